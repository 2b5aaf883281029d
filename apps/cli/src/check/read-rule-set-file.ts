import type { Issue } from '@app/kernel';
import { parseRuleSetText, type RuleSet } from '@app/rule-set';
import { readInput } from '../io/read-input';
import type { Io } from '../io/io';

const MOST_BYTES = 2 * 1024 * 1024;

/** A rule set file, wherever it lies; the issues name it as it was given. */
export async function readRuleSetFile(path: string, io: Io): Promise<{ ruleSet: RuleSet | null; issues: Issue[] }> {
  const inFile = (issue: Issue): Issue => ({ ...issue, at: { ...issue.at, file: path } });
  const refuse = (code: string, values: Issue['values']): { ruleSet: null; issues: Issue[] } => ({
    ruleSet: null,
    issues: [{ code, severity: 'error', at: { file: path }, values: { file: path, ...values } }],
  });
  const input = await readInput(path, io, MOST_BYTES);
  if ('issue' in input) return refuse('JSON_TOO_LARGE', { limit: '2 MB' });
  const text = decode(input.bytes);
  if (text === null) return refuse('RULE_FILE_NOT_UTF8', {});
  const { ruleSet, issues } = parseRuleSetText(text);
  return { ruleSet, issues: issues.map(inFile) };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

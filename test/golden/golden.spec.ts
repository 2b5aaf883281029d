import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateForm, type SelfEvaluationForm } from '@app/form';
import { loadRuleSetFiles } from '@app/rule-files';
import { keyText, type ResolvedRuleSet, type RuleSetLibrary } from '@app/rule-set';
import { compile, type ScoreOptions, type ScoreSheet } from '@app/scoring';
import { brokenInvariants } from '../reference/invariants';

const UPDATE = process.env['UPDATE_GOLDEN'] === '1';
const CASES = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('calculation-v'))
  .map((entry) => entry.name);

let library: RuleSetLibrary;

beforeAll(async () => {
  ({ library } = await loadRuleSetFiles(join(__dirname, '../../rules')));
});

function read<T>(name: string, file: string): T | null {
  const path = join(__dirname, name, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : null;
}

/** The version that the expected sheet names; for a new folder, the latest. */
function ruleSetOf(form: SelfEvaluationForm, expected: ScoreSheet | null): ResolvedRuleSet {
  const { resolved, issues } = library.find(form, UPDATE ? undefined : expected?.ruleSet.version);
  if (!resolved) throw new Error(JSON.stringify(issues));
  return resolved;
}

describe.each(CASES)('%s', (name) => {
  it('gives the expected sheet', () => {
    const form = read<SelfEvaluationForm>(name, 'form.json') as SelfEvaluationForm;
    expect(validateForm(form)).toEqual([]);
    const expected = read<ScoreSheet>(name, 'expected.json');
    const sheet = compile(ruleSetOf(form, expected)).score(form, read<ScoreOptions>(name, 'options.json') ?? {});
    expect(brokenInvariants(sheet)).toEqual([]);
    if (UPDATE) writeFileSync(join(__dirname, name, 'expected.json'), `${JSON.stringify(sheet, null, 2)}\n`);
    else expect(sheet).toEqual(expected);
  });
});

it('covers every rule set that ships', () => {
  const covered = CASES.map((name) =>
    ruleSetOf(read<SelfEvaluationForm>(name, 'form.json') as SelfEvaluationForm, null),
  );
  expect([...new Set(covered.map(keyText))].sort()).toEqual(library.keys().map(keyText).sort());
});

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Issue } from '@app/kernel';
import { loadRuleSetFiles, type LoadedRuleSets } from '@app/rule-files';
import type { Io } from '../io/io';
import { UsageError } from '../program/usage-error';
import { shippedRules } from './installation';

/** Rule sets for scoring; `hasOwn` where some come from a folder that somebody named. */
export interface LoadedRules extends LoadedRuleSets {
  readonly hasOwn: boolean;
}

/**
 * Loads the shipped rule sets, and those of a folder of one's own before them: where both have the same number with
 * different content, one's own is used, and an issue says so.
 *
 * @throws UsageError when `folder` is none
 */
export async function loadRules(folder: string | undefined, io: Io): Promise<LoadedRules> {
  if (folder === undefined) return { ...(await loadRuleSetFiles(shippedRules())), hasOwn: false };
  const own = resolve(io.folder, folder);
  if (!isFolder(own)) throw new UsageError('CLI_RULES_NOT_A_FOLDER', { path: folder });
  const { library, issues } = await loadRuleSetFiles(own, shippedRules());
  return { library, issues: issues.map(asReplaced), hasOwn: true };
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Within one folder a number exists once, so a number taken means: one's own was there before the shipped one. */
export function asReplaced(issue: Issue): Issue {
  return issue.code === 'RULE_SET_KEY_TAKEN' ? { ...issue, code: 'CLI_RULE_SET_REPLACED', severity: 'warning' } : issue;
}

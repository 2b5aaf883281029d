import { join } from 'node:path';
import { loadRuleSetFiles } from '@app/rule-files';
import { keyText, type ResolvedRuleSet } from '@app/rule-set';

/** The scopes and versions that ship, as `keyText` writes them. */
export const SHIPPED = [
  '100000/2020/project.v1',
  '110105/2022/project.v1',
  '110106/2020/project.v1',
  '510000/2023/project.v1',
  '510000/2025/project.v1',
  '510403/2020/project.v1',
] as const;

/** Every shipped rule set with its bases merged in, by its key. */
export async function loadShipped(): Promise<ReadonlyMap<string, ResolvedRuleSet>> {
  const { library, issues } = await loadRuleSetFiles(join(__dirname, '../../rules'));
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  const sets = new Map<string, ResolvedRuleSet>();
  for (const key of library.keys()) {
    const { resolved, issues: unresolved } = library.resolve(key);
    if (!resolved) throw new Error(JSON.stringify(unresolved));
    sets.set(keyText(key), resolved);
  }
  return sets;
}

/** The shipped rule set of a key. */
export async function shippedRuleSet(key: string): Promise<ResolvedRuleSet> {
  const ruleSet = (await loadShipped()).get(key);
  if (!ruleSet) throw new Error(`${key} does not ship`);
  return ruleSet;
}

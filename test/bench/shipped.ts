import { join } from 'node:path';
import { loadRuleSetFiles } from '@app/rule-files';
import type { ResolvedRuleSet, RuleSet, RuleSetLibrary } from '@app/rule-set';

/** The national base, as its file states it and as scoring takes it, with the library it is part of. */
export interface NationalBase {
  readonly library: RuleSetLibrary;
  readonly own: RuleSet;
  readonly ruleSet: ResolvedRuleSet;
}

export async function nationalBase(): Promise<NationalBase> {
  const { library } = await loadRuleSetFiles(join(__dirname, '../../rules'));
  const scope = { districtCode: '100000', year: 2020, kind: 'project' } as const;
  const own = library.latest(scope);
  const { resolved: ruleSet } = library.find(scope);
  if (!own || !ruleSet) throw new Error('the national base does not ship');
  return { library, own, ruleSet };
}

/** How many rules a set has. */
export function ruleCount(ruleSet: ResolvedRuleSet): number {
  const { methods, deductions, adjustments, checks } = ruleSet;
  return methods.length + deductions.length + adjustments.length + checks.length;
}

import type { Issue } from '@app/kernel';
import type { RuleSet } from '../rule-set';
import { RULE_LISTS } from './rule-contexts';

/** Every id or word that stands twice where it must stand once: rules of a list, sources, scales, examples, grades. */
export function checkIds(ruleSet: RuleSet): Issue[] {
  const idsOf = (entries: readonly { readonly id: string }[] | undefined) => (entries ?? []).map(({ id }) => id);
  return [
    ...doubles('sources', idsOf(ruleSet.sources)),
    ...RULE_LISTS.flatMap((list) => doubles(list, idsOf(ruleSet[list]))),
    ...doubles(
      'grades',
      (ruleSet.grades ?? []).map(({ grade }) => grade),
    ),
    ...doubles('reading.scales', idsOf(ruleSet.reading?.scales)),
    ...doubles('examples', idsOf(ruleSet.examples)),
  ];
}

function doubles(list: string, ids: readonly string[]): Issue[] {
  const first = new Map<string, number>();
  return ids.flatMap((id, index) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    if (before === undefined) return [];
    const values = { id, first: `${list}[${before}]` };
    return [{ code: 'ID_TWICE', severity: 'error', at: { path: `${list}[${index}]` }, values } satisfies Issue];
  });
}

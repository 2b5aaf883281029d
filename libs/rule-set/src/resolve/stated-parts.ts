import { RULE_LISTS } from '../file';
import { STANDING_PARTS, type ResolvedRuleSet, type RuleSet } from '../rule-set';

const WHOLES = ['grades', 'rounding', 'reading', 'filing'] as const;

/**
 * The parts that rule sets inherit and override one by one, by their path: `weights.groups.output`, `methods.<id>`,
 * `grades`. Of a rule set as its file states it these are its own statements, of a resolved one all that hold.
 *
 * @example
 * [...statedParts(child).keys()] //=> ['weights.groups.output', 'methods.full']
 */
export function statedParts(ruleSet: RuleSet | ResolvedRuleSet): Map<string, unknown> {
  const { weights } = ruleSet;
  const parts: [path: string, value: unknown][] = [
    ['weights.total', weights?.total],
    ['weights.execution', weights?.execution],
    ...Object.entries(weights?.groups ?? {}).map(([group, rule]): [string, unknown] => [
      `weights.groups.${group}`,
      rule,
    ]),
    ...RULE_LISTS.flatMap((list) => listed(list, ruleSet[list] ?? [])),
    ...WHOLES.map((part): [string, unknown] => [part, ruleSet[part]]),
    ...STANDING_PARTS.map((part): [string, unknown] => [`standing.${part}`, ruleSet.standing[part]]),
    ...listed('sources', ruleSet.sources),
  ];
  return new Map(parts.filter(([, value]) => value !== undefined));
}

function listed(list: string, entries: readonly { readonly id: string }[]): [path: string, value: unknown][] {
  return entries.map((entry) => [`${list}.${entry.id}`, entry]);
}

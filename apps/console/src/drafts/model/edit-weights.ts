import type { Level1 } from '@app/form';
import { Exact, isCanonicalDecimal } from '@app/kernel';
import type { ResolvedRuleSet, RuleSet, WeightRule, Weights } from '@app/rule-set';

export type WeightPart = 'execution' | Level1;

/** States a weight in the draft itself. */
export function setWeight(ruleSet: RuleSet, part: WeightPart, rule: WeightRule): RuleSet {
  const weights = ruleSet.weights ?? {};
  if (part === 'execution') return { ...ruleSet, weights: { ...weights, execution: rule } };
  return { ...ruleSet, weights: { ...weights, groups: { ...weights.groups, [part]: rule } } };
}

/** Takes back what the draft states of a weight: the base's holds again, or none. */
export function resetWeight(ruleSet: RuleSet, part: WeightPart | 'total'): RuleSet {
  const { execution, total, groups = {} } = ruleSet.weights ?? {};
  const kept = Object.fromEntries(Object.entries(groups).filter(([group]) => group !== part));
  const weights: Partial<Weights> = {
    ...(total === undefined || part === 'total' ? {} : { total }),
    ...(execution === undefined || part === 'execution' ? {} : { execution }),
    ...(Object.keys(kept).length === 0 ? {} : { groups: kept }),
  };
  const { weights: _old, ...rest } = ruleSet;
  return Object.keys(weights).length === 0 ? rest : { ...rest, weights };
}

export function setTotal(ruleSet: RuleSet, total: string): RuleSet {
  return { ...ruleSet, weights: { ...ruleSet.weights, total } };
}

/** What the weights add up to at least and at most; they are right when the total lies between, both ends included. */
export interface WeightSum {
  readonly least: string;
  readonly most: string;
  readonly total: string;
  readonly isRight: boolean;
}

/**
 * The sum that the editor always shows. A weight without an upper end may take the whole total; one that is not a
 * number yet, as while somebody types, counts as nothing.
 */
export function sumOfWeights({ total, execution, groups }: ResolvedRuleSet['weights']): WeightSum {
  const rules = [execution, ...Object.values(groups)];
  const all = read(total);
  const add = (texts: readonly (string | undefined)[]) =>
    texts.map(read).reduce((sum, each) => sum.plus(each), Exact.zero);
  const least = add(rules.map(({ fixed, min }) => fixed ?? min));
  const most = add(rules.map(({ fixed, max }) => fixed ?? max ?? total));
  const isRight = least.compare(all) <= 0 && most.compare(all) >= 0;
  return { least: least.toDecimal(), most: most.toDecimal(), total: all.toDecimal(), isRight };
}

function read(text: string | undefined): Exact {
  return text !== undefined && isCanonicalDecimal(text) ? Exact.parse(text) : Exact.zero;
}

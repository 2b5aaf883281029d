import { Exact } from '@app/kernel';
import type { FactValue } from '../../formula';
import { relation, type Goal } from './goal';

/** What always holds between words and truths of one item, however its form is filled in. */
const OF_WORDS: readonly Goal[] = [
  relation(['item.nature', 'item.targetGiven'], ([nature, given]) => (nature === 'missing') !== given),
  relation(['item.nature', 'item.plainTarget'], ([nature, plain]) => (nature === 'plain') === plain),
  relation(['item.nature', 'item.scaleShare'], ([nature, share]) => share === null || nature === 'scale'),
  relation(['item.nature', 'item.comparator'], ([nature, comparator]) => fits(nature, comparator)),
  relation(['item.comparator', 'item.targetIsLowerBound'], ([comparator, lower]) => isLower(comparator) === lower),
  relation(['item.nature', 'item.kind'], ([nature, kind]) => (nature === 'execution') === (kind === 'execution')),
];

/** How numbers follow from others: used only to keep witnesses real, never to prove that there are none. */
const OF_NUMBERS: readonly Goal[] = [
  quotient('item.declaredShare', 'item.declaredScore', 'item.weight'),
  quotient('item.completionRatio', 'item.completedNumber', 'item.targetNumber'),
  quotient('form.budgetExecutionRate', 'form.executed', 'form.annualBudget'),
  quotient('form.initialExecutionRate', 'form.executed', 'form.initialBudget'),
  difference('item.declaredLost', 'item.weight', 'item.declaredScore'),
  difference('item.pointsLost', 'item.weight', 'item.points'),
  difference('item.declaredGap', 'item.declaredScore', 'item.points'),
  difference('form.declaredTotalGap', 'form.declaredTotal', 'form.declaredScoreSum'),
  difference('form.declaredGap', 'form.declaredTotal', 'form.total'),
];

/** The invariants whose facts all occur in the goals; others could not rule anything out. */
export function invariantsFor(goals: readonly Goal[], including: 'words' | 'numbers'): Goal[] {
  const used = new Set(goals.flatMap(({ facts }) => facts));
  const invariants = including === 'words' ? OF_WORDS : [...OF_WORDS, ...OF_NUMBERS];
  return invariants.filter(({ facts }) => facts.every((fact) => used.has(fact)));
}

function fits(nature: FactValue | undefined, comparator: FactValue | undefined): boolean {
  if (nature === 'positive') return isLower(comparator);
  if (nature === 'reverse') return comparator === '<=' || comparator === '<';
  return nature !== 'fixed' || comparator === '=';
}

function isLower(comparator: FactValue | undefined): boolean {
  return comparator === '>=' || comparator === '>';
}

function quotient(name: string, above: string, below: string): Goal {
  return relation([name, above, below], ([value, a, b]) => {
    const isKnown = a instanceof Exact && b instanceof Exact && !b.isZero();
    return value === null || (isKnown && value instanceof Exact && value.times(b).equals(a));
  });
}

function difference(name: string, from: string, taken: string): Goal {
  return relation([name, from, taken], ([value, a, b]) => {
    const isKnown = a instanceof Exact && b instanceof Exact;
    return value === null || (isKnown && value instanceof Exact && value.equals(a.minus(b)));
  });
}

import { Exact, sum, type Issue } from '@app/kernel';
import type { WeightRule } from '../rule-set';
import { finding, type Lint } from './lint-context';

/** The weights add up to the total, or can: fixed ones exactly, ranges somewhere between their ends. */
export const lintWeights: Lint = ({ resolved }) => {
  const { total: totalText, execution, groups } = resolved.weights;
  const total = Exact.parse(totalText);
  if (total.isZero()) return [finding('error', 'WEIGHTS_TOTAL_ZERO', 'weights.total')];
  const named: [string, WeightRule][] = [['weights.execution', execution]];
  for (const [group, rule] of Object.entries(groups)) named.push([`weights.groups.${group}`, rule]);
  const mixed = named.flatMap(([path, rule]) => checkRange(path, rule));
  return mixed.length > 0
    ? mixed
    : checkTotal(
        named.map(([, rule]) => rule),
        total,
      );
};

function checkRange(path: string, { fixed, min, max }: WeightRule): Issue[] {
  if (fixed !== undefined && (min !== undefined || max !== undefined)) {
    return [finding('error', 'WEIGHT_FIXED_AND_RANGE', path, { fixed })];
  }
  if (min === undefined || max === undefined || Exact.parse(min).compare(Exact.parse(max)) <= 0) return [];
  return [finding('error', 'WEIGHT_RANGE_EMPTY', path, { min, max })];
}

/** A group that is not named takes no weight; one without an upper end may take all of it. */
function checkTotal(rules: readonly WeightRule[], total: Exact): Issue[] {
  const least = sum(rules.map(({ fixed, min }) => Exact.parse(fixed ?? min ?? '0')));
  const most = sum(rules.map(({ fixed, max }) => ((fixed ?? max) ? Exact.parse(fixed ?? max ?? '0') : total)));
  if (least.compare(total) <= 0 && most.compare(total) >= 0) return [];
  const values = { total: total.toDecimal(), least: least.toDecimal(), most: most.toDecimal() };
  return [finding('error', least.equals(most) ? 'WEIGHTS_TOTAL' : 'WEIGHTS_CANNOT_TOTAL', 'weights', values)];
}

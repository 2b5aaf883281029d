import { GRADES, type Grade } from '@app/form';
import { Exact } from '@app/kernel';
import type { Condition, GradeBand, Leaf, ResolvedRuleSet } from '@app/rule-set';
import type { Review } from '@app/scoring';
import type { Compared } from './compare-part';
import type { PolicyDifference } from './policy-difference';
import { decimal, executionWeightOf, formOf, type Scenario } from './scenarios/scenario';
import { witnessOf } from './witness';

/** Totals from `low` up to `high` that both sides grade alike; `high` is null at the top. */
interface Stretch {
  readonly low: Exact;
  readonly high: Exact | null;
  readonly from: Grade | null;
  readonly to: Grade | null;
}

/** The totals that get another grade: exact, as grades depend on the total alone. */
export function compareGrades(compared: Compared): PolicyDifference[] {
  const { from, to } = compared;
  if (from.weights.total !== to.weights.total) return [];
  return stretchesOf(from, to)
    .filter((stretch) => stretch.from !== stretch.to)
    .map((stretch) => differenceOf(stretch, compared));
}

function stretchesOf(from: ResolvedRuleSet, to: ResolvedRuleSet): Stretch[] {
  const total = Exact.parse(to.weights.total);
  const edges = [Exact.zero, ...[...from.grades, ...to.grades].map((band) => Exact.parse(band.from))];
  const inside = edges.filter((edge) => edge.sign() >= 0 && edge.compare(total) <= 0);
  const lows = inside.sort((a, b) => a.compare(b)).filter((low, index) => !inside[index - 1]?.equals(low));
  const stretches: Stretch[] = [];
  lows.forEach((low, index) => {
    const grades = { from: gradeOf(low, from.grades), to: gradeOf(low, to.grades) };
    const [high, last] = [lows[index + 1] ?? null, stretches.at(-1)];
    if (last?.from === grades.from && last.to === grades.to) stretches.pop();
    const isSame = last?.from === grades.from && last.to === grades.to;
    stretches.push({ low: isSame ? last.low : low, high, ...grades });
  });
  return stretches;
}

function gradeOf(total: Exact, bands: readonly GradeBand[]): Grade | null {
  const sorted = [...bands].sort((a, b) => Exact.parse(b.from).compare(Exact.parse(a.from)));
  return sorted.find((band) => total.compare(Exact.parse(band.from)) >= 0)?.grade ?? null;
}

function differenceOf({ low, high, from, to }: Stretch, { to: ruleSet, scorers }: Compared): PolicyDifference {
  const witness = witnessOf(formOfTotal(ruleSet, low), scorers);
  const isShown = witness.from.sheet.grade === from && witness.to.sheet.grade === to;
  const isBetter = rankOf(to) < rankOf(from);
  return {
    part: 'grade',
    rules: { from: from === null ? [] : [from], to: to === null ? [] : [to] },
    region: regionOf(low, high),
    isWhole: true,
    largestGain: isShown && isBetter ? witness : null,
    largestLoss: isShown && !isBetter ? witness : null,
    isOpen: { from: false, to: false },
  };
}

function regionOf(low: Exact, high: Exact | null): Condition {
  const leaves: Leaf[] = [{ fact: 'form.total', operator: 'greaterThanInclusive', value: low.toDecimal() }];
  if (high !== null) leaves.push({ fact: 'form.total', operator: 'lessThan', value: high.toDecimal() });
  const [only] = leaves;
  return only !== undefined && leaves.length === 1 ? only : { all: leaves };
}

function rankOf(grade: Grade | null): number {
  return grade === null ? GRADES.length : GRADES.indexOf(grade);
}

/** A form whose points a reviewer set, so that it has this total whatever the methods. */
function formOfTotal(ruleSet: ResolvedRuleSet, total: Exact): Scenario {
  const weight = executionWeightOf(ruleSet);
  const rest = Exact.parse(ruleSet.weights.total).minus(weight);
  const first = total.min(weight);
  const row = { target: '≥1个', completed: '1个', weight: decimal(rest), score: decimal(total.minus(first)) };
  const review = (line: string, points: Exact): Review => ({
    line,
    points: points.toDecimal(),
    reviewer: '算例',
    reason: '等级界限',
  });
  const reviews = [review('execution', first), review('indicator:0', total.minus(first))];
  return { form: formOf(ruleSet, { weight, score: first }, [row]), options: { reviews }, line: null };
}

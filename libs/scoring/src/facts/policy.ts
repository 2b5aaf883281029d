import { GRADES, type Grade, type Level1 } from '@app/form';
import { Exact } from '@app/kernel';
import type { GradeBand, ResolvedRuleSet, WeightRule } from '@app/rule-set';

/** A weight rule with its numbers read. */
export interface PolicyWeight {
  readonly fixed: Exact | null;
  readonly min: Exact | null;
  readonly max: Exact | null;
}

/** A grade with its lower edge read. */
export interface PolicyGrade {
  readonly grade: Grade;
  readonly from: Exact;
}

/** The numbers of a rule set that facts and ledger need, read once when the set is compiled. */
export interface Policy {
  readonly total: Exact;
  readonly execution: PolicyWeight;
  readonly groups: ReadonlyMap<Level1, PolicyWeight>;
  readonly grades: readonly PolicyGrade[];
  readonly scaleShares: ReadonlyMap<string, ReadonlyMap<string, Exact>>;
  readonly deadline: string | null;
}

/** Reads the numbers of a resolved rule set. */
export function readPolicy(ruleSet: ResolvedRuleSet): Policy {
  const groups = Object.entries(ruleSet.weights.groups) as [Level1, WeightRule][];
  return {
    total: Exact.parse(ruleSet.weights.total),
    execution: readWeight(ruleSet.weights.execution),
    groups: new Map(groups.map(([level1, rule]) => [level1, readWeight(rule)])),
    grades: readGrades(ruleSet.grades),
    scaleShares: new Map(ruleSet.reading.scales.map((scale) => [scale.id, sharesOf(scale.words, scale.shares)])),
    deadline: ruleSet.filing?.deadline ?? null,
  };
}

/**
 * The grade of a total: the best one whose lower edge is reached. The edge belongs to the grade.
 *
 * @returns null for a total below every edge, which lint rules out, and above the policy's total
 * @example
 * gradeFor(Exact.parse('90'), policy) //=> '优'
 */
export function gradeFor(total: Exact, policy: Policy): Grade | null {
  if (total.compare(policy.total) > 0) return null;
  return policy.grades.find((band) => total.compare(band.from) >= 0)?.grade ?? null;
}

/** How many grades `grade` lies below `other`; 0 when it doesn't. */
export function gradesBelow(grade: Grade, other: Grade): number {
  return Math.max(0, GRADES.indexOf(grade) - GRADES.indexOf(other));
}

/** Whether a weight is what the policy asks; true where the policy leaves it free. */
export function isOnPolicy(weight: Exact, rule: PolicyWeight | undefined): boolean {
  if (!rule) return weight.isZero();
  if (rule.fixed) return weight.equals(rule.fixed);
  return !(rule.min && weight.compare(rule.min) < 0) && !(rule.max && weight.compare(rule.max) > 0);
}

function readWeight(rule: WeightRule): PolicyWeight {
  return { fixed: Exact.from(rule.fixed), min: Exact.from(rule.min), max: Exact.from(rule.max) };
}

function readGrades(bands: readonly GradeBand[]): PolicyGrade[] {
  const grades = bands.map((band) => ({ grade: band.grade, from: Exact.parse(band.from) }));
  return grades.sort((a, b) => b.from.compare(a.from));
}

function sharesOf(words: readonly string[], shares: readonly string[]): Map<string, Exact> {
  return new Map(words.map((word, index) => [word, Exact.parse(shares[index] ?? '0')]));
}

import { type Exact, type Issue } from '@app/kernel';
import { parseFormula } from '../formula';
import type { Adjustment, Deduction } from '../rule-set';
import { negate as negateLine, WEIGHT_LINE, ZERO_LINE } from './bounds/line';
import { isProven, type Applies } from './bounds/prove';
import { findWitness } from './bounds/witness';
import { finding, isOwn, type Lint, type LintContext } from './lint-context';
import { describe } from './logic/describe';
import type { Subject } from './logic/domain';
import { givenBy } from './points-range';

/** Deductions take 0 or more and, on an item, no more than its weight; adjustments leave a total of 0 or more. */
export const lintDeductionRange: Lint = (context) => [
  ...context.resolved.deductions
    .filter(({ id }) => isOwn(`deductions.${id}`, context))
    .flatMap((deduction) => checkDeduction(deduction, context)),
  ...context.resolved.adjustments
    .filter(({ id }) => isOwn(`adjustments.${id}`, context))
    .flatMap((adjustment) => checkAdjustment(adjustment, context)),
];

function checkDeduction(deduction: Deduction, context: LintContext): Issue[] {
  const applies = appliesFor(deduction, 'item.weight', context);
  const subject: Subject = deduction.on;
  const path = `deductions.${deduction.id}`;
  const negative = (['points', 'cap'] as const).flatMap((member) =>
    checkSign(deduction[member], applies, subject, `${path}.${member}`),
  );
  if (deduction.on === 'form' || negative.length > 0) return negative;
  return checkWithinItem(deduction, applies);
}

function checkSign(text: string | undefined, applies: Applies, subject: Subject, path: string): Issue[] {
  const formula = text === undefined ? null : parseFormula(text).expression;
  if (formula === null || isProven(formula, applies, ZERO_LINE, null)) return [];
  const isWrong = ([points]: readonly Exact[]) => points !== undefined && points.sign() < 0;
  const witness = findWitness([formula], applies, subject, isWrong);
  if (witness === null) return [finding('warning', 'DEDUCTION_UNPROVEN', path)];
  const values = { facts: describe(witness.facts), points: witness.points.toText() };
  return [finding('error', 'DEDUCTION_NEGATIVE', path, values)];
}

/** Scoring never takes more than is there; a rule that would says so with a cap. */
function checkWithinItem(deduction: Deduction, applies: Applies): Issue[] {
  const [points, cap] = [parseFormula(deduction.points).expression, parseFormula(deduction.cap ?? '').expression];
  const isSafe = [points, cap].some((formula) => formula !== null && isProven(formula, applies, null, WEIGHT_LINE));
  if (points === null || isSafe) return [];
  const formulas = cap === null ? [points] : [points, cap];
  const isWrong = (values: readonly Exact[], weight: Exact | null) =>
    weight !== null && values.every((value) => value.compare(weight) > 0);
  const witness = findWitness(formulas, applies, 'item', isWrong);
  if (witness === null) return [];
  const values = { deduction: deduction.id, facts: describe(witness.facts), points: witness.points.toText() };
  return [finding('warning', 'DEDUCTION_BEYOND_ITEM', `deductions.${deduction.id}`, values)];
}

function checkAdjustment(adjustment: Adjustment, context: LintContext): Issue[] {
  const formula = parseFormula(adjustment.points).expression;
  const applies = appliesFor(adjustment, 'form.total', context);
  const path = `adjustments.${adjustment.id}.points`;
  if (formula === null || isProven(formula, applies, negateLine(WEIGHT_LINE), null)) return [];
  const isWrong = ([change]: readonly Exact[], total: Exact | null) =>
    total !== null && change !== undefined && total.plus(change).sign() < 0;
  const witness = findWitness([formula], applies, 'form', isWrong);
  if (witness === null) return [finding('warning', 'ADJUSTMENT_UNPROVEN', path, { adjustment: adjustment.id })];
  const values = { adjustment: adjustment.id, facts: describe(witness.facts), points: witness.points.toText() };
  return [finding('error', 'ADJUSTMENT_BELOW_ZERO', path, values)];
}

function appliesFor(rule: Deduction | Adjustment, weight: Applies['weight'], context: LintContext): Applies {
  return { when: rule.when, before: [], weight, given: givenBy(context.resolved), effort: context.effort };
}

import { checkFormula, parseFormula } from '.';
import type { Stage } from '../facts';

function codesOf(text: string, on: 'item' | 'form' = 'item', stage: Stage = 'reading'): string[] {
  const { expression, issues } = parseFormula(text);
  expect(issues).toEqual([]);
  return expression ? checkFormula(expression, { on, stage, at: {}, expects: 'points' }).map(({ code }) => code) : [];
}

describe('checkFormula finds nothing in', () => {
  it.each([
    ['points times a ratio', 'item.weight * item.completionRatio'],
    ['a ratio times points', 'form.budgetExecutionRate * item.weight'],
    ['a written number', '10'],
    ['a written number times a ratio', '10 * form.budgetExecutionRate'],
    ['points per percentage point', '(0.9 - form.budgetExecutionRate) * 100'],
    ['points per day', 'form.daysLate * 0.5'],
    ['money divided by money', 'item.weight * form.executed / form.annualBudget'],
    ['points times points divided by points', 'item.weight * form.indicatorWeightSum / form.weightSum'],
    ['a share clamped between numbers', 'item.weight * clamp(item.completionRatio, 0, 1)'],
    ['a choice by a condition', 'if(item.met, item.weight, 0)'],
    ['a choice by a comparison', 'if(item.completionRatio >= 0.6, item.weight, 0)'],
    ['a choice by a word', "if(item.nature == 'reverse', 0, item.weight)"],
    ['bands of shares', 'item.weight * band(item.completionRatio, 0.9, 1, 0.8, 0.8, 0)'],
    ['a divisor that may be 0', 'item.weight * item.targetNumber / item.completedNumber'],
    ['rounding', 'floor(item.weight * item.completionRatio, 1)'],
  ])('%s', (_name, text) => {
    expect(codesOf(text)).toEqual([]);
  });
});

describe('checkFormula finds', () => {
  it.each<[string, string, string]>([
    ['an unknown fact', 'item.weigth', 'FACT_UNKNOWN_NEAR'],
    ['a division that is always by 0', 'item.weight / (1 - 1)', 'FORMULA_DIVIDES_BY_ZERO'],
    ['a fact that every object has', 'item.constructor', 'FACT_UNKNOWN'],
    ['a fact of a later stage', 'item.points', 'FACT_TOO_LATE'],
    ['truth where a number is needed', 'item.met * 2', 'FORMULA_NEEDS_NUMBER'],
    ['a comparison as a result', 'item.weight > 5', 'FORMULA_NEEDS_NUMBER'],
    ['a word where a number is needed', 'min(item.nature, 2)', 'FORMULA_NEEDS_NUMBER'],
    ['a chain of comparisons', 'if(0 < item.completionRatio < 1, 1, 0)', 'FORMULA_NEEDS_NUMBER'],
    ['a number as a condition', 'if(item.weight, 1, 0)', 'FORMULA_NEEDS_CONDITION'],
    ['a number compared with text', "if(item.weight == '5', 1, 0)", 'FORMULA_COMPARES_TYPES'],
    ['truth compared with truth', 'if(item.met == item.reasonGiven, 1, 0)', 'FORMULA_COMPARES_TYPES'],
    ['a word that the fact never is', "if(item.nature == 'positiv', 1, 0)", 'FORMULA_WORD_UNKNOWN'],
    ['points plus a ratio', 'item.weight + item.completionRatio', 'FORMULA_UNIT_MISMATCH'],
    ['points compared with money', 'if(item.weight > form.executed, 1, 0)', 'FORMULA_UNIT_MISMATCH'],
    ['bands of different units', 'band(item.completionRatio, 1, item.weight, form.executed)', 'FORMULA_UNIT_MISMATCH'],
    ['a ratio as points', 'item.completionRatio', 'FORMULA_UNIT_NOT_POINTS'],
    ['points times points', 'item.weight * item.weight', 'FORMULA_UNIT_NOT_POINTS'],
    ['points per money', 'item.weight / form.executed', 'FORMULA_UNIT_NOT_POINTS'],
  ])('%s', (_name, text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });

  it('a fact of an item in a formula about the form', () => {
    expect(codesOf('item.weight', 'form', 'final')).toEqual(['FACT_OF_ITEM']);
  });

  it('every issue at once', () => {
    expect(codesOf("item.foo + if(item.weight, item.bar, item.met) + if(item.nature == 'x', 1, 2)")).toHaveLength(5);
  });
});

import type { SelfEvaluationForm } from '@app/form';
import { ruleSetHash, type ResolvedRuleSet } from '@app/rule-set';
import type { Calculation } from './calculation/calculation';
import { calculations } from './calculation/calculations';
import { closures } from './compile/closures';
import type { ScoreOptions, ScoreSheet } from './score-sheet';

/** A compiled rule set. Safe to share and to call any number of times; it holds no state of a form. */
export interface Scorer {
  readonly ruleSet: ResolvedRuleSet;
  readonly ruleSetHash: string;
  readonly calculationVersion: number;
  score(form: SelfEvaluationForm, options?: ScoreOptions): ScoreSheet;
}

/**
 * Compiles a resolved rule set once, so that forms score in microseconds.
 *
 * `score` is pure: no clock, network or randomness; the same form, rule set, calculation and options give the same
 * bytes on every machine. Points are exact and rounded once, at the stage the rule set names. Missing data is never 0
 * and never a pass: such lines are undetermined, carry their lowest points, and the sheet gives lowest and highest
 * total.
 *
 * @param calculation the newest unless another is given; stored scores are computed again under their own
 * @throws UnreadableFormulaError when the set was never linted and holds a formula that doesn't parse
 * @example
 * compile(base).score(form).total //=> '96.99'
 */
export function compile(ruleSet: ResolvedRuleSet, calculation: Calculation = calculations.latest): Scorer {
  const score = calculation.prepare(ruleSet, closures);
  return {
    ruleSet,
    ruleSetHash: ruleSetHash(ruleSet),
    calculationVersion: calculation.version,
    score: (form, options = {}) => score(form, options),
  };
}

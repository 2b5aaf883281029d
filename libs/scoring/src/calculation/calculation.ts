import type { SelfEvaluationForm } from '@app/form';
import type { ResolvedRuleSet } from '@app/rule-set';
import type { RuleCompiler } from '../compile/rule-book';
import type { ScoreOptions, ScoreSheet } from '../score-sheet';

/** Scores one form after the other under one rule set. */
export type ScoreForm = (form: SelfEvaluationForm, options: ScoreOptions) => ScoreSheet;

/**
 * One way of getting from a form and a rule set to a sheet: reading of targets, facts, ledger, rounding and sheet.
 * Whatever could move a score belongs to it, and a change of it opens the next version; this one stays as it is.
 */
export interface Calculation {
  /** 1, 2, 3 …; sheets name it. */
  readonly version: number;
  /**
   * Makes a rule set ready to score.
   *
   * @param compiler closures for the product, json-rules-engine for the second opinion
   * @throws UnreadableFormulaError when the set was never linted
   */
  prepare(ruleSet: ResolvedRuleSet, compiler: RuleCompiler): ScoreForm;
}

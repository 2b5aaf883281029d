import { formHash, type SelfEvaluationForm } from '@app/form';
import type { Issue } from '@app/kernel';
import type { ResolvedRuleSet } from '@app/rule-set';
import { calculations, runRuleExamples, type Calculation, type ScoreOptions, type ScoreSheet } from '@app/scoring';
import { exactOperators, type Operators } from './operators';
import { referenceCompiler } from './reference-compiler';
import { Verdicts } from './verdicts';

/**
 * Scores a form with the second evaluator: json-rules-engine decides every condition, and a plain interpreter over
 * another number library computes every formula. Ledger, rounding and sheet are shared with `compile`, so that the
 * same bytes come out wherever the two agree. It takes tens of milliseconds a form and keeps no state.
 *
 * @param operators how the ten operators compare; tests plant mistakes here
 * @param calculation the newest unless another is given
 * @throws UnreadableFormulaError, ConditionPathError when the set was never linted
 * @example
 * (await scoreByReference(form, base)).total //=> '96.99'
 */
export async function scoreByReference(
  form: SelfEvaluationForm,
  ruleSet: ResolvedRuleSet,
  options: ScoreOptions = {},
  operators: Operators = exactOperators,
  calculation: Calculation = calculations.latest,
): Promise<ScoreSheet> {
  const verdicts = new Verdicts(operators);
  const score = calculation.prepare(ruleSet, referenceCompiler(verdicts));
  const hashed = { ...options, formHash: options.formHash ?? formHash(form) };
  return verdicts.settle(() => score(form, hashed));
}

/**
 * Runs the examples that stand beside single rules with the second evaluator; `runFormExamples` takes
 * `scoreByReference` for those of whole forms.
 *
 * @returns no issue when every rule does what its examples say
 */
export async function runRuleExamplesByReference(ruleSet: ResolvedRuleSet): Promise<Issue[]> {
  const verdicts = new Verdicts(exactOperators);
  return verdicts.settle(() => runRuleExamples(ruleSet, referenceCompiler(verdicts)));
}

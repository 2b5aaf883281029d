import { formHash, type SelfEvaluationForm } from '@app/form';
import type { Issue } from '@app/kernel';
import { ruleSetHash, type ResolvedRuleSet } from '@app/rule-set';
import {
  buildRuleBook,
  runRuleExamples,
  workThrough,
  writeSheet,
  type ScoreOptions,
  type ScoreSheet,
} from '@app/scoring';
import { exactOperators, type Operators } from './operators';
import { referenceCompiler } from './reference-compiler';
import { Verdicts } from './verdicts';

/**
 * Scores a form with the second evaluator: json-rules-engine decides every condition, and a plain interpreter over
 * another number library computes every formula. Ledger, rounding and sheet are shared with `compile`, so that the
 * same bytes come out wherever the two agree. It takes tens of milliseconds a form and keeps no state.
 *
 * @param operators how the ten operators compare; tests plant mistakes here
 * @throws UnreadableFormulaError, ConditionPathError when the set was never linted
 * @example
 * (await scoreByReference(form, base)).total //=> '96.99'
 */
export async function scoreByReference(
  form: SelfEvaluationForm,
  ruleSet: ResolvedRuleSet,
  options: ScoreOptions = {},
  operators: Operators = exactOperators,
): Promise<ScoreSheet> {
  const verdicts = new Verdicts(operators);
  const book = buildRuleBook(ruleSet, referenceCompiler(verdicts));
  const hash = ruleSetHash(ruleSet);
  const hashed = { ...options, formHash: options.formHash ?? formHash(form) };
  return verdicts.settle(() => writeSheet(book, hash, form, workThrough(book, form, hashed), hashed));
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

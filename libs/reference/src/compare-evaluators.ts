import type { SelfEvaluationForm } from '@app/form';
import type { ResolvedRuleSet } from '@app/rule-set';
import { compile, type ScoreOptions } from '@app/scoring';
import { firstDifference, type Difference } from './first-difference';
import { exactOperators, type Operators } from './operators';
import { scoreByReference } from './score-by-reference';

/** Whether both evaluators wrote the same sheet, and otherwise the first place where they differ. */
export type Agreement = { readonly agree: true } | { readonly agree: false; readonly firstDifference: Difference };

/**
 * Scores a form with both evaluators and compares the sheets, member by member in the order of the sheet.
 *
 * @example
 * await compareEvaluators(form, base) //=> { agree: true }
 */
export async function compareEvaluators(
  form: SelfEvaluationForm,
  ruleSet: ResolvedRuleSet,
  options: ScoreOptions = {},
  operators: Operators = exactOperators,
): Promise<Agreement> {
  const compiled = compile(ruleSet).score(form, options);
  const reference = await scoreByReference(form, ruleSet, options, operators);
  const difference = firstDifference(compiled, reference);
  return difference === null ? { agree: true } : { agree: false, firstDifference: difference };
}

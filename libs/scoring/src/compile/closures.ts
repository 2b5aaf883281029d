import { SuanpanError } from '@app/kernel';
import { factsOfCondition, factsOf, parseFormula, type Expression } from '@app/rule-set';
import { compileCondition } from './condition';
import { compileFormula } from './formula';
import type { RuleCompiler } from './rule-book';

/** A rule set with an unreadable formula was compiled; lint refuses such sets before they are stored. */
export class UnreadableFormulaError extends SuanpanError {
  constructor(
    readonly ruleId: string,
    readonly formula: string,
  ) {
    super('UNREADABLE_FORMULA', { ruleId, formula });
  }
}

/** The product's own compiler: rules become closures, specialised on what is known. */
export const closures: RuleCompiler = {
  condition: (_rule, condition, known) => compileCondition(condition, known),
  formula: (rule, text) => compileFormula(readFormula(rule.id, text)),
  factsOfCondition,
  factsOfFormula: (text) => factsOf(readFormula('', text)),
};

/**
 * The parsed formula of a rule.
 *
 * @throws UnreadableFormulaError when it doesn't parse
 */
export function readFormula(ruleId: string, text: string): Expression {
  const { expression } = parseFormula(text);
  if (!expression) throw new UnreadableFormulaError(ruleId, text);
  return expression;
}

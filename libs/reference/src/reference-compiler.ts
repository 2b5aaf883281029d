import { factsOf, factsOfCondition } from '@app/rule-set';
import { factValue, readFormula, type RuleCompiler } from '@app/scoring';
import { Fraction } from 'fraction.js';
import { exactOf, operandOf } from './fractions';
import { interpretFormula } from './interpret-formula';
import type { Verdicts } from './verdicts';

/** Rules by the reference: conditions by json-rules-engine, formulas by the interpreter; nothing is specialised. */
export function referenceCompiler(verdicts: Verdicts): RuleCompiler {
  return {
    condition: (_rule, condition) => (facts) => verdicts.of(condition, facts),
    formula: (rule, text) => {
      const expression = readFormula(rule.id, text);
      return (facts) => {
        const value = interpretFormula(expression, (name) => operandOf(factValue(facts, name)));
        return value instanceof Fraction ? exactOf(value) : null;
      };
    },
    factsOfCondition,
    factsOfFormula: (text) => factsOf(readFormula('', text)),
  };
}

export { literalOf } from './check-call';
export { checkFormula, type FormulaContext } from './check-formula';
export { evaluateFormula, type FactValue } from './evaluate-formula';
export * from './expression';
export { factsOf, partsOf } from './facts-of';
export { formatFormula } from './format-formula';
export { FUNCTION_SHAPES } from './functions';
export { FORMULA_LIMITS } from './limits';
export { parseFormula, type ParsedFormula } from './parse-formula';

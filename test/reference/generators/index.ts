export { anyCondition } from './conditions';
export { anyForm, anyOptions } from './forms';
export { anyFormula } from './formulas';
export { anyRuleSet } from './rule-sets';

export { compareEvaluators, type Agreement } from './compare-evaluators';
export { firstDifference, type Difference } from './first-difference';
export { compareOnExamples } from './compare-on-examples';
export { interpretFormula } from './interpret-formula';
export { ConditionPathError, judge, type NamedFacts } from './judge';
export { exactOperators, type Comparison, type Operators } from './operators';
export { runRuleExamplesByReference, scoreByReference } from './score-by-reference';

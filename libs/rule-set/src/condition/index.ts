export { checkCondition } from './check-condition';
export { OPERATORS_BY_TYPE } from './check-leaf';
export { evaluateCondition, type Truth } from './evaluate-condition';
export { factsOfCondition, leavesOf } from './facts-of-condition';
export { CONDITION_LIMITS } from './limits';

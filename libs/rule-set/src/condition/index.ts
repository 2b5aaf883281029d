export { checkCondition } from './check-condition';
export { OPERATORS_BY_TYPE } from './check-leaf';
export { factsOfCondition, leavesOf } from './facts-of-condition';
export { CONDITION_LIMITS } from './limits';

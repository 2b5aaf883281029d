export { factsOfCondition, leavesOf } from './facts-of-condition';

export * from './facts';
export * from './formula';
export { nearest } from './nearest';
export * from './rule-set';

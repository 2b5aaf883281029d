export * from './condition';
export * from './facts';
export * from './file';
export * from './formula';
export { nearest } from './nearest';
export * from './resolve';
export * from './rule-set';

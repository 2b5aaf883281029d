export * from './condition';
export * from './facts';
export * from './file';
export * from './formula';
export * from './lint';
export { nearest } from './nearest';
export * from './resolve';
export * from './rule-set';

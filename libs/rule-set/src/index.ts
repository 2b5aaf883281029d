export * from './facts';
export * from './formula/expression';
export * from './rule-set';

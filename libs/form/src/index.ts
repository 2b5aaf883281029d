export * from './canonical-form';
export * from './form-hash';

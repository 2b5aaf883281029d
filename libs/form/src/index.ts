export * from './canonical-form';
export * from './form-hash';
export * from './reading';
export * from './form.schema';
export * from './layout';
export * from './validate-form';

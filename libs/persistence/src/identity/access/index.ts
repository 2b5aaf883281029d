export * from './authorise';
export * from './decide';
export * from './four-eyes';
export * from './grant';
export * from './permission';
export * from './reach';
export * from './role';

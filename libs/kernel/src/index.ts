export * from './canonical-json';
export * from './catalogue';
export * from './errors';
export * from './exact';
export * from './issue';

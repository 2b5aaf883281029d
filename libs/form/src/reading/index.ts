export { readIndicator } from './read-indicator';
export type * from './reading';

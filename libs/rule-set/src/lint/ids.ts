import { checkIds } from '../file/check-ids';
import type { Lint } from './lint-context';

/** Ids that stand twice in one list. */
export const lintIds: Lint = ({ own }) => checkIds(own);

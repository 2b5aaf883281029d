import { checkRule } from '../file/check-rules';
import { ownRules, type Lint } from './lint-context';

/** Unknown facts, facts of a later stage, wrong types and units that don't agree, in conditions and formulas. */
export const lintFormulas: Lint = (context) =>
  ownRules(context).flatMap(({ rule, list, path }) => checkRule(rule, list, path));

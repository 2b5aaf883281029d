import { ruleSetHash } from '@app/rule-set';
import { buildRuleBook } from '../compile/rule-book';
import { workThrough } from '../ledger/score-form';
import { writeSheet } from '../ledger/write-sheet';
import type { Calculation } from './calculation';

/**
 * The first calculation. Its golden evaluations are in `test/golden/calculation-v1`; where one of them would change,
 * the change belongs into the next version.
 */
export const calculationOne: Calculation = {
  version: 1,
  prepare(ruleSet, compiler) {
    const book = buildRuleBook(ruleSet, compiler);
    const stamp = { calculationVersion: 1, ruleSetHash: ruleSetHash(ruleSet) };
    return (form, options) => writeSheet(book, stamp, form, workThrough(book, form, options), options);
  },
};

import { calculationOne, type Calculation } from '@app/scoring';
import { ruleSetHash } from '@app/rule-set';

/** A second calculation, invented: as the first, but items are rounded half-up to two places whatever the rules say. */
export const calculationTwo: Calculation = {
  version: 2,
  prepare(ruleSet, compiler) {
    const finer = { ...ruleSet, rounding: { mode: 'half-up', digits: 2, stage: 'item' } } as const;
    const score = calculationOne.prepare(finer, compiler);
    const hash = ruleSetHash(ruleSet);
    return (form, options) => {
      const sheet = score(form, options);
      return { ...sheet, calculationVersion: 2, ruleSet: { ...sheet.ruleSet, hash } };
    };
  },
};

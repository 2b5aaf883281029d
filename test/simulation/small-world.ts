import type { Indicator } from '@app/form';
import { canonicalJson, type Hashable } from '@app/kernel';
import { ruleSetHash, type ResolvedRuleSet } from '@app/rule-set';
import {
  readTally,
  Scale,
  simulateBatch,
  Tally,
  writeBatch,
  type FormInput,
  type PinnedRuleSet,
} from '@app/simulation';
import { asDeclared, byRate, byShare, formWith, ruleSetWith } from '../scoring/builders';

/** Points in proportion to what is done. */
export const BASELINE = ruleSetWith();

/** Nine tenths done count in full, less than that counts a tenth less than before. */
export const CANDIDATE = ruleSetWith({
  version: 2,
  methods: [
    byRate,
    {
      ...byShare,
      points: 'item.weight * if(item.completionRatio >= 0.9, 1, max(0, item.completionRatio - 0.1))',
    },
    asDeclared,
  ],
});

export function pin(ruleSet: ResolvedRuleSet): PinnedRuleSet {
  return { hash: ruleSetHash(ruleSet), text: canonicalJson(ruleSet as unknown as Hashable) };
}

/** A form with 10 points for its money and one row of 90. */
export function aSimulated(formId: string, unitId: string | null, row: Partial<Indicator>): FormInput {
  const form = formWith({
    rows: [{ row: 0, level1: 'output', level2: 'quantity', weight: '90', score: '90', ...row }],
  });
  return {
    ...{ districtCode: '100000', formId, projectName: `项目${formId}`, unitId, unitName: unitId ?? '' },
    content: canonicalJson(form as unknown as Hashable),
  };
}

/** So many of a hundred. */
const done = (count: number) => ({ target: '≥100个', completed: `${count}个` });

/**
 * | form | done | baseline | candidate |
 * | --- | --- | --- | --- |
 * | A | all | 100 优 | 100 优 |
 * | B | 90 % | 91 优 | 100 优 |
 * | C | 80 % | 82 良 | 73 中 |
 * | D | 50 % | 55 差 | 46 差 |
 * | E | text, 85 declared | 95 优 | 95 优 |
 * | F | text, nothing declared | 10 to 100 | 10 to 100 |
 * | G | 66 % | 69.4 中 | 60.4 中 |
 */
export const WORLD: readonly FormInput[] = [
  aSimulated('A', 'unit-1', done(100)),
  aSimulated('B', 'unit-1', done(90)),
  aSimulated('C', 'unit-1', done(80)),
  aSimulated('D', 'unit-2', done(50)),
  aSimulated('E', 'unit-2', { target: '效果明显', completed: '效果明显', score: '85' }),
  aSimulated('F', null, { target: '效果明显', completed: '效果明显', score: null }),
  aSimulated('G', null, done(66)),
];

export function tallyOf(forms: readonly FormInput[], baseline = BASELINE, candidate = CANDIDATE): Tally {
  const answer = simulateBatch(writeBatch(pin(baseline), pin(candidate), forms));
  return new Tally(Scale.of(baseline, candidate)).merge(readTally(answer));
}

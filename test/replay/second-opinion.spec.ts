import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formTextHash, withoutPersonalData, type SelfEvaluationForm } from '@app/form';
import { canonicalJson, type Hashable } from '@app/kernel';
import { exactOperators } from '@app/reference';
import {
  replay,
  replayBatch,
  secondOpinion,
  secondOpinionBatch,
  sheetTextHash,
  type ReplayBatch,
  type ReplayFinding,
  type StoredRevision,
  type StoredScore,
} from '@app/replay';
import { keyOf } from '@app/rule-set';
import { calculations, compile, evaluationIdOf, shownOf, type Scorer } from '@app/scoring';
import { calculationTwo } from '../support/invented-calculation';
import { shippedRuleSet } from '../scoring/shipped-rule-sets';

const FORM = join(__dirname, '../golden/national-2020-messy-figures/form.json');
let scorer: Scorer;

beforeAll(async () => {
  scorer = compile(await shippedRuleSet('100000/2020/project.v1'));
});

const text = (value: unknown) => canonicalJson(value as Hashable);

/** A score as the store would hold it. */
function stored(by: Scorer, changes: Partial<StoredScore> = {}): [StoredScore, StoredRevision] {
  const form = withoutPersonalData(JSON.parse(readFileSync(FORM, 'utf8')) as SelfEvaluationForm);
  const content = text(form);
  const formHash = formTextHash(content);
  const sheet = by.score(form, { formHash });
  const identity = { districtCode: '100000', formId: 'form-a', formRevision: 1, sheetHash: sheetTextHash(text(sheet)) };
  const score: StoredScore = {
    ...{ ...identity, evaluationId: evaluationIdOf(identity), formHash, ruleSet: keyOf(by.ruleSet) },
    ...{ ruleSetHash: by.ruleSetHash, calculationVersion: by.calculationVersion, options: '{}' },
    ...{ sheet: text(sheet), shown: shownOf(sheet) },
    ...changes,
  };
  return [score, { content, contentHash: formHash }];
}

describe('a second opinion', () => {
  const one = calculations.get(1);

  it('agrees with the product', async () => {
    expect(await secondOpinion(...stored(scorer), scorer.ruleSet, one)).toMatchObject({ verdict: 'identical' });
  });

  it('sees a mistake of an evaluator: here one that is planted in the reference', async () => {
    const planted = { ...exactOperators, lessThan: exactOperators.greaterThan, greaterThan: exactOperators.lessThan };
    const opinion = await secondOpinion(...stored(scorer), scorer.ruleSet, one, planted);
    expect(opinion).toMatchObject({ verdict: 'different', reason: null });
    expect(opinion.firstDifference?.stored).not.toBe(opinion.firstDifference?.replayed);
  });

  it('computes by the calculation that the score names', async () => {
    const by = compile(scorer.ruleSet, calculationTwo);
    expect(await secondOpinion(...stored(by), by.ruleSet, calculationTwo)).toMatchObject({ verdict: 'identical' });
    expect(replay(...stored(by), by)).toMatchObject({ verdict: 'identical' });
  });

  it.each([
    ['no revision', {}, 'FORM_REVISION_MISSING', true],
    ['another rule set', { ruleSetHash: 'x' }, 'RULE_SET_HASH_MISMATCH', false],
    ['another form', { formHash: 'x' }, 'FORM_HASH_MISMATCH', false],
    ['a sheet that is none', { sheet: '[]' }, 'SHEET_HASH_MISMATCH', false],
    ['options that are none', { options: '"' }, 'OPTIONS_UNREADABLE', false],
  ] as const)('cannot be given for %s', async (_name, changes, code, isMissing) => {
    const [score, revision] = stored(scorer, changes);
    const opinion = await secondOpinion(score, isMissing ? null : revision, scorer.ruleSet, one);
    expect(opinion).toMatchObject({ verdict: 'cannot', reason: { code } });
    expect(replay(score, isMissing ? null : revision, scorer)).toMatchObject({ verdict: 'cannot', reason: { code } });
  });
});

describe('a batch', () => {
  const batchOf = (): ReplayBatch => {
    const [sound, revision] = stored(scorer);
    const [broken] = stored(scorer, { sheetHash: 'x' });
    const refused = { code: 'CALCULATION_UNKNOWN', severity: 'error', at: {}, values: { version: 7 } } as const;
    const rules = { key: `${scorer.ruleSetHash} 1`, calculationVersion: 1, ruleSet: JSON.stringify(scorer.ruleSet) };
    const item = (score: StoredScore) => ({ stored: score, revision, rules: 0 });
    return { rules: [rules], items: [item(sound), item(broken), { ...item(sound), rules: refused }] };
  };

  it.each([
    ['of replays', (input: string) => Promise.resolve(replayBatch(input))],
    ['of second opinions', secondOpinionBatch],
  ])('%s crosses to a thread and back as text, and tells only of what does not hold', async (_name, run) => {
    const findings = JSON.parse(await run(JSON.stringify(batchOf()))) as ReplayFinding[];
    expect(findings.map(({ index, verdict, reason }) => [index, verdict, reason?.code])).toEqual([
      [1, 'cannot', 'SHEET_HASH_MISMATCH'],
      [2, 'cannot', 'CALCULATION_UNKNOWN'],
    ]);
  });
});

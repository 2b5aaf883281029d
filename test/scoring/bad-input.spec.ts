import { compile, type ScoreSheet, type Scorer } from '@app/scoring';
import { brokenInvariants } from '../reference/invariants';
import { formWith, lineOf, type FormParts } from './builders';
import { shippedRuleSet } from './shipped-rule-sets';

const full = [
  {
    level1: 'output',
    level2: 'quantity',
    name: '培训人次',
    target: '≥100人次',
    completed: '100人次',
    weight: '50',
    score: '50',
  },
  { level1: 'benefit', level2: 'social', name: '知晓率', target: '≥90%', completed: '95%', weight: '30', score: '30' },
  {
    level1: 'satisfaction',
    level2: 'satisfaction',
    name: '满意率',
    target: '≥90%',
    completed: '92%',
    weight: '10',
    score: '10',
  },
] as const;
const [quantity, benefit, satisfaction] = full;

describe('bad input under the national base', () => {
  let scorer: Scorer;

  beforeAll(async () => {
    scorer = compile(await shippedRuleSet('100000/2020/project.v1'));
  });

  function score(parts: FormParts): ScoreSheet {
    return scorer.score(formWith({ execution: { weight: '10', score: '10' }, rows: full, ...parts }));
  }

  const cases: [string, FormParts, string[], [string, string], string | null][] = [
    ['a form in order', { declaredTotal: '100' }, [], ['100', '100'], '优'],
    [
      'no weights at all',
      { execution: { weight: null }, rows: full.map((row) => ({ ...row, weight: null })) },
      ['NO_WEIGHTS', 'GRADE_WITHHELD'],
      ['0', '100'],
      null,
    ],
    [
      'weights that total 80',
      { rows: [{ ...quantity, weight: '30', score: '30' }, benefit, satisfaction] },
      ['WEIGHT_SUM_NOT_100', 'GRADE_WITHHELD'],
      ['80', '80'],
      null,
    ],
    [
      'weights that total 110',
      { rows: [{ ...quantity, weight: '60', score: '60' }, benefit, satisfaction] },
      ['WEIGHT_SUM_NOT_100', 'GRADE_WITHHELD'],
      ['110', '110'],
      null,
    ],
    ['spending without a budget', { rate: null }, ['SPENDING_WITHOUT_BUDGET'], ['90', '100'], '优'],
    [
      'a score above its weight',
      { rows: [quantity, benefit, { ...satisfaction, score: '11' }] },
      ['SCORE_EXCEEDS_WEIGHT'],
      ['100', '100'],
      '优',
    ],
    [
      'a negative score',
      { rows: [quantity, benefit, { ...satisfaction, score: '-1' }] },
      ['SCORE_NEGATIVE'],
      ['100', '100'],
      '优',
    ],
    [
      'a total that is not the sum of the scores',
      { declaredTotal: '94.67' },
      ['SCORE_SUM_MISMATCH'],
      ['100', '100'],
      '优',
    ],
    [
      'nothing completed',
      { rows: [{ ...quantity, completed: '/' }, benefit, satisfaction] },
      ['COMPLETED_MISSING', 'GRADE_OPEN'],
      ['50', '100'],
      null,
    ],
  ];
  it.each(cases)('%s is found, and the sheet foots', (_name, parts, codes, [lowest, highest], grade) => {
    const sheet = score(parts);
    expect(brokenInvariants(sheet)).toEqual([]);
    expect([sheet.lowestTotal, sheet.highestTotal, sheet.grade]).toEqual([lowest, highest, grade]);
    expect(sheet.findings.map((finding) => finding.code)).toEqual(expect.arrayContaining(codes));
  });

  it('keeps every declared figure beside the computed one', () => {
    const sheet = score({ rows: [quantity, benefit, { ...satisfaction, score: '11' }], declaredTotal: '101' });
    const line = lineOf(sheet, 'indicator:2');
    expect([line.declared, line.points, line.gap, sheet.declaredTotal]).toEqual(['11', '10', '1', '101']);
  });
});

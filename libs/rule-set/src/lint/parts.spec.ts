import { codesOf, linted } from '../spec-support/linted';
import {
  check,
  childRuleSet,
  deduction,
  executionMethod,
  method,
  minimalRuleSet,
} from '../spec-support/minimal-rule-set';
import type { RuleSet, Scale, Source, Weights } from '../rule-set';

const [source] = minimalRuleSet().sources as [Source];
const practice = { standing: 'practice', source: 'base', note: { zh: '测试', en: 'for tests' } } as const;
const official = { ...practice, standing: 'official' } as const;

function weights(over: Partial<Weights>): Partial<RuleSet> {
  const groups = { output: { fixed: '50' }, benefit: { fixed: '30' }, satisfaction: { fixed: '10' } };
  return { weights: { total: '100', execution: { fixed: '10' }, groups, ...over } };
}

function scales(...of: Partial<Scale>[]): Partial<RuleSet> {
  const scale = { id: 'levels', words: ['好', '中', '差'], shares: ['1', '0.5', '0'] };
  return { reading: { strictWords: 'inclusive', scales: of.map((over) => ({ ...scale, ...over })) } };
}

function sources(over: Partial<Source>): Partial<RuleSet> {
  return { sources: [{ ...source, ...over }], standing: { ...minimalRuleSet().standing, grades: official } };
}

it('the smallest rule set has nothing to find', () => {
  expect(linted(minimalRuleSet())).toEqual([]);
});

/** Each row: what is wrong, the smallest rule set that shows it, its only finding, and the nearest one without it. */
describe.each<[string, Partial<RuleSet>, string, Partial<RuleSet>]>([
  [
    'a total of 0',
    { weights: { total: '0', execution: {}, groups: {} }, grades: [{ grade: '差', from: '0' }] },
    'WEIGHTS_TOTAL_ZERO',
    weights({}),
  ],
  ['fixed weights that miss the total', weights({ total: '99' }), 'WEIGHTS_TOTAL', weights({ total: '100' })],
  [
    'no groups to take the rest',
    weights({ groups: {} }),
    'WEIGHTS_TOTAL',
    weights({ groups: { output: { fixed: '90' } } }),
  ],
  [
    'ranges that cannot reach the total',
    weights({ groups: { output: { max: '50' }, benefit: { max: '39.9' } } }),
    'WEIGHTS_CANNOT_TOTAL',
    weights({ groups: { output: { max: '50' }, benefit: { max: '40' } } }),
  ],
  [
    'ranges that begin above the total',
    weights({ groups: { output: { min: '60' }, benefit: { min: '40' } } }),
    'WEIGHTS_CANNOT_TOTAL',
    weights({ groups: { output: { min: '50' }, benefit: { min: '40' } } }),
  ],
  [
    'a range upside down',
    weights({ groups: { output: { min: '60', max: '50' }, benefit: {} } }),
    'WEIGHT_RANGE_EMPTY',
    weights({ groups: { output: { min: '50', max: '50' }, benefit: {} } }),
  ],
  [
    'a fixed weight with a limit',
    weights({ execution: { fixed: '10', max: '20' } }),
    'WEIGHT_FIXED_AND_RANGE',
    weights({ execution: { min: '10', max: '20' } }),
  ],
  [
    'grade edges that rise',
    {
      grades: [
        { grade: '优', from: '80' },
        { grade: '良', from: '90' },
        { grade: '差', from: '0' },
      ],
    },
    'GRADE_EDGES',
    {
      grades: [
        { grade: '优', from: '90' },
        { grade: '良', from: '80' },
        { grade: '差', from: '0' },
      ],
    },
  ],
  [
    'a grade edge twice',
    {
      grades: [
        { grade: '优', from: '0' },
        { grade: '差', from: '0' },
      ],
    },
    'GRADE_EDGES',
    {
      grades: [
        { grade: '优', from: '0.01' },
        { grade: '差', from: '0' },
      ],
    },
  ],
  [
    'grades in another order',
    {
      grades: [
        { grade: '良', from: '90' },
        { grade: '优', from: '0' },
      ],
    },
    'GRADE_ORDER',
    {
      grades: [
        { grade: '优', from: '90' },
        { grade: '良', from: '0' },
      ],
    },
  ],
  [
    'a grade that is never reached',
    {
      grades: [
        { grade: '优', from: '100.01' },
        { grade: '差', from: '0' },
      ],
    },
    'GRADE_ABOVE_TOTAL',
    {
      grades: [
        { grade: '优', from: '100' },
        { grade: '差', from: '0' },
      ],
    },
  ],
  [
    'totals without a grade',
    {
      grades: [
        { grade: '优', from: '90' },
        { grade: '差', from: '0.01' },
      ],
    },
    'GRADE_LAST_NOT_ZERO',
    {
      grades: [
        { grade: '优', from: '90' },
        { grade: '差', from: '0' },
      ],
    },
  ],
  ['a scale without all its shares', scales({ shares: ['1', '0'] }), 'SCALE_COUNT', scales({})],
  ['a scale with a word twice', scales({ words: ['好', '好', '差'] }), 'SCALE_WORD_TWICE', scales({})],
  ['a scale that rises', scales({ shares: ['1', '0', '0.5'] }), 'SCALE_ORDER', scales({ shares: ['1', '0.1', '0'] })],
  ['a share above 1', scales({ shares: ['1.1', '0.5', '0'] }), 'SCALE_SHARE', scales({ shares: ['0.9', '0.5', '0'] })],
  [
    'a deadline before the year ends',
    { filing: { deadline: '2020-06-30' } },
    'FILING_TOO_EARLY',
    { filing: { deadline: '2021-02-28' } },
  ],
  [
    'points plus a ratio',
    { methods: [executionMethod, method({ points: 'clamp(item.weight + item.completionRatio, 0, item.weight)' })] },
    'FORMULA_UNIT_MISMATCH',
    { methods: [executionMethod, method({ points: 'clamp(item.weight * item.completionRatio, 0, item.weight)' })] },
  ],
  ['a blank message', { checks: [check({ message: { zh: ' ', en: 'x' } })] }, 'MESSAGE_BLANK', { checks: [check()] }],
  [
    'a placeholder that is no fact',
    { checks: [check({ message: { zh: '{form.weightSun}', en: 'x' } })] },
    'FACT_UNKNOWN_NEAR',
    { checks: [check({ message: { zh: '{form.weightSum}', en: '{form.weightSum}' } })] },
  ],
  [
    'a placeholder of an item in a sentence about the form',
    { checks: [check({ message: { zh: '{item.weight}', en: '{item.weight}' } })] },
    'FACT_OF_ITEM',
    { checks: [check({ on: 'item', message: { zh: '{item.weight}', en: '{item.weight}' } })] },
  ],
  [
    'a placeholder in one language only',
    { checks: [check({ message: { zh: '{form.weightSum}', en: 'x' } })] },
    'MESSAGE_DIFFERS',
    { checks: [check({ message: { zh: '甲 {form.weightSum}', en: '{form.weightSum} x' } })] },
  ],
  [
    'a method without an example',
    { methods: [executionMethod, method({ examples: [] })] },
    'EXAMPLE_MISSING',
    { methods: [executionMethod, method()] },
  ],
  ['no whole form as an example', { examples: [] }, 'FORM_EXAMPLE_MISSING', {}],
  [
    'a source that is not listed',
    { checks: [check({ source: 'other' })] },
    'SOURCE_NOT_LISTED',
    { checks: [check({ source: 'base' })] },
  ],
  [
    'a source that is not cited',
    { sources: [source, { ...source, id: 'idle' }] },
    'SOURCE_NOT_CITED',
    { sources: [source, { ...source, id: 'used' }], checks: [check({ source: 'used' })] },
  ],
  [
    'an official part without a source',
    { standing: { ...minimalRuleSet().standing, grades: { standing: 'official', note: practice.note } } },
    'OFFICIAL_WITHOUT_SOURCE',
    sources({}),
  ],
  ['an official part without a document number', sources({ document: ' ' }), 'OFFICIAL_WITHOUT_DOCUMENT', sources({})],
  ['an official part that is inferred', sources({ evidence: 'inference' }), 'OFFICIAL_INFERRED', sources({})],
  ['an official part without a date', sources({ date: null }), 'OFFICIAL_WITHOUT_DATE', sources({})],
  [
    'a part without standing',
    { standing: Object.fromEntries(Object.entries(minimalRuleSet().standing).filter(([part]) => part !== 'grades')) },
    'STANDING_MISSING',
    {},
  ],
])('lint finds %s', (_name, wrong, code, right) => {
  it('and only that', () => {
    expect(codesOf(minimalRuleSet(wrong))).toEqual([code]);
  });

  it('but not in the nearest rule set without it', () => {
    expect(codesOf(minimalRuleSet(right))).toEqual([]);
  });
});

describe('lint of a rule set with a base', () => {
  const base = minimalRuleSet();
  const child = (over: Partial<RuleSet> = {}) => childRuleSet({ examples: base.examples ?? [], ...over });

  it('finds nothing in one that states nothing itself', () => {
    expect(linted(child(), base)).toEqual([]);
  });

  it('finds an entry that removes what the base does not have, and suggests what it has', () => {
    const issues = linted(child({ methods: [{ id: 'fulll', disabled: true }] }), base);
    expect(issues).toMatchObject([{ code: 'DISABLED_UNKNOWN', values: { suggestion: 'full' } }]);
    expect(
      codesOf(child({ checks: [{ id: 'weights', disabled: true }] }), minimalRuleSet({ checks: [check()] })),
    ).toEqual([]);
  });

  it('finds weights that no longer total once merged', () => {
    const stated = { standing: { weights: practice } };
    expect(codesOf(child({ ...stated, weights: { groups: { output: { fixed: '45' } } } }), base)).toEqual([
      'WEIGHTS_TOTAL',
    ]);
    const groups = { output: { fixed: '45' }, cost: { fixed: '5' } };
    expect(codesOf(child({ ...stated, weights: { groups } }), base)).toEqual([]);
  });

  it('finds own values whose standing is left to the base', () => {
    expect(codesOf(child({ grades: [{ grade: '差', from: '0' }] }), base)).toEqual(['STANDING_MISSING']);
    const rule = check({ standing: 'practice' });
    expect(codesOf(child({ checks: [rule] }), base)).toEqual([]);
    expect(codesOf(child({ checks: [check()] }), base)).toEqual(['STANDING_MISSING']);
  });

  it('finds a deadline taken over from an earlier year', () => {
    const dated = minimalRuleSet({ filing: { deadline: '2021-02-28' } });
    expect(codesOf(child(), dated)).toEqual([]);
    expect(codesOf(child({ year: 2021 }), dated)).toEqual(['FILING_INHERITED']);
  });

  it('does not tell the findings of its base again', () => {
    expect(codesOf(child(), minimalRuleSet({ methods: [executionMethod, method({ examples: [] })] }))).toEqual([]);
  });

  it('says where a base has moved under an override, and only there', () => {
    const override = child({ methods: [method({ points: '0' })], standing: { methods: practice } });
    const moved = minimalRuleSet({ version: 2, methods: [executionMethod, method({ points: 'item.weight / 2' })] });
    const elsewhere = minimalRuleSet({ version: 2, deductions: [deduction()] });
    expect(codesOf(override, base)).toEqual([]);
    expect(codesOf(override, base, elsewhere)).toEqual(['BASE_HAS_NEWER']);
    const issues = linted(override, base, moved);
    expect(issues.map(({ code, at }) => [code, at.path])).toEqual([
      ['BASE_HAS_NEWER', 'extends'],
      ['BASE_MOVED', 'methods.full'],
    ]);
  });

  it('says that a base which is missing leaves nothing to lint', () => {
    expect(codesOf(child())).toEqual(['BASE_UNKNOWN']);
  });

  it('finds ids that stand twice', () => {
    const twice = minimalRuleSet({ checks: [check(), check()] });
    expect(codesOf(twice)).toEqual(['ID_TWICE']);
  });
});

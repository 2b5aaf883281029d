import { codesOf, linted } from '../spec-support/linted';
import {
  check,
  childRuleSet,
  deduction,
  executionMethod,
  method,
  minimalRuleSet,
} from '../spec-support/minimal-rule-set';
import type { RuleSet } from '../rule-set';

const practice = { standing: 'practice', source: 'base', note: { zh: '测试', en: 'for tests' } } as const;

it('the smallest rule set has nothing to find', () => {
  expect(linted(minimalRuleSet())).toEqual([]);
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

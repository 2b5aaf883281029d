import { minimalRuleSet } from '../spec-support/minimal-rule-set';
import { formatRuleSet } from './format-rule-set';
import { parseRuleSetText } from './parse-rule-set';

const SCHEMA = 'https://suanpan.example/api/v1/rule-set-schema';

describe('a rule set as a file', () => {
  it.each([
    ['with the schema that editors check it by', SCHEMA],
    ['without one', undefined],
  ])('comes back as it was, %s', (_name, schema) => {
    const ruleSet = minimalRuleSet();
    expect(parseRuleSetText(formatRuleSet(ruleSet, schema))).toEqual({ ruleSet, issues: [] });
  });

  it('has its parts in the order in which people read them, whatever order they came in', () => {
    const ruleSet = minimalRuleSet();
    const reversed = Object.fromEntries(Object.entries(ruleSet).reverse()) as unknown as typeof ruleSet;
    expect(formatRuleSet(reversed)).toBe(formatRuleSet(ruleSet));
    expect(Object.keys(JSON.parse(formatRuleSet(ruleSet, SCHEMA)) as object).slice(0, 4)).toEqual([
      '$schema',
      'schemaVersion',
      'districtCode',
      'year',
    ]);
  });

  it('loses no part', () => {
    const ruleSet = { ...minimalRuleSet(), note: { zh: '说明', en: 'note' }, filing: { deadline: '2020-03-31' } };
    expect(Object.keys(JSON.parse(formatRuleSet(ruleSet)) as object).sort()).toEqual(Object.keys(ruleSet).sort());
  });
});

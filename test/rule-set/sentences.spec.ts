import { join } from 'node:path';
import { loadRuleSetFiles } from '@app/rule-files';
import { sentence, type Issue } from '@app/kernel';
import {
  checkCondition,
  lintRuleSet,
  parseDistricts,
  parseFormula,
  parseRuleSet,
  parseRuleSetText,
  type RuleSetLibrary,
  type RuleSet,
} from '@app/rule-set';

const RULES = join(__dirname, '../../rules');

let library: RuleSetLibrary;
let national: RuleSet;

beforeAll(async () => {
  library = (await loadRuleSetFiles(RULES)).library;
  const found = library.latest({ districtCode: '100000', year: 2020, kind: 'project' });
  if (found === null) throw new Error('the national rule set is not there');
  national = found;
});

/** Each sentence is there in both languages, and every hole of it is filled. */
function expectSentences(issues: readonly Issue[]): void {
  expect(issues.length).toBeGreaterThan(0);
  for (const { code, values } of issues) {
    for (const language of ['zh', 'en'] as const) {
      const text = sentence(code, values, language);
      expect(text).not.toContain(code);
      expect(text.match(/\{\w+\}/)?.[0]).toBeUndefined();
    }
  }
}

const formulas = ['', ' １', '1 % 2', '1e3', "'a", "'a' + 1", 'x', 'foo(1)', '1 2', '* 2', '(1', '1 +', 'abs(1, 2)']
  .concat(['round(1, 9)', 'band(1, form.total, 2, 3)', 'band(1, 1, 2, 3, 4, 5)', ' '.repeat(3000), '('.repeat(50)])
  .concat([`${'- '.repeat(50)}1`, `min(${Array(60).fill('max(1,2,3,4,5)').join(',')})`]);

it.each(formulas)('says what is wrong with the formula %j', (formula) => {
  expectSentences(parseFormula(formula).issues);
});

const leaf = { fact: 'item.weight', operator: 'equal', value: '1' };
const conditions: readonly unknown[] = [
  ...[null, {}, { all: [], any: [] }, { all: [] }, { all: 1 }, { ...leaf, path: '$' }, { ...leaf, name: 'x' }],
  ...[
    { ...leaf, fact: 1 },
    { ...leaf, fact: 'x' },
    { ...leaf, fact: 'item.wieght' },
    { ...leaf, fact: 'form.total' },
  ],
  ...[
    { ...leaf, operator: 'is' },
    { ...leaf, operator: 'contains' },
    { ...leaf, value: 1 },
    { ...leaf, operator: 'in' },
  ],
  ...[
    { ...leaf, operator: 'in', value: [] },
    { ...leaf, fact: 'item.met' },
    { ...leaf, fact: 'item.nature' },
  ],
  ...[{ fact: 'item.met', operator: 'lessThan', value: true }, { all: Array(201).fill(leaf) }],
];

it.each(conditions)('says what is wrong with the condition %j', (condition) => {
  expectSentences(checkCondition(condition, { on: 'item', stage: 'reading', at: {} }));
});

it.each<[string, (ruleSet: RuleSet) => object]>([
  ['a missing key', ({ title: _, ...rest }) => ({ ...rest, a: _ })],
  ['wrong types and words', (ruleSet) => ({ ...ruleSet, kind: 'x', version: 0, grades: [], weights: { total: 1 } })],
  ['a pattern', (ruleSet) => ({ ...ruleSet, districtCode: 'x' })],
  ['a float', (ruleSet) => ({ ...ruleSet, year: 1.5 })],
  ['an unsafe key', (ruleSet) => ({ ...ruleSet, constructor: 1 })],
  ['broken text', (ruleSet) => ({ ...ruleSet, title: { zh: '\ud800', en: 'x' } })],
  ['a function', (ruleSet) => ({ ...ruleSet, note: () => 1 })],
  ['ids twice', (ruleSet) => ({ ...ruleSet, checks: [...(ruleSet.checks ?? []), ...(ruleSet.checks ?? [])] })],
  ['a date', (ruleSet) => ({ ...ruleSet, filing: { deadline: '2021-02-30' } })],
])('says what is wrong with a rule set that has %s', (_name, change) => {
  expectSentences(parseRuleSet(change(national)).issues);
});

it.each(['{', '{"a":1,"a":2}', '{"__proto__":1}', '['.repeat(99), ' '.repeat(3_000_000)])(
  'says what is wrong with a file',
  (text) => {
    expectSentences(parseRuleSetText(text).issues);
  },
);

it('says what is wrong with a table of districts', () => {
  const name = { zh: '甲', en: 'A' };
  const district = { code: '100000', name, parentCode: null, alternateNames: [] };
  for (const districts of [
    [district, district],
    [{ ...district, parentCode: '100000' }],
    [{ ...district, parentCode: '999999' }],
    [{ code: 1 }],
  ]) {
    expectSentences(parseDistricts([{ districts }]).issues);
  }
});

it.each<[string, (ruleSet: RuleSet) => Partial<RuleSet>]>([
  ['weights', () => ({ weights: { total: '99' } })],
  ['a range of weights', () => ({ weights: { total: '100', execution: { min: '2', max: '1' } } })],
  [
    'grades',
    () => ({
      grades: [
        { grade: '差', from: '101' },
        { grade: '优', from: '101' },
      ],
    }),
  ],
  ['scales', () => ({ reading: { strictWords: 'strict', scales: [{ id: 'a', words: ['好'], shares: ['2'] }] } })],
  ['filing', () => ({ filing: { deadline: '1999-01-01' } })],
  ['sources and standing', () => ({ sources: [], standing: {} })],
  ['methods', ({ methods = [] }) => ({ methods: methods.slice(3) })],
  ['an idle removal', () => ({ checks: [{ id: 'nowhere', disabled: true }] })],
  ['a base', () => ({ extends: { districtCode: '110000', year: 2020, version: 1 } })],
])('says what lint finds about %s', (_name, change) => {
  expectSentences(lintRuleSet({ ...national, version: 9, ...change(national) }, library).issues);
});

it.each([
  ['999999', 2020, 1],
  ['510403', 1999, undefined],
  ['510403', 2020, 9],
  ['510402', 2020, undefined],
])('says what is known instead of %s/%d v%s', (districtCode, year, version) => {
  const { issues } = library.find({ districtCode, year, kind: 'project' }, version);
  expectSentences(issues);
});

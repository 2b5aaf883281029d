import fc from 'fast-check';
import { check, deduction, method, minimalRuleSet } from '../spec-support/minimal-rule-set';
import { parseRuleSet, parseRuleSetText } from '.';

function found(over: object): [code: string, path: string | undefined][] {
  const { ruleSet, issues } = parseRuleSet({ ...minimalRuleSet(), ...over });
  expect(ruleSet === null).toBe(issues.length > 0);
  return issues.map((issue) => [issue.code, issue.at.path]);
}

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

describe('parseRuleSet', () => {
  it('gives the rule set without its $schema', () => {
    const ruleSet = minimalRuleSet({ deductions: [deduction()], checks: [check()] });
    expect(parseRuleSet({ $schema: 'x', ...ruleSet })).toEqual({ ruleSet, issues: [] });
    expect(parseRuleSetText(JSON.stringify(ruleSet))).toEqual({ ruleSet, issues: [] });
  });

  it('takes an entry that only removes a rule of the base', () => {
    expect(found({ methods: [{ id: 'old', disabled: true }] })).toEqual([]);
  });

  it.each<[string, object, string, string | undefined]>([
    ['a missing key', { title: undefined }, 'JSON_NOT_DATA', 'title'],
    ['an unknown key', { wieghts: {} }, 'SHAPE_KEY_EXTRA', undefined],
    [
      'an unknown key below',
      { rounding: { mode: 'floor', digits: 0, stage: 'item', x: 1 } },
      'SHAPE_KEY_EXTRA',
      'rounding',
    ],
    ['a JSON number for points', { weights: { total: 100 } }, 'SHAPE_TYPE', 'weights.total'],
    ['a float', { year: 2020.5 }, 'JSON_NUMBER', 'year'],
    ['a number with surplus zeros', { weights: { total: '100.0' } }, 'SHAPE_AMOUNT', 'weights.total'],
    ['full-width digits', { weights: { total: '１００' } }, 'SHAPE_AMOUNT', 'weights.total'],
    ['a negative weight', { weights: { total: '-1' } }, 'SHAPE_AMOUNT', 'weights.total'],
    ['a district code of five digits', { districtCode: '51040' }, 'SHAPE_DISTRICT_CODE', 'districtCode'],
    ['a path as a district code', { districtCode: '../..' }, 'SHAPE_DISTRICT_CODE', 'districtCode'],
    ['a kind that is unknown', { kind: 'projects' }, 'SHAPE_WORD', 'kind'],
    ['another schema version', { schemaVersion: 2 }, 'SHAPE_WORD', 'schemaVersion'],
    ['version 0', { version: 0 }, 'SHAPE_LIMIT', 'version'],
    ['a grade that is unknown', { grades: [{ grade: '甲', from: '0' }] }, 'SHAPE_WORD', 'grades[0].grade'],
    ['no grades', { grades: [] }, 'SHAPE_EMPTY', 'grades'],
    [
      'a grade twice',
      {
        grades: [
          { grade: '差', from: '1' },
          { grade: '差', from: '0' },
        ],
      },
      'ID_TWICE',
      'grades[1]',
    ],
    [
      'a method without a message',
      { methods: [{ ...method(), message: undefined }] },
      'JSON_NOT_DATA',
      'methods[0].message',
    ],
    [
      'a method with half a message',
      { methods: [{ ...method(), message: { zh: '得' } }] },
      'SHAPE_KEY_MISSING',
      'methods[0].message',
    ],
    ['a method twice', { methods: [method(), method()] }, 'ID_TWICE', 'methods[1]'],
    [
      'a formula that runs code',
      { methods: [method({ points: 'constructor.constructor("x")()' })] },
      'FORMULA_FUNCTION',
      'methods[0].points',
    ],
    [
      'an allowed range that does not parse',
      { methods: [method({ basis: 'declared', allowed: { from: '0', to: '１' } })] },
      'FORMULA_FULL_WIDTH',
      'methods[0].allowed.to',
    ],
    [
      'a condition with a path',
      { checks: [{ ...check(), when: { ...check().when, path: '$' } }] },
      'CONDITION_KEY_UNSAFE',
      'checks[0].when',
    ],
    [
      'an empty condition',
      { checks: [{ ...check(), when: { any: [] } }] },
      'CONDITION_GROUP_EMPTY',
      'checks[0].when.any',
    ],
    [
      'a check that looks at no item',
      { checks: [{ ...check(), when: method().when }] },
      'FACT_OF_ITEM',
      'checks[0].when',
    ],
    [
      'a method that uses its own points',
      { methods: [method({ points: 'item.points' })] },
      'FACT_TOO_LATE',
      'methods[0].points',
    ],
    [
      'an example with an unknown fact',
      { methods: [method({ examples: [{ name: 'x', facts: { 'item.x': '1' }, points: '1' }] })] },
      'FACT_UNKNOWN',
      'methods[0].examples[0].facts',
    ],
    [
      'an example with a wrong value',
      { methods: [method({ examples: [{ name: 'x', facts: { 'item.met': 'true' }, points: '1' }] })] },
      'EXAMPLE_VALUE',
      'methods[0].examples[0].facts',
    ],
    ['a day that no calendar has', { filing: { deadline: '2021-02-30' } }, 'DATE_UNKNOWN', 'filing.deadline'],
    ['constructor as a key', { weights: { total: '100', constructor: {} } }, 'JSON_KEY_UNSAFE', 'weights'],
    ['a broken character', { note: { zh: '\ud800', en: 'x' } }, 'JSON_TEXT_BROKEN', 'note.zh'],
  ])('refuses %s', (_name, over, code, path) => {
    expect(found(over)).toContainEqual([code, path]);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['text', 'x'],
    ['a list', []],
    ['a function', () => 1],
    ['a bigint', 1n],
    ['a value that contains itself', cyclic],
  ])('refuses %s without throwing', (_name, value) => {
    expect(parseRuleSet(value).ruleSet).toBeNull();
  });

  it('reports everything at once', () => {
    const over = { methods: [method({ points: '1 +' }), method({ points: '２' })], filing: { deadline: '2021-13-01' } };
    expect(found(over)).toHaveLength(4);
  });

  it('suggests the key that was meant', () => {
    const { issues } = parseRuleSet({ ...minimalRuleSet(), wieghts: {} });
    expect(issues[0]?.values['suggestion']).toBe('weights');
  });

  it('ends on 500 methods that are all wrong', () => {
    const when = { any: Array(50).fill({ fact: 'item.nonsenseNonsense', operator: 'equal', value: '1' }) };
    const methods = Array.from({ length: 500 }, (_, index) => ({ ...method({ id: `m${index}` }), when }));
    expect(found({ methods }).length).toBeGreaterThan(100);
  });

  it('never throws on any JSON value in any place', () => {
    const keys = fc.constantFrom(
      ...Object.keys(minimalRuleSet()),
      'deductions',
      'checks',
      'examples',
      'extends',
      'filing',
    );
    fc.assert(
      fc.property(keys, fc.jsonValue(), (key, value) => {
        const { ruleSet, issues } = parseRuleSet({ ...minimalRuleSet(), [key]: value });
        expect(ruleSet === null).toBe(issues.length > 0);
      }),
      { numRuns: 300 },
    );
  });
});

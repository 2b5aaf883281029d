import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRuleSetFiles } from '@app/rule-files';
import { sentence, type Issue } from '@app/kernel';
import { lintRuleSet, parseRuleSetText, resolveRuleSet, type RuleSetLibrary } from '@app/rule-set';
import { compile, exampleForm } from '@app/scoring';

const RULES = join(__dirname, '../../rules');

type Json = Record<string, unknown>;

/** The national rule set as its file states it; every crafted one is this with one thing changed. */
const NATIONAL = JSON.parse(readFileSync(join(RULES, '100000/2020/project.v1.json'), 'utf8')) as Json;
const METHOD = (NATIONAL['methods'] as Json[]).at(-1) as Json;
const CHECK = (NATIONAL['checks'] as Json[])[0] as Json;

const withMethod = (over: Json): Json => ({ methods: [{ ...METHOD, ...over }] });
const withPoints = (points: unknown): Json => withMethod({ basis: 'computed', points });
const withWhen = (when: unknown): Json => withMethod({ when });
const leaf = (over: Json): Json => ({ fact: 'item.weight', operator: 'equal', value: '1', ...over });

function nested(depth: number, inner: unknown, wrap: (inner: unknown) => unknown): unknown {
  let value = inner;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

const textOf = (over: Json): string => JSON.stringify({ ...NATIONAL, version: 9, ...over });

let library: RuleSetLibrary;
beforeAll(async () => {
  library = (await loadRuleSetFiles(RULES)).library;
});

/** Everything that stands between a file and its first score, in order; stops at the first step that refuses. */
function refusalsOf(text: string): readonly Issue[] {
  const { ruleSet, issues } = parseRuleSetText(text);
  if (ruleSet === null) return issues;
  const resolution = resolveRuleSet(ruleSet, library);
  if (resolution.resolved === null) return resolution.issues;
  return lintRuleSet(ruleSet, library).issues.filter(({ severity }) => severity === 'error');
}

it('the rule set that all the others are made of is taken', () => {
  expect(refusalsOf(textOf({}))).toEqual([]);
});

/** Each row: what was crafted, the text of the file, and the refusal it must meet: code and place. */
describe.each<[string, readonly (readonly [name: string, text: string, code: string, path: string | undefined])[]]>([
  [
    'to run code',
    [
      [
        'a call of a constructor in a formula',
        textOf(withPoints("abs.constructor('return 1')()")),
        'FORMULA_FUNCTION',
        'methods[0].points',
      ],
      [
        'a chain of members',
        textOf(withPoints('item.weight.constructor.constructor')),
        'FORMULA_NAME',
        'methods[0].points',
      ],
      ['a computed member', textOf(withPoints("item['constructor']")), 'FORMULA_CHARACTER', 'methods[0].points'],
      ['a template string', textOf(withPoints('`${process}`')), 'FORMULA_CHARACTER', 'methods[0].points'],
      ['an assignment', textOf(withPoints('item.weight = 100')), 'FORMULA_CHARACTER', 'methods[0].points'],
      ['an arrow function', textOf(withPoints('(() => 1)()')), 'FORMULA_CHARACTER', 'methods[0].points'],
      ['a global name', textOf(withPoints('process')), 'FORMULA_NAME', 'methods[0].points'],
      ['a call of require', textOf(withPoints("require('fs')")), 'FORMULA_FUNCTION', 'methods[0].points'],
      [
        'code in a cap',
        textOf({
          deductions: [
            {
              id: 'late',
              on: 'form',
              when: { fact: 'form.daysLate', operator: 'greaterThan', value: '0' },
              points: '1',
              cap: 'eval(1)',
              reason: 'LATE',
              message: { zh: '逾期', en: 'Late.' },
              source: 'own-default',
            },
          ],
        }),
        'FORMULA_FUNCTION',
        'deductions[0].cap',
      ],
      [
        'a path that jsonpath-plus would run',
        textOf(withWhen(leaf({ path: '$..[?(@.constructor.constructor("x")())]' }))),
        'CONDITION_KEY_UNSAFE',
        'methods[0].when',
      ],
      [
        'parameters for a fact',
        textOf(withWhen(leaf({ params: { run: 'x' } }))),
        'CONDITION_KEY_UNSAFE',
        'methods[0].when',
      ],
      [
        'an operator that is no operator',
        textOf(withWhen(leaf({ operator: 'constructor' }))),
        'CONDITION_OPERATOR',
        'methods[0].when',
      ],
      [
        'a fact as a value',
        textOf(withWhen(leaf({ value: { fact: 'item.weight' } }))),
        'CONDITION_VALUE_NUMBER',
        'methods[0].when',
      ],
      [
        'an event beside a condition',
        textOf(withWhen({ ...leaf({}), event: { type: 'x' } })),
        'CONDITION_KEY',
        'methods[0].when',
      ],
      [
        'a script as an address',
        textOf({ sources: [{ ...(NATIONAL['sources'] as Json[])[0], url: 'javascript:alert(1)' }] }),
        'SHAPE_URL',
        'sources[0].url',
      ],
    ],
  ],
  [
    'to hang',
    [
      ['a million brackets', '['.repeat(1_000_000), 'JSON_TOO_DEEP', undefined],
      ['three megabytes', ' '.repeat(3_000_000), 'JSON_TOO_LARGE', undefined],
      [
        'a condition of 30 levels',
        textOf(withWhen(nested(25, leaf({}), (not) => ({ not })))),
        'CONDITION_TOO_DEEP',
        undefined,
      ],
      [
        'a condition of 40 groups',
        textOf(
          withWhen(
            nested(19, leaf({}), (inner) => ({
              all: [inner, { any: [leaf({}), { not: nested(5, leaf({}), (not) => ({ not })) }] }],
            })),
          ),
        ),
        'CONDITION_TOO_DEEP',
        undefined,
      ],
      [
        'a thousand comparisons',
        textOf(withWhen({ all: Array.from({ length: 150 }, () => ({ any: Array(10).fill(leaf({})) })) })),
        'CONDITION_TOO_LARGE',
        undefined,
      ],
      [
        'a list of 10,000 values',
        textOf(withWhen(leaf({ operator: 'in', value: Array(10_000).fill('1') }))),
        'CONDITION_TOO_LARGE',
        'methods[0].when',
      ],
      [
        '600 methods',
        textOf({ methods: Array.from({ length: 600 }, (_, index) => ({ ...METHOD, id: `m${index}` })) }),
        'SHAPE_LIMIT',
        'methods',
      ],
      [
        'a formula of 2,100 characters',
        textOf(withPoints(`1${' + 1'.repeat(525)}`)),
        'SHAPE_LIMIT',
        'methods[0].points',
      ],
      [
        'a formula of 500 brackets',
        textOf(withPoints(`${'('.repeat(500)}1${')'.repeat(500)}`)),
        'FORMULA_TOO_DEEP',
        'methods[0].points',
      ],
      [
        'a formula of 400 minus signs',
        textOf(withPoints(`${'- '.repeat(400)}1`)),
        'FORMULA_TOO_DEEP',
        'methods[0].points',
      ],
      [
        'a formula of 600 numbers',
        textOf(withPoints(`min(${Array(60).fill('max(1,2,3,4,5)').join(',')})`)),
        'FORMULA_TOO_LARGE',
        'methods[0].points',
      ],
      [
        'a pattern as an operator',
        textOf(withWhen(leaf({ operator: '(a+)+$', value: 'a'.repeat(100_000) }))),
        'CONDITION_OPERATOR',
        'methods[0].when',
      ],
      ['an id made to be slow', textOf(withMethod({ id: `${'a'.repeat(100_000)}!` })), 'SHAPE_ID', 'methods[0].id'],
      [
        'a message made to be slow',
        textOf(withMethod({ message: { zh: '{'.repeat(400_000), en: 'x' } })),
        'SHAPE_LIMIT',
        'methods[0].message.zh',
      ],
      [
        'an amount made to be slow',
        textOf({ weights: { total: `1.${'0'.repeat(200_000)}` } }),
        'SHAPE_AMOUNT',
        'weights.total',
      ],
    ],
  ],
  [
    'to pollute prototypes',
    [
      ['__proto__', `{"__proto__": {"official": true}}`, 'JSON_KEY_UNSAFE', undefined],
      ['__proto__ in other writing', `{"\\u005f\\u005fproto__": {}}`, 'JSON_KEY_UNSAFE', undefined],
      ['constructor', textOf({ weights: { constructor: { prototype: {} } } }), 'JSON_KEY_UNSAFE', undefined],
      ['prototype in an example', textOf({ examples: [{ form: { prototype: {} } }] }), 'JSON_KEY_UNSAFE', undefined],
      ['toString as a fact', textOf(withWhen(leaf({ fact: 'toString' }))), 'FACT_UNKNOWN', 'methods[0].when'],
      [
        'hasOwnProperty as a function',
        textOf(withPoints('hasOwnProperty(1)')),
        'FORMULA_FUNCTION',
        'methods[0].points',
      ],
      ['valueOf as a fact', textOf(withPoints('item.valueOf')), 'FACT_UNKNOWN', 'methods[0].points'],
      [
        'a fact of an example that is none',
        textOf(withMethod({ examples: [{ name: 'x', facts: { toString: '1' }, points: '1' }] })),
        'FACT_UNKNOWN',
        'methods[0].examples[0].facts',
      ],
    ],
  ],
  [
    'to reach another district',
    [
      ['a path as a district code', textOf({ districtCode: '../110' }), 'SHAPE_DISTRICT_CODE', 'districtCode'],
      ['a query as a district code', textOf({ districtCode: { $ne: '' } }), 'SHAPE_TYPE', 'districtCode'],
      [
        'a district that does not exist',
        textOf({ districtCode: '999999', extends: { districtCode: '100000', year: 2020, version: 1 } }),
        'RULE_SET_DISTRICT_UNKNOWN',
        'extends',
      ],
      [
        'a base from another branch',
        textOf({ districtCode: '510403', extends: { districtCode: '110106', year: 2020, version: 1 } }),
        'BASE_NOT_ABOVE',
        'extends',
      ],
      [
        'a base from below',
        textOf({ districtCode: '510000', extends: { districtCode: '510403', year: 2020, version: 1 } }),
        'BASE_NOT_ABOVE',
        'extends',
      ],
      [
        'a base of a later year',
        textOf({ districtCode: '510403', extends: { districtCode: '510000', year: 2023, version: 1 } }),
        'BASE_YEAR_LATER',
        'extends',
      ],
      [
        'a base that does not exist',
        textOf({ districtCode: '510403', extends: { districtCode: '100000', year: 2020, version: 7 } }),
        'BASE_UNKNOWN',
        'extends',
      ],
      [
        'a base that is itself',
        textOf({ extends: { districtCode: '100000', year: 2020, version: 9 } }),
        'BASE_CYCLE',
        'extends',
      ],
      [
        'a base of another kind',
        textOf({
          districtCode: '510403',
          kind: 're-check',
          extends: { districtCode: '100000', year: 2020, version: 1 },
        }),
        'BASE_UNKNOWN',
        'extends',
      ],
    ],
  ],
  [
    'to compute nonsense',
    [
      ['a division by 0', textOf(withPoints('item.weight / 0')), 'FORMULA_DIVIDES_BY_ZERO', 'methods[0].points'],
      [
        'a division by what always comes to 0',
        textOf(withPoints('item.weight / (0.5 * 2 - 1)')),
        'FORMULA_DIVIDES_BY_ZERO',
        'methods[0].points',
      ],
      [
        'a number that overflows',
        textOf(withPoints(`item.weight * ${'9'.repeat(40)}`)),
        'FORMULA_NUMBER',
        'methods[0].points',
      ],
      ['an exponent', textOf(withPoints('1e308')), 'FORMULA_NUMBER', 'methods[0].points'],
      ['a year that overflows', textOf({}).replace('"year":2020', '"year":1e999'), 'JSON_NUMBER', 'year'],
      ['a year beyond all calendars', textOf({ year: 9_007_199_254_740_991 }), 'SHAPE_LIMIT', 'year'],
      ['a weight of 40 digits', textOf({ weights: { total: '9'.repeat(40) } }), 'SHAPE_LIMIT', 'weights.total'],
      ['a float as a weight', textOf({ weights: { total: 100.5 } }), 'JSON_NUMBER', 'weights.total'],
      [
        'points without end',
        textOf(withPoints('item.weight * 1000000')),
        'POINTS_OUT_OF_RANGE',
        'methods.indicator.declared.points',
      ],
      [
        'rounding to 99 digits',
        textOf({ rounding: { mode: 'floor', digits: 99, stage: 'item' } }),
        'SHAPE_LIMIT',
        'rounding.digits',
      ],
      ['full-width digits in a weight', textOf({ weights: { total: '１００' } }), 'SHAPE_AMOUNT', 'weights.total'],
      [
        'full-width digits in a formula',
        textOf(withPoints('item.weight * ０.５')),
        'FORMULA_FULL_WIDTH',
        'methods[0].points',
      ],
      [
        'full-width digits in a condition',
        textOf(withWhen(leaf({ value: '１０' }))),
        'CONDITION_VALUE_NUMBER',
        'methods[0].when',
      ],
      [
        'full-width digits in a grade',
        textOf({ grades: [{ grade: '优', from: '９０' }] }),
        'SHAPE_AMOUNT',
        'grades[0].from',
      ],
      [
        'full-width digits in an example',
        textOf(withMethod({ examples: [{ name: 'x', facts: { 'item.weight': '１０' }, points: '1' }] })),
        'EXAMPLE_VALUE',
        'methods[0].examples[0].facts',
      ],
      [
        'a percentage as a number',
        textOf(withWhen(leaf({ value: '95%' }))),
        'CONDITION_VALUE_NUMBER',
        'methods[0].when',
      ],
      ['null as a value', textOf(withWhen(leaf({ value: null }))), 'CONDITION_VALUE_NUMBER', 'methods[0].when'],
      [
        'an empty group, which would be true',
        textOf(withWhen({ any: [] })),
        'CONDITION_GROUP_EMPTY',
        'methods[0].when.any',
      ],
      ['several roots', textOf(withWhen({ all: [leaf({})], any: [leaf({})] })), 'CONDITION_ROOTS', 'methods[0].when'],
    ],
  ],
  [
    'to say things twice',
    [
      ['a key twice', '{"schemaVersion":1,"schemaVersion":1}', 'JSON_KEY_TWICE', undefined],
      ['a method twice', textOf({ methods: [METHOD, METHOD] }), 'ID_TWICE', 'methods[1]'],
      ['a check twice', textOf({ checks: [CHECK, CHECK] }), 'ID_TWICE', 'checks[1]'],
      [
        'a grade twice',
        textOf({
          grades: [
            { grade: '差', from: '1' },
            { grade: '差', from: '0' },
          ],
        }),
        'ID_TWICE',
        'grades[1]',
      ],
      [
        'a scale twice',
        textOf({
          reading: { strictWords: 'strict', scales: Array(2).fill({ id: 's', words: ['好'], shares: ['1'] }) },
        }),
        'ID_TWICE',
        'reading.scales[1]',
      ],
    ],
  ],
])('a rule set crafted %s is refused:', (_purpose, rows) => {
  it.each(rows)('%s', (_name, text, code, path) => {
    const issues = refusalsOf(text);
    expect(issues.map((issue) => issue.code)).toContain(code);
    const issue = issues.find((each) => each.code === code);
    if (path !== undefined) expect(issues.map(({ at }) => at.path)).toContain(path);
    for (const language of ['zh', 'en'] as const) {
      const said = sentence(code, issue?.values ?? {}, language);
      expect(said).not.toContain(code);
      expect(said.length).toBeLessThan(1_000);
    }
    expect(Object.prototype).not.toHaveProperty('official');
  });
});

describe('what only shows when a form is scored stays open instead of going wrong:', () => {
  const scored = (points: string) => {
    const { ruleSet } = parseRuleSetText(
      textOf({
        methods: [
          ...(NATIONAL['methods'] as Json[]).slice(0, 1),
          { ...METHOD, basis: 'computed', allowed: undefined, points },
        ],
      }),
    );
    const resolved = ruleSet && resolveRuleSet(ruleSet, library).resolved;
    if (!resolved) throw new Error('the rule set is not taken');
    const rows = [{ target: '≥100个', completed: '50个', weight: '90', score: '45' }];
    const funds = { total: { annualBudget: '100', executed: '100', weight: '10', score: '10' } };
    const form = exampleForm({ funds, indicators: rows }, resolved);
    const sheet = compile(resolved).score(form as Parameters<ReturnType<typeof compile>['score']>[0]);
    return sheet.lines.find(({ id }) => id === 'indicator:0');
  };

  it.each([
    ['a division by what comes to 0', 'item.weight / (item.completionRatio - 0.5)', 'DIVIDED_BY_ZERO'],
    [
      'a number that grows beyond all bounds',
      `item.weight * ${Array(20).fill('99999999999999999999').join(' * ')}`,
      'DIVIDED_BY_ZERO',
    ],
    ['points beyond the weight', 'item.weight + 1', 'POINTS_BEYOND_WEIGHT'],
  ])('%s', (_name, points, reason) => {
    expect(scored(points)).toMatchObject({ basis: 'undetermined', reason, lowest: '0', highest: '90' });
  });
});

import { RuleSetLibrary } from '../resolve';
import type { Condition, Deduction, Method, ResolvedRuleSet, RuleSet } from '../rule-set';
import {
  check,
  childRuleSet,
  deduction,
  districts,
  executionMethod,
  method,
  minimalRuleSet,
} from '../spec-support/minimal-rule-set';
import { diffRuleSets, explainChange } from '.';
import { movedIds } from './moved-ids';

function resolve(ruleSet: RuleSet, ...others: RuleSet[]): ResolvedRuleSet {
  const library = new RuleSetLibrary(districts);
  for (const each of [ruleSet, ...others]) library.add(each);
  const { resolved, issues } = library.resolve(ruleSet);
  if (resolved === null) throw new Error(JSON.stringify(issues));
  return resolved;
}

const rate = (value: string): Condition => ({ fact: 'item.completionRatio', operator: 'lessThan', value });
const methods = (over: Partial<Method>): Partial<RuleSet> => ({ methods: [executionMethod, method(over)] });
const deductions = (...of: Partial<Deduction>[]): Partial<RuleSet> => ({ deductions: of.map(deduction) });
const weights = (output: string): Partial<RuleSet> => ({
  weights: { total: '100', execution: { fixed: '10' }, groups: { output: { fixed: output }, benefit: { max: '40' } } },
});
const scale = (share: string): Partial<RuleSet> => ({
  reading: { strictWords: 'inclusive', scales: [{ id: 's', words: ['好', '差'], shares: [share, '0'] }] },
});
const [source] = minimalRuleSet().sources;
const practice = { standing: 'practice', source: 'base', note: { zh: '测试', en: 'for tests' } } as const;

/** Each row: what changes, both rule sets, and the changes as `code path` with their sentences. */
it.each<[string, Partial<RuleSet>, Partial<RuleSet>, [string, string, string, string][]]>([
  ['nothing', {}, {}, []],
  [
    'a weight',
    weights('50'),
    weights('45'),
    [
      [
        'CHANGE_WEIGHT',
        'weights.groups.output',
        '产出的分值由“50 分”改为“45 分”。',
        'The weight of output changes from 50 points to 45 points.',
      ],
    ],
  ],
  [
    'a weight that is new, and one that is gone',
    { weights: { total: '100', execution: {}, groups: { output: { min: '40', max: '60' } } } },
    { weights: { total: '100', execution: {}, groups: { cost: { min: '5' } } } },
    [
      [
        'CHANGE_WEIGHT',
        'weights.groups.output',
        '产出的分值由“40 至 60 分”改为“未规定”。',
        'The weight of output changes from 40 to 60 points to not set.',
      ],
      [
        'CHANGE_WEIGHT',
        'weights.groups.cost',
        '成本的分值由“未规定”改为“至少 5 分”。',
        'The weight of cost changes from not set to at least 5 points.',
      ],
    ],
  ],
  [
    'a grade edge',
    {},
    {
      grades: [
        { grade: '优', from: '90' },
        { grade: '良', from: '80' },
        { grade: '中', from: '70' },
        { grade: '差', from: '0' },
      ],
    },
    [
      [
        'CHANGE_GRADE_EDGE',
        'grades.中',
        '等级“中”的下限由“60 分”改为“70 分”。',
        'The edge of grade 中 changes from 60 points to 70 points.',
      ],
    ],
  ],
  [
    'a threshold',
    methods({ when: { all: [rate('0.6'), { fact: 'item.met', operator: 'equal', value: false }] } }),
    methods({ when: { all: [rate('0.7'), { fact: 'item.met', operator: 'equal', value: false }] } }),
    [
      [
        'CHANGE_THRESHOLD',
        'methods.full.when.all[0]',
        '评分方法“full”的界限由“完成比例低于 60%”改为“完成比例低于 70%”。',
        'A threshold of the method "full" changes from "completion ratio is below 60%" to "completion ratio is below 70%".',
      ],
    ],
  ],
  [
    'a condition',
    methods({ when: rate('0.6') }),
    methods({ when: { not: rate('0.6') } }),
    [
      [
        'CHANGE_CONDITION',
        'methods.full.when',
        '评分方法“full”的适用条件由“完成比例低于 60%”改为“完成比例不低于 60%”。',
        'The condition of the method "full" changes from "completion ratio is below 60%" to "completion ratio is at least 60%".',
      ],
    ],
  ],
  [
    'points and a cap',
    deductions({ points: '1' }),
    deductions({ points: 'form.daysLate * 0.5', cap: '5' }),
    [
      [
        'CHANGE_POINTS',
        'deductions.late.points',
        '扣分“late”的分数公式由“1”改为“逾期天数 × 0.5”。',
        'The points of the deduction "late" change from "1" to "days late × 0.5".',
      ],
      [
        'CHANGE_CAP',
        'deductions.late.cap',
        '扣分“late”的上限由“未规定”改为“5”。',
        'The cap of the deduction "late" changes from "not set" to "5".',
      ],
    ],
  ],
  [
    'a rule that is new',
    {},
    { methods: [executionMethod, method({ id: 'low', when: rate('0.6'), points: '0' }), method()] },
    [
      [
        'CHANGE_RULE_ADDED_BEFORE',
        'methods.low',
        '新增评分方法“low”，排在“full”之前：当完成比例低于 60% 时，得 0。',
        'New method "low" before "full": when completion ratio is below 60%: gives 0.',
      ],
    ],
  ],
  [
    'rules that are gone',
    { ...deductions({ cap: '3' }), checks: [check()] },
    {},
    [
      [
        'CHANGE_RULE_REMOVED',
        'deductions.late',
        '取消扣分“late”：当逾期天数高于 0 天时，扣 1，最多扣 3。',
        'The deduction "late" is gone: when days late is above 0 days: takes 1, at most 3.',
      ],
      [
        'CHANGE_RULE_REMOVED',
        'checks.weights',
        '取消检查“weights”：当分值合计不等于政策总分时，给出注意“WEIGHT_SUM”。',
        'The check "weights" is gone: when the weights do not add up to the total: gives the warning "WEIGHT_SUM".',
      ],
    ],
  ],
  [
    'the order of methods, but not of checks',
    { methods: [executionMethod, method(), method({ id: 'b' })], checks: [check(), check({ id: 'b' })] },
    { methods: [method({ id: 'b' }), executionMethod, method()], checks: [check({ id: 'b' }), check()] },
    [
      [
        'CHANGE_RULE_MOVED',
        'methods.b',
        '评分方法“b”移到“execution”之前。',
        'The method "b" moves before "execution".',
      ],
    ],
  ],
  [
    'what a method allows',
    methods({ basis: 'declared', points: 'item.declaredScore', allowed: { from: '0', to: 'item.weight' } }),
    methods({
      basis: 'declared',
      points: 'item.declaredScore',
      allowed: { from: '0', to: '0.8 * item.weight', toOpen: true },
    }),
    [
      [
        'CHANGE_ALLOWED',
        'methods.full.allowed',
        '评分方法“full”允许的自评区间由“0 至 分值”改为“0 至 0.8 × 分值（不含）”。',
        'The range that the method "full" allows changes from "0 to weight" to "0 to 0.8 × weight (not included)".',
      ],
    ],
  ],
  [
    'roundings',
    methods({}),
    { ...methods({ round: { mode: 'floor', digits: 0 } }), rounding: { mode: 'half-up', digits: 1, stage: 'total' } },
    [
      [
        'CHANGE_RULE_ROUNDING',
        'methods.full.round',
        '评分方法“full”的进位由“未规定”改为“舍去到整数”。',
        'The rounding of the method "full" changes from "not set" to "down to 0 decimals".',
      ],
      [
        'CHANGE_ROUNDING',
        'rounding',
        '进位由“按每行四舍五入到 2 位小数”改为“按总分四舍五入到 1 位小数”。',
        'The rounding changes from "each item half-up to 2 decimals" to "the total half-up to 1 decimal".',
      ],
    ],
  ],
  [
    'reading and filing',
    scale('1'),
    {
      reading: { ...scale('0.9').reading, strictWords: 'strict' } as RuleSet['reading'] & object,
      filing: { deadline: '2021-02-28' },
    },
    [
      [
        'CHANGE_STRICT_WORDS',
        'reading.strictWords',
        '“大于”“超过”等词由“含本数”改为“严格”读取。',
        'Words such as 大于 are read as strict, no longer as inclusive.',
      ],
      [
        'CHANGE_SCALE',
        'reading.scales.s',
        '等级表“s”由“好 100%、差 0%”改为“好 90%、差 0%”。',
        'The scale "s" changes from "好 100%, 差 0%" to "好 90%, 差 0%".',
      ],
      [
        'CHANGE_DEADLINE',
        'filing.deadline',
        '报送截止日由“未规定”改为“2021-02-28”。',
        'The filing deadline changes from not set to 2021-02-28.',
      ],
    ],
  ],
  [
    'what a part stands on, and what is said of it',
    {},
    {
      standing: {
        ...minimalRuleSet().standing,
        grades: { ...practice, standing: 'official' },
        weights: { ...practice, note: { zh: '新', en: 'new' } },
      },
      sources: [
        { ...source!, date: null },
        { ...source!, id: 'new' },
      ],
    },
    [
      [
        'CHANGE_STANDING_NOTE',
        'standing.weights',
        '分值的依据说明改写。',
        'The note on what the part "weights" stands on is rewritten.',
      ],
      [
        'CHANGE_STANDING',
        'standing.grades',
        '等级的依据由“通行做法（base）”改为“正式文件（base）”。',
        'What the part "grades" stands on changes from practice (base) to official (base).',
      ],
      ['CHANGE_SOURCE', 'sources.base', '依据文件“base”的记载有改动。', 'What is recorded of source "base" changes.'],
      [
        'CHANGE_SOURCE_ADDED',
        'sources.new',
        '新增依据文件“new”：《测试办法》测试〔2020〕1号。',
        'New source "new": Measures for tests (测试〔2020〕1号).',
      ],
    ],
  ],
  [
    'sentences, reasons, severities and examples',
    { ...methods({}), checks: [check()] },
    {
      ...methods({ message: { zh: '满分', en: 'All.' }, reason: 'OTHER', examples: [] }),
      checks: [check({ severity: 'error', code: 'OTHER', field: 'score', on: 'item' })],
      examples: [],
    },
    [
      [
        'CHANGE_REASON',
        'methods.full.reason',
        '评分方法“full”的理由代码由“TARGET_MET”改为“OTHER”。',
        'The reason code of the method "full" changes from TARGET_MET to OTHER.',
      ],
      [
        'CHANGE_MESSAGE',
        'methods.full.message',
        '评分方法“full”的说明由“得满分”改为“满分”。',
        'The message of the method "full" changes from "Full points." to "All.".',
      ],
      [
        'CHANGE_RULE_EXAMPLES',
        'methods.full.examples',
        '评分方法“full”的示例有改动。',
        'The examples of the method "full" change.',
      ],
      [
        'CHANGE_SUBJECT',
        'checks.weights.on',
        '检查“weights”的对象由“整表”改为“每行”。',
        'The check "weights" is about each item, no longer about the form.',
      ],
      [
        'CHANGE_CHECK_CODE',
        'checks.weights.code',
        '检查“weights”的代码由“WEIGHT_SUM”改为“OTHER”。',
        'The code of the check "weights" changes from WEIGHT_SUM to OTHER.',
      ],
      [
        'CHANGE_SEVERITY',
        'checks.weights.severity',
        '检查“weights”的轻重由“注意”改为“错误”。',
        'The severity of the check "weights" changes from warning to error.',
      ],
      [
        'CHANGE_FIELD',
        'checks.weights.field',
        '检查“weights”所指的栏目由“未规定”改为“score”。',
        'The field of the check "weights" changes from not set to score.',
      ],
      ['CHANGE_EXAMPLE_REMOVED', 'examples.all', '删去示例“all”：全部完成。', 'Example "all" is gone: all met.'],
    ],
  ],
])('tells of %s', (_name, from, to, expected) => {
  const changes = diffRuleSets(minimalRuleSet(from), minimalRuleSet(to));
  const told = changes.map((each) => [each.code, each.path, explainChange(each, 'zh'), explainChange(each, 'en')]);
  expect(told).toEqual(expected);
  const resolvedChanges = diffRuleSets(resolve(minimalRuleSet(from)), resolve(minimalRuleSet(to)));
  expect(resolvedChanges.filter(({ code }) => code !== 'CHANGE_OFFICIAL')).toEqual(changes);
});

it('tells of a base and of rules of the base that are switched off', () => {
  const before = childRuleSet({ methods: [{ id: 'b', disabled: true }] });
  const after = childRuleSet({
    extends: { districtCode: '100000', year: 2020, version: 2 },
    methods: [{ id: 'full', disabled: true }],
  });
  const told = (from: RuleSet, to: RuleSet) => diffRuleSets(from, to).map((each) => explainChange(each, 'en'));
  expect(told(before, after)).toEqual([
    'The base changes from 100000/2020 v1 to 100000/2020 v2.',
    'The method "full" of the base is switched off.',
    'The method "b" of the base is no longer switched off.',
  ]);
  expect(told(after, { ...after, methods: [method()] })[0]).toContain('New method "full"');
  expect(told({ ...after, methods: [method()] }, after)[0]).toContain('is gone');
});

it('turns every change round when the rule sets change places', () => {
  const [a, b] = [minimalRuleSet(), minimalRuleSet({ ...weights('45'), ...deductions({}), methods: [method()] })];
  const there = diffRuleSets(a, b);
  const back = diffRuleSets(b, a);
  const pairs = (changes: typeof there, turn: boolean) =>
    changes.map(({ path, from, to }) => (turn ? [path, to, from] : [path, from, to]));
  expect(pairs(back, true)).toEqual(expect.arrayContaining(pairs(there, false)));
  expect(back).toHaveLength(there.length);
});

it.each([
  [['a', 'b', 'c'], ['a', 'b', 'c'], []],
  [['a', 'b', 'c'], ['c', 'a', 'b'], ['c']],
  [['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'], ['a']],
  [
    ['a', 'b', 'c'],
    ['c', 'b', 'a'],
    ['b', 'a'],
  ],
])('moves as little as it can from %j to %j', (before, after, moved) => {
  expect(movedIds(before, after)).toEqual(moved);
});

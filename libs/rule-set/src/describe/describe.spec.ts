import { factDictionary } from '../facts';
import type { Condition } from '../rule-set';
import { describeCondition, truthOf } from './describe-condition';
import { describeFormula } from './describe-formula';
import { wordFor } from './words';

const below = (value: string): Condition => ({ fact: 'item.completionRatio', operator: 'lessThan', value });
const met: Condition = { fact: 'item.met', operator: 'equal', value: true };
const output: Condition = { fact: 'item.level1', operator: 'in', value: ['output', 'cost'] };

it.each<[string, Condition, string, string]>([
  ['a ratio as a percentage', below('0.905'), '完成比例低于 90.5%', 'completion ratio is below 90.5%'],
  [
    'points with their unit',
    { fact: 'item.weight', operator: 'greaterThanInclusive', value: '1' },
    '分值不低于 1 分',
    'weight is at least 1 point',
  ],
  ['words', output, '一级指标为产出或成本', 'level-1 group is output or cost'],
  [
    'a word that it is not',
    { fact: 'item.nature', operator: 'notEqual', value: 'positive' },
    '指标性质不为正向',
    'nature is not positive',
  ],
  ['what is true', met, '完成值达到指标值', 'the target is met'],
  [
    'what is not true',
    { fact: 'item.met', operator: 'notEqual', value: true },
    '完成值未达到指标值',
    'the target is missed',
  ],
  ['what is there', { fact: 'item.hasWeight', operator: 'equal', value: true }, '已知分值', 'weight is known'],
  ['what is missing', { fact: 'item.hasWeight', operator: 'equal', value: false }, '缺少分值', 'weight is missing'],
  [
    'groups',
    { all: [met, below('0.9')] },
    '完成值达到指标值 且 完成比例低于 90%',
    'the target is met and completion ratio is below 90%',
  ],
  [
    'groups within groups',
    { all: [output, { any: [met, below('1')] }] },
    '一级指标为产出或成本 且 （完成值达到指标值 或 完成比例低于 100%）',
    'level-1 group is output or cost and (the target is met or completion ratio is below 100%)',
  ],
  ['a group of one as its member', { any: [{ all: [met] }] }, '完成值达到指标值', 'the target is met'],
  [
    'a denied comparison as its opposite',
    { not: below('1') },
    '完成比例不低于 100%',
    'completion ratio is at least 100%',
  ],
  ['what is denied twice', { not: { not: met } }, '完成值达到指标值', 'the target is met'],
  [
    'a range, naming the fact once',
    { all: [{ not: below('0.6') }, below('0.9'), met] },
    '完成比例不低于 60% 且低于 90% 且 完成值达到指标值',
    'completion ratio is at least 60% and below 90% and the target is met',
  ],
  [
    'a denied group',
    { not: { any: [met, output] } },
    '并非（完成值达到指标值 或 一级指标为产出或成本）',
    'not (the target is met or level-1 group is output or cost)',
  ],
  [
    'a fact that nobody knows as it is written',
    { fact: 'item.x', operator: 'equal', value: '1' },
    'item.x equal 1',
    'item.x equal 1',
  ],
])('says of a condition %s', (_name, condition, zh, en) => {
  expect(describeCondition(condition, 'zh')).toBe(zh);
  expect(describeCondition(condition, 'en')).toBe(en);
});

it.each<[string, string, string]>([
  ['item.weight', '分值', 'weight'],
  [
    'item.weight * clamp(item.completionRatio, 0, 1)',
    '分值 × 完成比例（限于 0% 至 100%）',
    'weight × completion ratio (kept within 0% and 100%)',
  ],
  ['(1 - item.completionRatio) * 2', '（1 − 完成比例） × 2', '(1 − completion ratio) × 2'],
  ['-item.weight / 2', '−分值 ÷ 2', '−weight ÷ 2'],
  ['-(item.weight + 1)', '−（分值 + 1）', '−(weight + 1)'],
  [
    'item.weight * band(item.completionRatio, 0.9, 1, 0.8, 0.5, 0)',
    '分值 × （按完成比例分档：不低于 90% 为 1，不低于 80% 为 0.5，其余为 0）',
    'weight × (by completion ratio: 1 from 90%, 0.5 from 80%, otherwise 0)',
  ],
  [
    'if(item.completionRatio >= 0.6, item.weight, 0)',
    '若完成比例不低于 60%，则为 分值，否则为 0',
    'weight if completion ratio is at least 60%, otherwise 0',
  ],
  ["if(item.nature == 'reverse', 1, 2)", '若指标性质为反向，则为 1，否则为 2', '1 if nature is reverse, otherwise 2'],
  ['if(item.reasonGiven, 0, 1)', '若已说明偏差原因，则为 0，否则为 1', '0 if a deviation reason is given, otherwise 1'],
  ['min(item.weight, 5)', '分值和 5 分中的较小值', 'the smaller of weight and 5 points'],
  ['max(0, item.weight, 5)', '0 分、分值和 5 分中的最大值', 'the largest of 0 points, weight and 5 points'],
  ['abs(item.declaredLost)', '自评扣分的绝对值', 'the absolute value of declared loss'],
  ['floor(item.weight / 2, 1)', '（分值 ÷ 2）向下取到 1 位小数', '(weight ÷ 2) rounded down to 1 decimal'],
  ['ceil(item.weight)', '分值向上取整', 'weight rounded up to a whole number'],
  ['round(item.weight)', '分值四舍五入到整数', 'weight rounded half-up to a whole number'],
  ['item.weight *', 'item.weight *', 'item.weight *'],
])('says %s in words', (formula, zh, en) => {
  expect(describeFormula(formula, 'zh')).toBe(zh);
  expect(describeFormula(formula, 'en')).toBe(en);
});

describe('every fact', () => {
  it.each([...factDictionary.values()].filter(({ type }) => type === 'boolean').map(({ name }) => name))(
    '%s has a clause for either truth',
    (name) => {
      const said = [true, false].flatMap((truth) => [truthOf(name, truth, 'zh'), truthOf(name, truth, 'en')]);
      expect(new Set(said).size).toBe(4);
      expect(said.join()).not.toContain(name);
    },
  );

  it('has its words in Chinese, grades apart', () => {
    const words = [...factDictionary.values()].flatMap((fact) => (fact.type === 'enum' ? fact.values : []));
    expect(words.filter((word) => /^[a-z]/.test(wordFor(word, 'zh')))).toEqual([]);
  });
});

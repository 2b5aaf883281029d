import { fundRowOf, level1Of, level2Of, squeeze } from './labels';
import { rowLabelOf } from './row-labels';

it.each([
  ['服务对象满意度标', 'satisfaction'],
  ['社会公众满意度指标', 'satisfaction'],
  ['社会成本指标', 'cost'],
  ['进度指标', 'timeliness'],
  ['数量指标数量指标', 'quantity'],
  ['生态环境效益', 'ecological'],
  ['可持续影响指标', 'sustainability'],
  ['其它', 'other'],
  ['', 'other'],
])('the level-2 label %j means %s', (label, expected) => {
  expect(level2Of(label)).toBe(expected);
});

it.each([
  ['产出', 'output'],
  ['效果指标', 'benefit'],
  ['满意度', 'satisfaction'],
  ['成本指标', 'cost'],
  ['其他', null],
])('the level-1 label %j means %s', (label, expected) => {
  expect(level1Of(label)).toBe(expected);
});

it.each([
  ['年度资金总额', 'total'],
  ['其中:当年财政拨款', 'currentYearAppropriation'],
  ['其中：财政资金', 'currentYearAppropriation'],
  ['上年结转资金', 'carryOver'],
  ['其他资金', 'other'],
  ['备注', null],
])('the funds label %j means %s', (label, expected) => {
  expect(fundRowOf(label)).toBe(expected);
});

it.each([
  ['年度 总体 目标', 'goals'],
  ['绩\n效\n指\n标', 'indicators'],
  ['    项目资金\n（万元）', 'funds'],
  ['主管部门及代码', 'department'],
  ['总 分', 'total'],
  ['总分复核工作经费', null],
  ['绩效指标体系建设', null],
])('the row label %j means %s', (label, expected) => {
  expect(rowLabelOf(label.trim())).toBe(expected);
});

it('squeezes every kind of white space', () => {
  expect(squeeze(' 服务对象\u3000满意度\u00a0指\n标')).toBe('服务对象满意度指标');
});

import type { SelfEvaluationForm } from '@app/form';
import { aForm, anIndicator } from '../spec-support/a-form';
import { cellLabel, diffForms } from './form-diff';
import { insertRow, removeRow, withField } from './form-edit';
import { contestedCells, mergeForms } from './form-merge';

const base = aForm();
const change = (changes: Readonly<Record<string, unknown>>): SelfEvaluationForm =>
  Object.entries(changes).reduce((form, [path, value]) => withField(form, path, value), base);

describe('the differences of two states', () => {
  it('are none of the same form', () => {
    expect(diffForms(base, aForm())).toEqual([]);
  });

  it('name each cell with both texts, in the order of the table', () => {
    const to = change({ 'total.score': '90', projectName: '新名', 'indicators[1].score': null });
    expect(diffForms(base, to)).toEqual([
      { key: 'projectName', from: '路灯维护', to: '新名' },
      { key: 'row:1.score', from: '30', to: '' },
      { key: 'total.score', from: '99', to: '90' },
    ]);
  });

  it('tell a row that came or went by its cells, and leave its blank ones out', () => {
    const inserted = insertRow({ form: base, unreadable: {} }, 1).form;
    expect(diffForms(base, inserted).map(({ key, from }) => [key, from])).toEqual([
      ['row:2.level1', null],
      ['row:2.level2Label', null],
    ]);
  });

  it.each([
    ['row:1.score', 'zh', '群众满意度 · 自评得分'],
    ['row:7.weight', 'en', 'Row 8 · Weight'],
    ['funds.total.executed', 'zh', '年度资金总额 · 全年执行数'],
    ['total.score', 'en', 'Total score · Declared score'],
    ['goals.actual', 'zh', '实际完成情况'],
  ] as const)('are called what the table calls them: %s', (key, language, expected) => {
    expect(cellLabel(key, [base], language)).toBe(expected);
  });
});

describe('an edit that lost a race', () => {
  const theirs = change({ 'total.score': '95', 'goals.actual': '他们写的' });
  const yours = change({ 'total.score': '90', 'indicators[0].score': '55' });

  it('asks about the cells that both changed, and no others', () => {
    expect(contestedCells(base, theirs, yours)).toEqual([
      { key: 'total.score', base: '99', theirs: '95', yours: '90' },
    ]);
  });

  it.each([
    ['yours', '90'],
    ['theirs', '95'],
  ] as const)('keeps the changes of both, and of a contested cell %s', (choice, expected) => {
    const merged = mergeForms(base, theirs, yours, { 'total.score': choice });
    expect([merged.total.score, merged.goals.actual, merged.indicators[0]?.score]).toEqual([
      expected,
      '他们写的',
      '55',
    ]);
  });

  it('keeps what somebody typed where nothing was chosen', () => {
    expect(mergeForms(base, theirs, yours, {}).total.score).toBe('90');
  });

  it('takes rows that either side added, and drops those that you removed', () => {
    const added = { ...base, indicators: [...base.indicators, anIndicator(5, { name: '他们的行' })] };
    const removed = removeRow({ form: base, unreadable: {} }, 0).form;
    expect(mergeForms(base, added, removed, {}).indicators.map(({ row, name }) => [row, name])).toEqual([
      [1, '群众满意度'],
      [5, '他们的行'],
    ]);
    const mine = { ...base, indicators: [...base.indicators, anIndicator(9, { name: '我的行' })] };
    expect(mergeForms(base, theirs, mine, {}).indicators.map(({ name }) => name)).toContain('我的行');
  });
});

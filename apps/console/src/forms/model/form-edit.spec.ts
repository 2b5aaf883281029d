import { validateForm } from '@app/form';
import { aForm, anIndicator } from '../spec-support/a-form';
import { insertRow, removeRow, textIn, withText, type FormEdit } from './form-edit';
import { readNumber, readRate } from './typed-number';

const edit = (changes = {}): FormEdit => ({ form: aForm(changes), unreadable: {} });

describe('a number that somebody types', () => {
  it.each<[string, string | null | undefined]>([
    ['', null],
    ['  ', null],
    ['12.50', '12.5'],
    ['１２．５', '12.5'],
    ['1,234.5', '1234.5'],
    ['9.', '9'],
    ['-0.5', '-0.5'],
    ['0.30', '0.3'],
    ['1e3', undefined],
    ['12元', undefined],
    ['=1+1', undefined],
    ['..', undefined],
  ])('%j is read as %j', (text, expected) => {
    expect(readNumber(text)).toBe(expected);
  });

  it.each<[string, string | null | undefined]>([
    ['86.2%', '0.862'],
    ['100％', '1'],
    ['', null],
    ['86.2', undefined],
    ['0.862', undefined],
    ['%', undefined],
  ])('%j is read as the rate %j', (text, expected) => {
    expect(readRate(text)).toBe(expected);
  });
});

describe('a cell that is edited', () => {
  it('changes its field and nothing else', () => {
    const before = edit();
    const after = withText(before, 'indicators[1].score', '29.50');
    expect(after.form.indicators[1]?.score).toBe('29.5');
    expect(after.form.indicators[0]).toBe(before.form.indicators[0]);
    expect(after.form.funds).toBe(before.form.funds);
  });

  it('keeps a text that is no number, until it is one', () => {
    const wrong = withText(edit(), 'total.score', '九十');
    expect([textIn(wrong, 'total.score'), wrong.form.total.score]).toEqual(['九十', '99']);
    const mended = withText(wrong, 'total.score', '90');
    expect([mended.unreadable, mended.form.total.score]).toEqual([{}, '90']);
  });

  it('forgets what was printed there, by the printed position of its row', () => {
    const cells = { 'indicators[3].weight': '30 30', 'total.score': '99 99' };
    const form = aForm({
      indicators: [anIndicator(0), anIndicator(3, { weight: '30' })],
      printed: { ...aForm().printed, cells },
    });
    expect(withText({ form, unreadable: {} }, 'indicators[1].weight', '31').form.printed.cells).toEqual({
      'total.score': '99 99',
    });
  });

  it('makes a blank name of a person none, and a blank text a blank text', () => {
    const after = withText(withText(edit(), 'leader', ''), 'goals.actual', '');
    expect([after.form.leader, after.form.goals.actual]).toEqual([null, '']);
  });

  it('shows and takes rates as percentages', () => {
    const after = withText(edit(), 'funds.total.executionRate', '86.25%');
    expect([after.form.funds.total.executionRate, textIn(after, 'funds.total.executionRate')]).toEqual([
      '0.8625',
      '86.25%',
    ]);
  });
});

describe('rows', () => {
  it('are inserted with the levels of the row above, and keep the form valid', () => {
    const after = insertRow(edit(), 0);
    expect(after.form.indicators.map(({ row, name }) => [row, name])).toEqual([
      [0, '维护路灯数量'],
      [1, ''],
      [2, '群众满意度'],
    ]);
    expect(validateForm(after.form)).toEqual([]);
  });

  it('take their printed cells and unread texts along', () => {
    const form = aForm({ printed: { ...aForm().printed, cells: { 'indicators[1].weight': '30分' } } });
    const after = insertRow(withText({ form, unreadable: {} }, 'indicators[1].score', '很多'), 0);
    expect(after.form.printed.cells).toEqual({ 'indicators[2].weight': '30分' });
    expect(after.unreadable).toEqual({ 'indicators[2].score': '很多' });
  });

  it('are removed with what belongs to them', () => {
    const after = removeRow(withText(edit(), 'indicators[1].score', '很多'), 0);
    expect(after.form.indicators.map(({ row }) => row)).toEqual([1]);
    expect(after.unreadable).toEqual({ 'indicators[0].score': '很多' });
    expect(validateForm(after.form)).toEqual([]);
  });
});

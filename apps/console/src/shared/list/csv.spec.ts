import { csvOf } from './csv';
import type { Column } from './column';

const COLUMNS: readonly Column<{ readonly name: string; readonly points: string | null }>[] = [
  { key: 'name', label: '名称', render: () => null, text: ({ name }) => name },
  { key: 'points', label: '分', render: () => null, text: ({ points }) => points },
  { key: 'action', label: '操作', render: () => null },
];

const lineFor = (name: string, points: string | null = '1') => csvOf(COLUMNS, [{ name, points }]).split('\r\n')[1];

describe('a list as CSV', () => {
  it('begins with the mark and the headings of what can be exported', () => {
    expect(csvOf(COLUMNS, [])).toBe('\uFEFF名称,分\r\n');
  });

  it.each([
    ['plain text', '绿化', '绿化,1'],
    ['a comma', 'a,b', '"a,b",1'],
    ['quotes', 'say "no"', '"say ""no""",1'],
    ['a line break', 'a\nb', '"a\nb",1'],
    ['a formula', '=1+1', "'=1+1,1"],
    ['a formula behind an at sign', '@SUM(A1)', "'@SUM(A1),1"],
    ['markup as it is', '<b>x</b>', '<b>x</b>,1'],
  ])('keeps %s', (_, name, line) => {
    expect(lineFor(name)).toBe(line);
  });

  it.each([
    ['a negative number, which is none', '-1.5', 'x,-1.5'],
    ['nothing', null, 'x,'],
    ['what only looks like a number', '-1+2', "x,'-1+2"],
  ])('writes %s', (_, points, line) => {
    expect(lineFor('x', points)).toBe(line);
  });
});

import { CellRows } from './cell-rows';

/** Cells joined as the layout has it: newline and tab between cells, a blank line behind the row. */
const row = (...cells: string[]): string => `\t${cells.join('\n\t')}\n\n`;

function readAll(text: string, width: number): string[][] {
  const reader = new CellRows(text, 0);
  const rows: string[][] = [];
  for (let next = reader.next(width); next !== null; next = reader.next(width)) rows.push([...next.cells]);
  return rows;
}

describe('rows of one cell a line', () => {
  it.each<[string, string, string[][]]>([
    [
      'end at a blank line',
      row('', 'a', 'b') + row('', 'c', 'd'),
      [
        ['', 'a', 'b'],
        ['', 'c', 'd'],
      ],
    ],
    ['keep a plain line in its cell', row('', 'a\nb', 'c'), [['', 'a\nb', 'c']]],
    ['go on behind a blank paragraph before a filled cell', row('', 'a\n', 'b'), [['', 'a', 'b']]],
    ['go on behind blank paragraphs before a blank cell', row('', 'a\n\n', ''), [['', 'a', '']]],
    [
      'end early where a cell is missing',
      row('', 'a') + row('', 'b', 'c'),
      [
        ['', 'a'],
        ['', 'b', 'c'],
      ],
    ],
    [
      'hold on where a cell is too many',
      row('', 'a', 'b', 'c') + row('', 'd', 'e'),
      [
        ['', 'a', 'b', 'c'],
        ['', 'd', 'e'],
      ],
    ],
    [
      'end before the label of another row',
      row('', 'a') + row('总分', '100', '90', ''),
      [
        ['', 'a'],
        ['总分', '100', '90', ''],
      ],
    ],
    ['take a label with the cell behind a blank line', '\t联系电话\n\n\t000\n\n', [['联系电话', '000']]],
    [
      'take a title alone',
      row('青禾区项目支出绩效自评表') + row('', 'a', 'b'),
      [['青禾区项目支出绩效自评表'], ['', 'a', 'b']],
    ],
  ])('%s', (_case, text, expected) => {
    expect(readAll(text, 3)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['four cells', row('总分', '100', '89', '良'), ['总分', '100', '89', '良']],
    ['a blank paragraph behind the weight', row('总分', '100\n', '89', '良'), ['总分', '100', '89', '良']],
    ['page numbers behind the grade', `${row('总分', '100', '89', '良')}\n\n15\n\n11\n`, ['总分', '100', '89', '良']],
    ['a note behind a blank grade', `${row('总分', '100', '89', '')}\n注：见附件\n`, ['总分', '100', '89', '']],
    ['no cell for a grade', row('总分', '100', '89') + row('青禾区项目支出绩效自评表'), ['总分', '100', '89']],
    ['prose behind the score', '\t总分\n\t100\n\t89\n\n以下空白\n', ['总分', '100', '89']],
  ])('read the total with %s', (_case, text, expected) => {
    expect(readAll(text, 9)[0]).toEqual(expected);
  });

  it('stop where another form starts, in either layout', () => {
    const reader = new CellRows('\t项目名称\n\t甲\n\n\t主管部门\n\t乙\n\n项目名称\t丙\n', 0);
    expect(reader.next(0)?.cells).toEqual(['项目名称', '甲']);
    expect(reader.next(0)?.cells).toEqual(['主管部门', '乙']);
    expect(reader.next(0)).toBeNull();
    expect(reader.position).toBe('\t项目名称\n\t甲\n\n\t主管部门\n\t乙\n\n'.length);
  });
});

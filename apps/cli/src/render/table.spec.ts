import { renderTable } from './table';
import { textWidth } from './text-width';

describe('renderTable', () => {
  const columns = [
    { title: '指标', narrowest: 8, mostLines: 2 },
    { title: '得分', align: 'right' as const },
    { title: '说明', narrowest: 8 },
  ];

  it('lines columns up by the width of their characters', () => {
    expect(renderTable(columns, [{ cells: ['数量', '9.5', 'ok'] }], 60)).toEqual([
      '指标  得分  说明',
      '────────────────',
      '数量   9.5  ok',
      '────────────────',
    ]);
  });

  it('narrows and wraps the long columns, and cuts only where that is allowed', () => {
    const lines = renderTable(columns, [{ cells: ['一二三四五六七八九十十一', '10', '甲乙丙丁戊己庚辛壬癸'] }], 24);
    expect(lines.slice(2, -1)).toEqual([
      '一二三四    10  甲乙丙丁',
      '…               戊己庚辛',
      '                壬癸',
    ]);
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(24);
  });

  it('gets wider than the room rather than unreadable', () => {
    const lines = renderTable(columns, [{ cells: ['一二三四五六', '10', '甲乙丙丁戊己'] }], 10);
    expect(textWidth(lines[1] ?? '')).toBe(8 + 2 + 4 + 2 + 8);
  });

  it('puts the note of a row below it, over the whole width', () => {
    const rows = [{ cells: ['数量', '9.5', 'ok'], note: '甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸' }];
    expect(renderTable(columns, rows, 30).slice(2, -1)).toEqual([
      '数量   9.5  ok',
      '  · 甲乙丙丁戊己庚辛壬癸甲乙丙',
      '    丁戊己庚辛壬癸',
    ]);
  });

  it('shows the titles where there are no rows', () => {
    expect(renderTable(columns, [], 60)[0]).toBe('指标  得分  说明');
  });
});

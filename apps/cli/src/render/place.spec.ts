import { describePlace } from './place';
import { printable } from './printable';

describe('describePlace', () => {
  it.each([
    [
      'everything, counted from 1',
      { file: 'a.txt', form: 0, row: 1, line: 7, path: 'x' },
      'a.txt，第 1 张表，指标第 2 行，文件第 7 行',
    ],
    ['the path where nothing says it better', { path: 'methods[2].points' }, 'methods[2].points'],
    ['nothing', {}, ''],
  ])('tells %s', (_name, at, text) => {
    expect(describePlace(at, 'zh')).toBe(text);
  });

  it('speaks English', () => {
    const at = { file: 'a.txt', form: 0, row: 1, line: 7 };
    expect(describePlace(at, 'en')).toBe('a.txt, form 1, indicator row 2, line 7 of the file');
  });
});

describe('printable', () => {
  it.each([
    ['line breaks', '甲\n乙', '甲 乙'],
    ['control sequences of terminals', '\u001b[2J甲\u0007', '[2J甲'],
    ['signs that turn the direction of writing', '甲\u202e乙', '甲 乙'],
  ])('takes %s out', (_name, text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});

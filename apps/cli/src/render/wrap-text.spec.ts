import { charWidth, pad, textWidth } from './text-width';
import { wrapText } from './wrap-text';

describe('textWidth', () => {
  it.each([
    ['an ASCII text', 'abc 1', 5],
    ['Chinese', '得分', 4],
    ['full-width signs and digits', '（１）', 6],
    ['signs used in formulas', '≥90%×÷−', 7],
    ['a letter with a combining mark', 'e\u0301', 1],
    ['characters beyond the basic plane', '𠮷😀', 4],
    ['a coloured text', '\u001b[31m错\u001b[39m', 2],
    ['nothing', '', 0],
  ])('counts %s', (_name, text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it('gives a single character its columns', () => {
    expect([charWidth('a'), charWidth('中'), charWidth('─'), charWidth('\u0300')]).toEqual([1, 2, 1, 0]);
  });

  it.each([
    ['to the right', 'left', '分  '],
    ['to the left', 'right', '  分'],
  ] as const)('fills %s', (_name, align, padded) => {
    expect(pad('分', 4, align)).toBe(padded);
  });

  it('cuts nothing that is already wider', () => {
    expect(pad('得分', 2)).toBe('得分');
  });
});

describe('wrapText', () => {
  it.each<[string, string, number, string[]]>([
    ['leaves what fits', '核定总分', 8, ['核定总分']],
    ['breaks between Chinese characters', '核定总分合计', 8, ['核定总分', '合计']],
    ['never begins a line with a closing sign', '核定总分。', 8, ['核定总', '分。']],
    ['never ends a line with an opening sign', '核定总（分）', 8, ['核定总', '（分）']],
    ['breaks English at blanks', 'full weight earned', 11, ['full weight', 'earned']],
    ['keeps numbers with their signs together', '得 12.5% 分', 7, ['得', '12.5%', '分']],
    ['cuts a word longer than the line', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['keeps the line breaks of the text', '甲\n乙', 8, ['甲', '乙']],
    ['makes one empty line of nothing', '', 8, ['']],
    ['does not hang on a width of nothing', '甲乙', 0, ['甲', '乙']],
  ])('%s', (_name, text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  it.each(['中', 'a', ' ', '。'])('takes a hundred thousand times “%s” at once', (char) => {
    const lines = wrapText(char.repeat(100_000), 40);
    expect(lines.every((line) => textWidth(line) <= 42)).toBe(true);
  });
});

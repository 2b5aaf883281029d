import { canonicalDecimal, isPlaceholder, readNumber } from './printed-number';

describe('readNumber', () => {
  it.each([
    ['keeps a plain number', '94.67', '94.67', 'plain', ''],
    ['drops zeros that say nothing', '007.500', '7.5', 'plain', ''],
    ['drops a fraction of zeros', '10.000000', '10', 'plain', ''],
    ['keeps a lone zero', '0', '0', 'plain', ''],
    ['reads 0.00 as 0', '0.00', '0', 'plain', ''],
    ['reads -0 as 0', '-0.0', '0', 'plain', ''],
    ['reads a number below 0', '-3.50', '-3.5', 'plain', ''],
    ['reads full-width digits and point', '９．９７', '9.97', 'plain', ''],
    ['reads a fraction without its zero', '.5', '0.5', 'plain', ''],
    ['reads grouped digits', '1,234,567.80', '1234567.8', 'plain', ''],
    ['reads full-width grouping', '1，234', '1234', 'plain', ''],
    ['reads a percentage', '98.3%', '98.3', 'unit', '%'],
    ['reads a full-width percentage', '98.3％', '98.3', 'unit', '%'],
    ['reads a number in 万', '9.97万', '9.97', 'unit', '万'],
    ['reads a number in yuan behind a space', '98840 元', '98840', 'unit', '元'],
    ['stops at the first number of two', '94.67 999994.67', '94.67', 'garbled', ''],
    ['stops at a second sign of percent', '94.2%%', '94.2', 'garbled', ''],
    ['stops at a sign of percent on another line', '100%\n\n%', '100', 'garbled', ''],
    ['stops at a second point', '3..1', '3', 'garbled', ''],
    ['stops at a comma that groups nothing', '1,23', '1', 'garbled', ''],
    ['passes over text before the number', '约19', '19', 'garbled', ''],
    ['finds no number in words', '十五', null, 'unreadable', ''],
    ['finds no number in more digits than money has', '9'.repeat(33), null, 'unreadable', ''],
    ['takes a blank cell for blank', '', null, 'blank', ''],
    ['takes a dash for blank', '——', null, 'blank', ''],
    ['takes a stroke for blank', '/', null, 'blank', ''],
    ['takes underscores for blank', '__', null, 'blank', ''],
    ['takes 无 for blank', '无', null, 'blank', ''],
    ['takes 不涉及 for blank', '不涉及', null, 'blank', ''],
  ])('%s', (_case, text, value, kind, unit) => {
    expect(readNumber(text)).toEqual({ value, kind, unit });
  });

  it.each(['1,'.repeat(200_000), '1.'.repeat(200_000), '-'.repeat(400_000), `${'一'.repeat(400_000)}1`])(
    'ends on long hostile cells',
    (text) => {
      expect(() => readNumber(text)).not.toThrow();
    },
  );
});

it.each([
  ['—', true],
  ['－', true],
  ['＿＿', true],
  ['／', true],
  ['', true],
  ['无', true],
  ['一', false],
  ['-1', false],
  ['无偏差', false],
])('isPlaceholder(%j) is %s', (text, expected) => {
  expect(isPlaceholder(text)).toBe(expected);
});

it.each([
  ['20.00', '20'],
  ['0.10', '0.1'],
  ['000', '0'],
  ['100', '100'],
])('canonicalDecimal(%j) is %j', (digits, expected) => {
  expect(canonicalDecimal(digits)).toBe(expected);
});

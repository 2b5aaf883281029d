import { isQuoteOpenAfter, splitQuotedCells } from './quoted-cells';

it.each([
  ['splits at tabs', 'a\tb\t', ['a', 'b', '']],
  ['keeps a tab inside quotes', '"a\tb"\tc', ['a\tb', 'c']],
  ['turns doubled quotes into one', '"a ""b"""\tc', ['a "b"', 'c']],
  ['leaves quotes inside a cell alone', 'a "b"\tc', ['a "b"', 'c']],
  ['keeps text behind a closing quote', '"a" b\tc', ['a b', 'c']],
  ['takes an open quote as it stands', '"a\tb', ['"a', 'b']],
])('splitQuotedCells %s', (_case, row, cells) => {
  expect(splitQuotedCells(row)).toEqual(cells);
});

it.each([
  ['a quote in the first cell opens', '"a', false, true],
  ['a quote behind a tab opens', 'a\t"b', false, true],
  ['a quote inside a cell does not open', 'a"b\tc', false, false],
  ['a doubled quote does not close', 'b""', true, true],
  ['a quote closes', 'b"\tc', true, false],
  ['a cell may close and the next one open', 'b"\t"c', true, true],
  ['a line without quotes leaves it open', 'b\tc', true, true],
])('isQuoteOpenAfter: %s', (_case, line, open, expected) => {
  expect(isQuoteOpenAfter(line, open)).toBe(expected);
});

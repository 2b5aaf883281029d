import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { Exact, isCanonicalDecimal, isPlainDecimal, sum, type RoundingMode } from '.';
import { DivisionByZeroError, UnreadableNumberError } from './errors';

describe('Exact.parse', () => {
  it.each([
    ['keeps an integer', '42', '42'],
    ['drops trailing zeros', '19.9920', '19.992'],
    ['drops leading zeros', '007', '7'],
    ['reads a bare fraction', '.5', '0.5'],
    ['reads a trailing point', '5.', '5'],
    ['writes minus zero as zero', '-0.00', '0'],
    ['keeps more digits than a float has', '0.1000000000000000000001', '0.1000000000000000000001'],
    ['keeps large integers', '123456789012345678901234567890', '123456789012345678901234567890'],
  ])('%s', (_name, text, expected) => {
    expect(Exact.parse(text).toDecimal()).toBe(expected);
  });

  it.each(['', '.', '-', '1e3', '1,000', '１２', 'NaN', '0x10', '1 ', '1'.repeat(401)])('refuses %p', (text) => {
    expect(() => Exact.parse(text)).toThrow(UnreadableNumberError);
    expect(isPlainDecimal(text)).toBe(false);
    expect(Exact.from(text)).toBeNull();
  });
});

describe('Exact.round', () => {
  const cases: [string, string, number, RoundingMode, string][] = [
    ['takes a tie away from zero', '1.005', 2, 'half-up', '1.01'],
    ['takes a negative tie away from zero', '-1.005', 2, 'half-up', '-1.01'],
    ['keeps what lies below the tie', '1.0049', 2, 'half-up', '1'],
    ['floors towards minus infinity', '-1.001', 2, 'floor', '-1.01'],
    ['floors a positive number', '8.99', 0, 'floor', '8'],
    ['ceils towards plus infinity', '-1.009', 2, 'ceil', '-1'],
    ['ceils a positive number', '8.01', 0, 'ceil', '9'],
    ['gives no minus zero', '-0.4', 0, 'half-up', '0'],
    ['rounds beyond safe integers', '123456789012345678.125', 2, 'half-up', '123456789012345678.13'],
  ];
  it.each(cases)('%s', (_name, text, digits, mode, expected) => {
    expect(Exact.parse(text).round(digits, mode).toDecimal()).toBe(expected);
  });
});

describe('Exact arithmetic', () => {
  it('computes two thirds of 30 as 20', () => {
    expect(Exact.integer(2).dividedBy(Exact.integer(3)).times(Exact.integer(30)).toDecimal()).toBe('20');
  });

  it('writes what has no decimal form as a fraction, and reads it back', () => {
    const third = Exact.one.dividedBy(Exact.integer(-3));
    expect(third.toText()).toBe('-1/3');
    expect(Exact.parseText('-1/3').equals(third)).toBe(true);
    expect(() => Exact.parseText('1/0')).toThrow(UnreadableNumberError);
  });

  it('refuses to divide by zero', () => {
    expect(() => Exact.one.dividedBy(Exact.zero)).toThrow(DivisionByZeroError);
  });

  it('adds up a list', () => {
    expect(sum(['0.1', '0.2', '-0.3'].map((text) => Exact.parse(text))).toDecimal()).toBe('0');
  });

  const number = fc
    .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 8 }))
    .map(([digits, places]) => new Fraction(digits, 10n ** BigInt(places)));
  const exact = (value: InstanceType<typeof Fraction>) => Exact.parseText(`${value.s * value.n}/${value.d}`);
  const text = (value: InstanceType<typeof Fraction>) =>
    value.d === 1n ? String(value.s * value.n) : `${value.s * value.n}/${value.d}`;

  it('agrees with a rational library on every operation', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [x, y] = [exact(a), exact(b)];
        const same = (mine: Exact, theirs: InstanceType<typeof Fraction>) =>
          expect(mine.equals(Exact.parseText(text(theirs)))).toBe(true);
        same(x.plus(y), a.add(b));
        same(x.minus(y), a.sub(b));
        same(x.times(y), a.mul(b));
        if (!y.isZero()) same(x.dividedBy(y), a.div(b));
        expect(Math.sign(x.compare(y))).toBe(a.compare(b));
        expect(isCanonicalDecimal(x.toDecimal())).toBe(true);
        expect(Exact.parseText(x.toText()).equals(x)).toBe(true);
        same(x.round(2, 'floor'), a.floor(2));
        same(x.round(2, 'ceil'), a.ceil(2));
      }),
      { numRuns: 500 },
    );
  });
});

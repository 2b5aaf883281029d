import { Exact } from '@app/kernel';
import fc from 'fast-check';
import { exactOf, fractionOf, readFraction } from './fractions';

describe('fractions of the other library', () => {
  it.each([
    ['an integer', '42', '42', '1'],
    ['a decimal', '-19.92', '-498', '25'],
    ['a fraction', '-20/3', '-20', '3'],
    ['nothing', '0', '0', '1'],
  ])('reads %s', (_name, text, numerator, denominator) => {
    const value = readFraction(text);
    expect([String(value.s * value.n), String(value.d)]).toEqual([numerator, denominator]);
  });

  it('refuses text that is no number', () => {
    expect(() => readFraction('十')).toThrow(SyntaxError);
  });

  it('goes there and back without loss, however long the number', () => {
    const integer = fc.bigInt({ min: -(10n ** 900n), max: 10n ** 900n });
    fc.assert(
      fc.property(integer, fc.bigInt({ min: 1n, max: 10n ** 20n }), (numerator, denominator) => {
        const value = readFraction(`${numerator}/${denominator}`);
        const exact = exactOf(value);
        expect(fractionOf(exact).equals(value)).toBe(true);
        expect(exact.times(Exact.parse(String(denominator))).toText()).toBe(String(numerator));
      }),
      { numRuns: 100 },
    );
  });
});

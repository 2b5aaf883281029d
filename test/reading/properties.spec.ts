import fc from 'fast-check';
import { readIndicator, type IndicatorReading, type Level2 } from '@app/form';
import { Exact } from '@app/kernel';
import { readingOptions } from './reading-options';

function read(level2: Level2, target: string, completed: string): IndicatorReading {
  return readIndicator({ level1: 'output', level2, name: '', target, completed }, readingOptions);
}

const decimal = fc
  .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, places]) =>
    Exact.integer(digits)
      .dividedBy(Exact.integer(10 ** places))
      .toDecimal(),
  );

const SIGNS = {
  '≥': (order: number) => order >= 0,
  '>': (order: number) => order > 0,
  '≤': (order: number) => order <= 0,
  '<': (order: number) => order < 0,
  '=': (order: number) => order === 0,
} as const;
const sign = fc.constantFrom(...(Object.keys(SIGNS) as (keyof typeof SIGNS)[]));
const unit = fc.constantFrom('', '%', '个', '人', '家', '次', '平方米', '公里', '天');

describe('reading', () => {
  it('agrees with exact arithmetic on every comparator, number and unit', () => {
    fc.assert(
      fc.property(sign, decimal, decimal, unit, (comparator, a, b, u) => {
        const { verdict } = read('quantity', `${comparator}${a}${u}`, `${b}${u}`);
        const met = SIGNS[comparator](Exact.parse(b).compare(Exact.parse(a)));
        expect(verdict).toBe(met ? 'met' : 'missed');
      }),
      { numRuns: 1000 },
    );
  });

  it('gives one verdict whether money is printed in 元 or in 万元', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 50, max: 200 }), (wan, percent) => {
        fc.pre(wan !== '0');
        const completed = Exact.parse(wan).times(Exact.integer(percent)).dividedBy(Exact.hundred);
        const yuan = (value: Exact) => value.times(Exact.integer(10_000)).toDecimal();
        const plain = read('cost', `≤${wan}万元`, `${completed.toDecimal()}万元`);
        const mixed = read('cost', `≤${wan}万元`, `${yuan(completed)}元`);
        const other = read('cost', `≤${yuan(Exact.parse(wan))}元`, `${completed.toDecimal()}万元`);
        expect([mixed.verdict, other.verdict]).toEqual([plain.verdict, plain.verdict]);
        expect(mixed.completionRatio?.toText()).toBe(plain.completionRatio?.toText());
      }),
    );
  });

  it('never throws and never decides on prose without digits', () => {
    const prose = fc.string({ unit: fc.constantFrom(...'完成达标优良好坏满意率以上不低于超过元年月日％≥<(（。；/— ') });
    fc.assert(
      fc.property(prose, prose, (target, completed) => {
        const { why, verdict } = read('quality', target, completed);
        expect(verdict === 'unknown' || why === 'READ_YES_NO' || why === 'READ_SCALE').toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes any text, and claims nothing of a ratio it does not have', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,%≥≤<>=～-万元个月日年前底支出完成；，。 ') }),
    );
    fc.assert(
      fc.property(text, text, (target, completed) => {
        const reading = read('timeliness', target, completed);
        if (reading.why === 'READ_NUMBERS' && reading.verdict === 'met')
          expect(reading.completed.kind).toBe('quantity');
        if (reading.completionRatio) expect(reading.target.quantity?.value.isZero()).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['9', '(', '月', '1月支出', '大于', '百分之', '，', ' ', '≥1,000'])('reads a megabyte of %p', (piece) => {
    const long = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(read('quality', long, long).verdict).toBe('unknown');
  });
});

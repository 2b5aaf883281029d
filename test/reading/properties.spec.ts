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
const WORDS = { 不低于: '≥', 至少: '≥', 大于: '>', 超过: '>', 不超过: '≤', 至多: '≤', 低于: '<', 少于: '<' } as const;
const sign = fc.constantFrom(...(Object.keys(SIGNS) as (keyof typeof SIGNS)[]));
const word = fc.constantFrom(...(Object.keys(WORDS) as (keyof typeof WORDS)[]));
const unit = fc.constantFrom('', '%', '‰', '个', '人', '家', '次', '平方米', '公里', '天', '小时', '吨');

/** Units of one kind, with how many of the smallest each is. */
const KINDS: readonly (readonly (readonly [string, number])[])[] = [
  [
    ['元', 1],
    ['万元', 10_000],
    ['亿元', 100_000_000],
  ],
  [
    ['‰', 1],
    ['%', 10],
  ],
  [
    ['分钟', 1],
    ['小时', 60],
    ['天', 1440],
    ['周', 10_080],
  ],
  [
    ['个月', 1],
    ['年', 12],
  ],
  [
    ['米', 1],
    ['公里', 1000],
  ],
  [
    ['公斤', 1],
    ['吨', 1000],
  ],
  [
    ['人次', 1],
    ['万人次', 10_000],
  ],
];
const twoUnits = fc
  .constantFrom(...KINDS)
  .chain((kind) => fc.tuple(fc.constantFrom(...kind), fc.constantFrom(...kind)));

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

  it('reads a comparator in words as the sign it stands for', () => {
    fc.assert(
      fc.property(word, decimal, decimal, unit, (comparator, a, b, u) => {
        const inWords = read('quantity', `${comparator}${a}${u}`, `${b}${u}`);
        const inSigns = read('quantity', `${WORDS[comparator]}${a}${u}`, `${b}${u}`);
        expect(inWords.verdict).toBe(inSigns.verdict);
      }),
    );
  });

  it('gives one verdict and one ratio whichever unit of a kind each side prints', () => {
    fc.assert(
      fc.property(sign, twoUnits, decimal, decimal, (comparator, [[one, size], [other, otherSize]], a, b) => {
        const target = Exact.parse(a);
        const completed = Exact.parse(b);
        const inOther = completed.times(Exact.integer(size)).dividedBy(Exact.integer(otherSize));
        fc.pre(Exact.parse(inOther.toDecimal()).equals(inOther));
        const plain = read('quantity', `${comparator}${a}${one}`, `${b}${one}`);
        const mixed = read('quantity', `${comparator}${a}${one}`, `${inOther.toDecimal()}${other}`);
        expect(mixed.verdict).toBe(plain.verdict);
        expect(mixed.completionRatio?.toText()).toBe(plain.completionRatio?.toText());
        if (!target.isZero()) expect(plain.completionRatio?.toText()).toBe(completed.dividedBy(target).toText());
      }),
      { numRuns: 500 },
    );
  });

  it('gives one reading however digits and signs are spelled', () => {
    const widened = (text: string) =>
      text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(sign, decimal, decimal, unit, (comparator, a, b, u) => {
        const [target, completed] = [`${comparator}${a}${u}`, `${b}${u}`];
        expect(read('quantity', widened(target), ` ${widened(completed)} 。`).verdict).toBe(
          read('quantity', target, completed).verdict,
        );
      }),
    );
  });

  it('never throws and never compares numbers in prose without digits', () => {
    const prose = fc.string({ unit: fc.constantFrom(...'完成达标优良好坏满意率以上不低于超过元年月日％≥<（(。；/— ') });
    fc.assert(
      fc.property(prose, prose, (target, completed) => {
        const { why, verdict, completionRatio } = read('quality', target, completed);
        expect(verdict === 'unknown' || why === 'READ_WORDS' || why === 'READ_SCALE').toBe(true);
        expect(completionRatio).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('takes any text, and claims nothing of a ratio it does not have', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(...'0123456789.,%≥≤<>=～-万元个月日年前底支出完成余约每人/次（）；，。 一二十百'),
      }),
    );
    fc.assert(
      fc.property(text, text, (target, completed) => {
        const reading = read('timeliness', target, completed);
        if (reading.why === 'READ_NUMBERS') expect(reading.completed.quantity).not.toBeNull();
        if (reading.completionRatio) expect(reading.target.quantity?.value.isZero()).toBe(false);
        if (reading.verdict !== 'unknown') expect(reading.why).not.toMatch(/MISSING|TEXT|BOUND|APPROXIMATE|OPEN/);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads the same row the same way again, and in another year after a thousand other rows', () => {
    const row = {
      level1: 'output',
      level2: 'timeliness',
      name: '',
      target: '6月底前完成',
      completed: '7月2日完成',
    } as const;
    const first = readIndicator(row, readingOptions);
    for (let n = 0; n < 10_000; n++) read('quantity', `≥${n}个`, `${n}个`);
    expect(readIndicator(row, readingOptions)).toEqual(first);
    expect(readIndicator(row, { ...readingOptions, year: 2021 }).target.date?.to).toBe(20_210_631);
  });

  it.each(['9', '(', '<a', '《', '月', '1月支出', '12月31日前', '大于', '百分之', '，', ' ', '1 ', '零', '≥1,000'])(
    'reads 100 kB and a megabyte of %p without waiting',
    (piece) => {
      for (const size of [100_000, 1_000_000]) {
        const long = piece.repeat(Math.ceil(size / piece.length));
        expect(
          readIndicator(
            { level1: 'output', level2: 'quality', name: long, target: long, completed: `${long}x` },
            readingOptions,
          ).verdict,
        ).toBe('unknown');
      }
    },
    2000,
  );
});

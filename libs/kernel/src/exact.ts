import { UnreadableNumberError, DivisionByZeroError } from './errors';

type Int = number | bigint;

/** How a rounding treats what lies between two steps; `half-up` is 四舍五入: ties go away from zero. */
export type RoundingMode = 'half-up' | 'floor' | 'ceil';

const CANONICAL = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;
const PLAIN = /^([+-]?)(\d*)(?:\.(\d*))?$/;
/** Characters of a number that comes from outside. */
const LONGEST_TEXT = 400;
/** Characters of a number that `toText` wrote: sums of many long fractions. */
const LONGEST_WRITTEN = 200_000;
/** No real formula needs more digits; one that does is only there to cost time. */
const LONG = 10n ** 80n;
/** Decimals with more places than this are written as fractions. */
const FINITE_PLACES = 40n;
const POWERS: readonly number[] = Array.from({ length: 16 }, (_, k) => 10 ** k);

/**
 * An exact number: a fraction of two integers, the denominator above 0.
 *
 * Points and money never pass through floats. Small values stay on safe integers, which are as fast
 * as floats; a result that would leave them is computed with bigint. Both paths give the same value.
 * Fractions are kept unreduced while they fit, so compare with `equals` or `compare`, never by fields.
 *
 * @example
 * Exact.parse('2').dividedBy(Exact.parse('3')).times(Exact.parse('30')).toDecimal() //=> '20'
 */
export class Exact {
  static readonly zero = new Exact(0, 1);
  static readonly one = new Exact(1, 1);
  static readonly hundred = new Exact(100, 1);

  private constructor(
    private readonly n: Int,
    private readonly d: Int,
  ) {}

  /**
   * The exact value of a safe integer.
   *
   * @throws UnreadableNumberError when `value` is no safe integer
   * @example
   * Exact.integer(7).toDecimal() //=> '7'
   */
  static integer(value: number): Exact {
    if (!Number.isSafeInteger(value)) throw new UnreadableNumberError(String(value));
    return new Exact(value, 1);
  }

  /**
   * Reads plain decimal notation (ASCII digits, one point, optional sign; no exponent, no grouping).
   *
   * @throws UnreadableNumberError for anything else, and for more than 400 characters
   * @example
   * Exact.parse('0.10').toDecimal() //=> '0.1'
   */
  static parse(text: string): Exact {
    return Exact.read(text, LONGEST_TEXT);
  }

  private static read(text: string, longest: number): Exact {
    const parts = text.length <= longest ? PLAIN.exec(text) : null;
    const whole = parts?.[2] ?? '';
    const fraction = parts?.[3] ?? '';
    if (!parts || (whole === '' && fraction === '')) throw new UnreadableNumberError(text.slice(0, 40));
    const digits = `${parts[1] === '-' ? '-' : ''}${whole}${fraction}`;
    // Adding 0 turns -0 into 0.
    if (digits.length <= 15) return new Exact(Number(digits) + 0, POWERS[fraction.length] ?? 1);
    return make(BigInt(digits), 10n ** BigInt(fraction.length));
  }

  /**
   * Reads what `toText` writes: a plain decimal or a fraction of two integers.
   *
   * @throws UnreadableNumberError for anything else, also for a denominator of 0
   */
  static parseText(text: string): Exact {
    const slash = text.indexOf('/');
    if (slash < 0) return Exact.read(text, LONGEST_WRITTEN);
    const denominator = Exact.read(text.slice(slash + 1), LONGEST_WRITTEN);
    if (denominator.isZero()) throw new UnreadableNumberError(text.slice(0, 40));
    return Exact.read(text.slice(0, slash), LONGEST_WRITTEN).dividedBy(denominator);
  }

  /** Like `parse`, with null for null and for text that is no plain decimal. */
  static from(text: string | null | undefined): Exact | null {
    if (text === null || text === undefined || !isPlainDecimal(text)) return null;
    return Exact.parse(text);
  }

  /** @internal for `make` below; not part of the public surface. */
  static of(n: Int, d: Int): Exact {
    return new Exact(n, d);
  }

  /** The exact sum. */
  plus(other: Exact): Exact {
    const { n: a, d: b } = this;
    const { n: c, d: e } = other;
    if (typeof a === 'number' && typeof b === 'number' && typeof c === 'number' && typeof e === 'number') {
      const n = b === e ? a + c : a * e + c * b;
      const d = b === e ? b : b * e;
      if (fits(a * e) && fits(c * b) && fits(n) && fits(d)) return new Exact(n, d);
    }
    return make(BigInt(a) * BigInt(e) + BigInt(c) * BigInt(b), BigInt(b) * BigInt(e));
  }

  /** The exact difference. */
  minus(other: Exact): Exact {
    return this.plus(other.negated());
  }

  /** The exact product. */
  times(other: Exact): Exact {
    const { n: a, d: b } = this;
    const { n: c, d: e } = other;
    if (typeof a === 'number' && typeof b === 'number' && typeof c === 'number' && typeof e === 'number') {
      const n = a * c;
      const d = b * e;
      if (fits(n) && fits(d)) return new Exact(n === 0 ? 0 : n, d);
    }
    return make(BigInt(a) * BigInt(c), BigInt(b) * BigInt(e));
  }

  /**
   * The exact quotient.
   *
   * @throws DivisionByZeroError when `other` is 0; callers that work on data ask `isZero` first
   */
  dividedBy(other: Exact): Exact {
    if (other.isZero()) throw new DivisionByZeroError();
    return this.times(other.sign() < 0 ? new Exact(minusInt(other.d), minusInt(other.n)) : new Exact(other.d, other.n));
  }

  /** The number with its sign turned. */
  negated(): Exact {
    return this.isZero() ? this : new Exact(minusInt(this.n), this.d);
  }

  /** The distance from 0. */
  abs(): Exact {
    return this.sign() < 0 ? this.negated() : this;
  }

  /** -1, 0 or 1. */
  sign(): number {
    return this.n > 0 ? 1 : this.n < 0 ? -1 : 0;
  }

  isZero(): boolean {
    return this.sign() === 0;
  }

  /**
   * Whether numerator or denominator, in lowest terms, has more than 80 digits. Formulas give such values up, so that
   * none can be made to compute with ever longer numbers.
   */
  isLong(): boolean {
    const { n, d } = this;
    if (typeof n === 'number' && typeof d === 'number') return false;
    const size = BigInt(n);
    return size > LONG || -size > LONG || BigInt(d) > LONG;
  }

  /** Negative, 0 or positive, as `Array.sort` wants it; exact, whatever the denominators. */
  compare(other: Exact): number {
    const { n: a, d: b } = this;
    const { n: c, d: e } = other;
    if (typeof a === 'number' && typeof b === 'number' && typeof c === 'number' && typeof e === 'number') {
      const left = a * e;
      const right = c * b;
      if (fits(left) && fits(right)) return left - right;
    }
    const difference = BigInt(a) * BigInt(e) - BigInt(c) * BigInt(b);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Exact): boolean {
    return this.compare(other) === 0;
  }

  min(other: Exact): Exact {
    return this.compare(other) <= 0 ? this : other;
  }

  max(other: Exact): Exact {
    return this.compare(other) >= 0 ? this : other;
  }

  /**
   * Rounds to a number of decimal digits.
   *
   * @param digits decimal places, 0 to 12
   * @param mode   `half-up` (ties away from zero), `floor` (towards −∞) or `ceil` (towards +∞)
   * @example
   * Exact.parse('1.005').round(2, 'half-up').toDecimal() //=> '1.01'
   */
  round(digits: number, mode: RoundingMode): Exact {
    const scale = POWERS[digits] ?? 1;
    if (typeof this.n === 'number' && typeof this.d === 'number') {
      const scaled = this.n * scale;
      if (fits(scaled) && fits(this.d * 2)) return new Exact(roundSmall(scaled, this.d, mode), scale);
    }
    return make(roundWide(BigInt(this.n) * BigInt(scale), BigInt(this.d), mode), BigInt(scale));
  }

  /**
   * The canonical decimal string: no trailing zeros, no exponent, no `-0`.
   * A value without a finite decimal form is rounded half-up at 20 places; `toText` never rounds.
   *
   * @example
   * Exact.parse('19.9920').toDecimal() //=> '19.992'
   */
  toDecimal(): string {
    return this.finiteDecimal() ?? writeScaled(roundWide(BigInt(this.n) * 10n ** 20n, BigInt(this.d), 'half-up'), 20);
  }

  /**
   * The value as text without any loss: a canonical decimal, or a fraction in lowest terms where no decimal ends.
   *
   * @example
   * Exact.integer(20).dividedBy(Exact.integer(3)).toText() //=> '20/3'
   */
  toText(): string {
    const decimal = this.finiteDecimal();
    if (decimal !== null) return decimal;
    const [n, d] = reduced(BigInt(this.n), BigInt(this.d));
    return `${n}/${d}`;
  }

  private finiteDecimal(): string | null {
    const { n, d } = this;
    if (d === 1) return String(n);
    if (typeof n === 'number' && typeof d === 'number') {
      for (let places = 0; places < POWERS.length; places++) {
        const scaled = n * (POWERS[places] ?? 1);
        if (!fits(scaled)) break;
        if (scaled % d === 0) return writeScaled(scaled / d, places);
      }
    }
    const scaled = BigInt(n) * 10n ** FINITE_PLACES;
    return scaled % BigInt(d) === 0n ? writeScaled(scaled / BigInt(d), Number(FINITE_PLACES)) : null;
  }

  /** For charts and sorting only: the nearest float. Never compute points or money with it. */
  toApproximateNumber(): number {
    return Number(this.toDecimal());
  }
}

/**
 * Whether text is a canonical decimal, as forms, rule sets and sheets store it.
 *
 * @example
 * isCanonicalDecimal('0.10') //=> false
 */
export function isCanonicalDecimal(text: string): boolean {
  return CANONICAL.test(text) && text !== '-0';
}

/** Whether `Exact.parse` reads the text. */
export function isPlainDecimal(text: string): boolean {
  return text.length <= LONGEST_TEXT && PLAIN.test(text) && /\d/.test(text);
}

/**
 * The exact sum of a list; 0 for an empty one.
 *
 * @example
 * sum([Exact.parse('0.1'), Exact.parse('0.2')]).toDecimal() //=> '0.3'
 */
export function sum(values: Iterable<Exact>): Exact {
  let total = Exact.zero;
  for (const value of values) total = total.plus(value);
  return total;
}

function fits(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER;
}

function minusInt(value: Int): Int {
  return -value;
}

function writeScaled(scaled: Int, places: number): string {
  const negative = scaled < 0;
  const digits = String(negative ? -scaled : scaled).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  let end = digits.length;
  while (end > digits.length - places && digits.charCodeAt(end - 1) === 48) end--;
  const fraction = digits.slice(digits.length - places, end);
  return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

function reduced(n: bigint, d: bigint): [bigint, bigint] {
  let a = n < 0n ? -n : n;
  let b = d;
  while (b !== 0n) [a, b] = [b, a % b];
  return a <= 1n ? [n, d] : [n / a, d / a];
}

function make(n: bigint, d: bigint): Exact {
  const [num, den] = reduced(n, d);
  const small = num <= BigInt(Number.MAX_SAFE_INTEGER) && -num <= BigInt(Number.MAX_SAFE_INTEGER);
  return small && den <= BigInt(Number.MAX_SAFE_INTEGER) ? Exact.of(Number(num), Number(den)) : Exact.of(num, den);
}

function roundSmall(n: number, d: number, mode: RoundingMode): number {
  const rest = n % d;
  const towardsZero = (n - rest) / d;
  if (rest === 0) return towardsZero === 0 ? 0 : towardsZero;
  const step = n < 0 ? -1 : 1;
  const away = mode === 'half-up' ? Math.abs(rest) * 2 >= d : mode === 'floor' ? step < 0 : step > 0;
  const result = away ? towardsZero + step : towardsZero;
  return result === 0 ? 0 : result;
}

function roundWide(n: bigint, d: bigint, mode: RoundingMode): bigint {
  const towardsZero = n / d;
  const rest = n % d;
  if (rest === 0n) return towardsZero;
  const step = n < 0n ? -1n : 1n;
  const away = mode === 'half-up' ? rest * step * 2n >= d : mode === 'floor' ? step < 0n : step > 0n;
  return away ? towardsZero + step : towardsZero;
}

/** Ten-thousandths: enough for points, money in 万元 and printed rates. */
export const SCALE = 10_000;
const CENT = SCALE / 100;
const POWERS = [10_000, 1_000, 100, 10, 1];

/** A canonical decimal as an integer of ten-thousandths; blank stays null. */
export function scaled(text: string | null): number | null {
  if (text === null) return null;
  const point = text.indexOf('.');
  if (point < 0) return Number(text) * SCALE;
  const power = POWERS[text.length - point - 1];
  if (power === undefined) throw new RangeError(`${text} has more than four decimals`);
  return Number(text.slice(0, point) + text.slice(point + 1)) * power;
}

/** `a × b ÷ c` for numbers of 0 or more, rounded half-up or cut; by bigint where the product is no safe integer. */
export function multiplyDivide(a: number, b: number, c: number, mode: 'half-up' | 'floor'): number {
  const product = a * b;
  if (product * 2 <= Number.MAX_SAFE_INTEGER) {
    return Math.floor(mode === 'half-up' ? (2 * product + c) / (2 * c) : product / c);
  }
  const exact = BigInt(a) * BigInt(b);
  const divisor = BigInt(c);
  return Number(mode === 'half-up' ? (2n * exact + divisor) / (2n * divisor) : exact / divisor);
}

/** Points rounded half-up to 0.01. */
export function toCents(points: number): number {
  return Math.floor((points + CENT / 2) / CENT) * CENT;
}

/** A share of a weight, rounded half-up to 0.01. */
export function shareOf(weight: number, part: number, whole: number): number {
  return multiplyDivide(weight, part, whole * CENT, 'half-up') * CENT;
}

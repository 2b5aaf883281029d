import { Exact, UnreadableNumberError } from '@app/kernel';

/**
 * A number as somebody types it: blank is null, full width and commas are taken, `undefined` is no number.
 *
 * @example
 * readNumber('１，２３４．５０') //=> '1234.5'
 */
export function readNumber(text: string): string | null | undefined {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '');
  if (plain === '') return null;
  if (!/^-?\d+(?:\.\d*)?$/.test(plain)) return undefined;
  try {
    return Exact.parse(plain.replace(/\.$/, '')).toDecimal();
  } catch (error) {
    if (error instanceof UnreadableNumberError) return undefined;
    throw error;
  }
}

/**
 * A rate as a percentage, as its cell shows it. A bare number could mean either, and is no rate.
 *
 * @example
 * readRate('86.2%') //=> '0.862'
 */
export function readRate(text: string): string | null | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return null;
  if (!plain.endsWith('%')) return undefined;
  const number = readNumber(plain.slice(0, -1));
  return typeof number === 'string' ? Exact.parse(number).dividedBy(Exact.hundred).toDecimal() : undefined;
}

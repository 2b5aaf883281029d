import type { Decimal } from '@app/form';
import { canonicalDecimal } from '../text/printed-number';

/**
 * Moves the decimal point of a canonical decimal, exactly.
 *
 * @param places to the right; negative to the left
 * @example
 * shiftPoint('99.96', -2) //=> '0.9996'
 */
export function shiftPoint(value: Decimal, places: number): Decimal {
  if (value === '0' || places === 0) return value;
  if (value.startsWith('-')) return `-${shiftPoint(value.slice(1), places)}`;
  const point = value.indexOf('.');
  const whole = point === -1 ? value : value.slice(0, point);
  const digits = point === -1 ? value : whole + value.slice(point + 1);
  const at = whole.length + places;
  if (at >= digits.length) return canonicalDecimal(digits.padEnd(at, '0'));
  if (at > 0) return canonicalDecimal(`${digits.slice(0, at)}.${digits.slice(at)}`);
  return canonicalDecimal(`0.${'0'.repeat(-at)}${digits}`);
}

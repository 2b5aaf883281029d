import type { Decimal } from '@app/form';
import type { MoneyUnit } from '../text/printed-form';
import { readNumber } from '../text/printed-number';
import { shiftPoint } from './shift-point';

const POWERS: Readonly<Record<string, number>> = {
  元: -4,
  千元: -1,
  万: 0,
  万元: 0,
  百万元: 2,
  亿: 4,
  亿元: 4,
};

/**
 * An amount in 万元. The unit printed in the cell counts before that of the table.
 *
 * @param text      the printed cell
 * @param value     the number read from it
 * @param tableUnit the unit in the head of the table
 * @example
 * inTenThousand('98840元', '98840', '万元') //=> '9.884'
 */
export function inTenThousand(text: string, value: Decimal | null, tableUnit: MoneyUnit): Decimal | null {
  if (value === null) return null;
  const unit = text.charCodeAt(text.length - 1) > 127 ? readNumber(text).unit : '';
  const power = POWERS[unit === '' ? tableUnit : unit] ?? 0;
  return power === 0 ? value : shiftPoint(value, power);
}

import type { Decimal } from '@app/form';
import { Exact } from '@app/kernel';
import type { PrintedFundRow } from '../text/printed-form';
import { shiftPoint } from './shift-point';

/**
 * The execution rate of a funds row as a ratio. A number is percent, with its sign or without; only where it has no
 * sign and equals executed ÷ annual budget at its own digits, it is the ratio itself.
 *
 * @example
 * executionRatio(row) //=> '0.973' where 97.30% is printed
 */
export function executionRatio(row: PrintedFundRow): Decimal | null {
  const { executionRate: text, executionRateValue: value } = row;
  if (value === null) return null;
  return !text.includes('%') && !text.includes('％') && isRatio(row, value) ? value : shiftPoint(value, -2);
}

/** Whether the printed rate says the same as the ratio, sign of percent apart. */
export function isSameRate(row: PrintedFundRow): boolean {
  return row.executionRate === `${row.executionRateValue ?? ''}%`;
}

function isRatio(row: PrintedFundRow, value: Decimal): boolean {
  const executed = Exact.from(row.executedValue);
  const budget = Exact.from(row.annualBudgetValue);
  const printed = Exact.from(value);
  if (!executed || !budget || !printed || budget.isZero() || printed.compare(Exact.one) > 0) return false;
  const digits = Math.min(12, value.length - 1 - value.indexOf('.'));
  const ratio = executed.dividedBy(budget);
  const places = value.includes('.') ? digits : 0;
  return ratio.round(places, 'half-up').equals(printed) || ratio.round(places, 'floor').equals(printed);
}

import type { Decimal } from '@app/form';
import type { PrintedNumber } from './printed-number';
import { readNumber } from './printed-number';
import { quote, type Owner, type ReadingIssues } from './reading-issues';
import { cellAt, type Row } from './row';

/** What a number cell should hold: money, a weight, a score or a rate in percent. */
export type NumberKind = 'amount' | 'weight' | 'score' | 'rate';

/** Reads one number cell of a row and reports whatever is odd about it. */
export function readNumberCell(
  issues: ReadingIssues,
  kind: NumberKind,
  row: Row,
  cell: number,
  owner: Owner,
  field: string,
): Decimal | null {
  const text = cellAt(row, cell);
  if (text === '') return null;
  const number = readNumber(text);
  const code = oddityOf(number, kind);
  if (code !== null)
    issues.add(code, 'warning', row, cell, owner, field, { text: quote(text), value: number.value ?? '' });
  return number.value;
}

function oddityOf(number: PrintedNumber, kind: NumberKind): string | null {
  if (number.kind === 'blank') return null;
  if (number.kind === 'unreadable') return 'UNREADABLE_NUMBER';
  if (number.kind === 'garbled') return 'GARBLED_NUMBER';
  if (number.kind === 'plain') return kind === 'rate' && number.value !== '0' ? 'RATE_WITHOUT_PERCENT' : null;
  return unitOddity(number.unit, kind);
}

function unitOddity(unit: string, kind: NumberKind): string | null {
  if (unit !== '%') return 'UNIT_IN_NUMBER';
  if (kind === 'rate') return null;
  if (kind === 'weight') return 'WEIGHT_AS_PERCENT';
  return kind === 'amount' ? 'PERCENT_IN_AMOUNT' : 'UNIT_IN_NUMBER';
}

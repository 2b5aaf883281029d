import type { PrintedIndicator } from './printed-form';
import { isNotApplicable, isPlaceholder } from './printed-number';

/** Whether a row is printed empty: neither points nor anything to be scored stands in it (`指标1：`, 不涉及, `/`). */
export function isLeftOut(row: PrintedIndicator): boolean {
  return row.empty && saysNothing(row.target) && saysNothing(row.completed);
}

function saysNothing(text: string): boolean {
  return isPlaceholder(text) || isNotApplicable(text);
}

import { readDate, readStages } from './dates';
import { isBlankCell, normalise } from './normalise';
import { withDigits } from './numerals';
import { readQuantity } from './quantity';
import type { ValueReading } from './reading';

/** A cell with its one spelling and what it says by itself. */
export interface ReadCell {
  readonly text: string;
  readonly reading: ValueReading;
  /** Whether a comparator sets a bound and reports no result. */
  readonly isBound: boolean;
}

const BLANK: ValueReading = { kind: 'blank', comparator: null, quantity: null, date: null, stages: null };
const TEXT: ValueReading = { ...BLANK, kind: 'text' };

const CACHE_SIZE = 4096;
const cache = new Map<string, ReadCell>();

/**
 * Reads one cell on its own: a quantity, a date, a schedule, or text. Forms repeat the same few cells, so results are
 * kept; they depend on nothing but text and year.
 *
 * @param year the form's year, for dates that print none
 * @example
 * readCell('≥95%', 2020).reading.comparator //=> '>='
 */
export function readCell(text: string, year: number): ReadCell {
  const key = `${year} ${text}`;
  let cell = cache.get(key);
  if (!cell) {
    cell = readAfresh(text, year);
    if (cache.size >= CACHE_SIZE) cache.clear();
    if (text.length <= 200) cache.set(key, cell);
  }
  return cell;
}

function readAfresh(text: string, year: number): ReadCell {
  if (isBlankCell(text)) return { text: '', reading: BLANK, isBound: false };
  const spelled = normalise(text);
  if (spelled === null) return { text, reading: TEXT, isBound: false };
  const normal = withDigits(spelled);
  const stages = readStages(normal);
  if (stages) return { text: normal, reading: { ...TEXT, kind: 'stages', stages }, isBound: false };
  const found = readQuantity(normal);
  if (found) {
    const reading: ValueReading = { ...TEXT, kind: 'quantity', comparator: found.comparator, quantity: found.quantity };
    return { text: normal, reading, isBound: found.isBound };
  }
  const date = readDate(normal, year);
  return { text: normal, reading: date ? { ...TEXT, kind: 'date', date } : TEXT, isBound: false };
}

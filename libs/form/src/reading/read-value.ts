import { findAmounts, type Amount } from './amounts';
import { findDates, isDateStatement, type FoundDate } from './dates';
import { maskQuotes } from './naming';
import { isBlankCell, normalise } from './normalise';
import { isBound } from './reach';
import type { Comparator, ValueReading } from './reading';
import { readStages } from './stages';
import { firmnessOf, type Statement } from './statement';

/** What a cell is for: a target may plan (计划 3 次), a completed value has to report. */
export type Role = 'target' | 'completed';

/** A cell in its one spelling, and what it says by itself. */
export interface ReadCell {
  readonly text: string;
  readonly reading: ValueReading;
  /** Every amount of the text, in reading order; empty where one of its numbers cannot be read for sure. */
  readonly amounts: readonly Amount[];
  /** The one amount that the cell states. */
  readonly amount: Amount | null;
  /** The text with its dates taken out. */
  readonly undated: string;
  /** A comparator sets a bound and reports no result. */
  readonly isBound: boolean;
}

const EMPTY: ValueReading = {
  kind: 'blank',
  comparator: null,
  quantity: null,
  upTo: null,
  isApproximate: false,
  date: null,
  stages: null,
  confidence: 'certain',
};
const TEXT: ValueReading = { ...EMPTY, kind: 'text' };
const BLANK: ReadCell = { text: '', reading: EMPTY, amounts: [], amount: null, undated: '', isBound: false };

const SIGNS: Readonly<Record<string, Comparator>> = { '≥': '>=', '≤': '<=', '>': '>', '<': '<', '=': '=' };
const OTHER_YEAR = /[去上明次翌往]年/;
const HAS_NUMBER = /[\d零一二两三四五六七八九十百年月季]/;

const CACHE_SIZE = 8192;
const LONGEST_KEY = 200;
const caches = new Map<string, Map<string, ReadCell>>();
let cached = 0;

/**
 * Reads one cell on its own: a quantity, a date, a schedule, or text. Forms repeat the same few cells, so results are
 * kept; they depend on nothing but text, role and year.
 *
 * @param year the form's year, for dates that print none
 * @example
 * readCell('≥95%', 'target', 2020).reading.comparator //=> '>='
 */
export function readCell(text: string, role: Role, year: number): ReadCell {
  if (text.length > LONGEST_KEY) return readAfresh(text, role, year);
  const cache = cacheOf(role, year);
  const known = cache.get(text);
  if (known) return known;
  const cell = readAfresh(text, role, year);
  cache.set(text, cell);
  cached += 1;
  return cell;
}

function cacheOf(role: Role, year: number): Map<string, ReadCell> {
  if (cached >= CACHE_SIZE) {
    caches.clear();
    cached = 0;
  }
  const key = role + String(year);
  let cache = caches.get(key);
  if (!cache) caches.set(key, (cache = new Map<string, ReadCell>()));
  return cache;
}

function readAfresh(text: string, role: Role, year: number): ReadCell {
  if (isBlankCell(text)) return BLANK;
  const normal = normalise(text);
  if (normal === null) return { ...BLANK, text, reading: TEXT };
  if (normal === '') return BLANK;
  if (role === 'target' && normal === '无') return BLANK;
  const asText: ReadCell = { text: normal, reading: TEXT, amounts: [], amount: null, undated: normal, isBound: false };
  if (!HAS_NUMBER.test(normal)) return asText;
  const masked = maskQuotes(normal);
  const dates = findDates(masked, year);
  const amounts = findAmounts(masked, dates);
  const isOfOtherYear = OTHER_YEAR.test(masked) && dates.some(({ isYear }) => !isYear);
  if (amounts === null || isOfOtherYear) return asText;
  const cell = { ...asText, amounts, undated: without(masked, dates) };
  return readDated(cell, masked, dates) ?? readStated(cell, masked, dates, role);
}

/** A date alone, or dates that take turns with amounts. */
function readDated(cell: ReadCell, masked: string, dates: readonly FoundDate[]): ReadCell | null {
  const [first] = dates;
  if (!first) return null;
  if (cell.amounts.length === 0) {
    if (dates.length > 1 || /\d/.test(cell.undated) || !isDateStatement(cell.undated)) return cell;
    const sign = SIGNS[cell.undated.charAt(0)] ?? null;
    const isBound = sign !== null && sign !== '=';
    return { ...cell, isBound, reading: { ...TEXT, kind: 'date', comparator: sign, date: first.date } };
  }
  const stages = readStages(masked, dates, cell.amounts);
  if (!stages) return dates.every(({ isYear }) => isYear) ? null : { ...cell, amounts: [] };
  const amount = stages.length === 1 ? (cell.amounts[0] ?? null) : null;
  return { ...cell, amount, reading: { ...TEXT, kind: 'stages', stages } };
}

function readStated(cell: ReadCell, masked: string, dates: readonly FoundDate[], role: Role): ReadCell {
  const [amount, ...others] = cell.amounts;
  if (!amount || others.length > 0) return cell;
  const firmness = firmnessOf(statementOf(masked, dates, amount), amount, role);
  if (firmness === 'none') return cell;
  const isResult = role === 'completed' && amount.isResult;
  const reading: ValueReading = {
    ...TEXT,
    kind: firmness === 'certain' ? 'quantity' : 'text',
    comparator: isResult ? null : amount.comparator,
    quantity: firmness === 'certain' ? amount.quantity : null,
    upTo: amount.upTo,
    isApproximate: amount.about !== 'exact',
    confidence: firmness,
  };
  return { ...cell, amount, reading, isBound: firmness === 'certain' && isBound(amount) };
}

/** The text around an amount, dates left out. */
function statementOf(text: string, dates: readonly FoundDate[], amount: Amount): Statement {
  const opening = without(
    text.slice(0, amount.labelStart),
    dates.filter(({ end }) => end <= amount.labelStart),
  );
  return { label: opening + amount.label, tail: text.slice(amount.end) };
}

function without(text: string, dates: readonly FoundDate[]): string {
  let rest = '';
  let from = 0;
  for (const date of dates) {
    rest += text.slice(from, date.start);
    from = date.end;
  }
  return rest + text.slice(from);
}

import type { Exact } from '@app/kernel';
import { joinBounds, readAfter, readBefore, type Change } from './comparators';
import { isBrokenNumber, namesSomething } from './naming';
import type { Comparator, Quantity } from './reading';
import { BROKEN, sizeOf, type Broken, type Size } from './sizes';

/** A number in a text with everything around it that gives it a meaning. */
export interface Amount {
  /** Where the number itself starts. */
  readonly start: number;
  /** Behind unit and comparator. */
  readonly end: number;
  readonly quantity: Quantity;
  /** Units of one group convert; empty where no unit is printed. */
  readonly group: string;
  /** Base units in one printed unit, 万 included. */
  readonly perUnit: Exact;
  /** What the amount is counted by: 人 in 元/人; empty for a year or nothing. */
  readonly per: string;
  readonly comparator: Comparator | null;
  /** The comparator only reports when it stands in a completed value: 达到. */
  readonly isResult: boolean;
  /** A length of time with 内: something was done within it. */
  readonly isWithin: boolean;
  readonly about: 'exact' | 'about' | 'above';
  readonly change: Change;
  /** The text since the amount or date before, without the comparator, and where it starts. */
  readonly label: string;
  readonly labelStart: number;
  readonly upTo: Quantity | null;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

const NUMBER =
  /(?<of>[百千])分之(?<share>\d+(?:\.\d+)?|[零一二两三四五六七八九十百]{1,6})|(?<digits>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)|(?<numeral>[零一二两三四五六七八九十][零一二两三四五六七八九十百千]{0,8})/g;
const PREFIX_PER = /(?:(?:平均)?每(年|[一-鿿]{1,2}?)|([人户场次件月日周天])均)(?=$|[^年]{0,8}$)/;
const RANGE_SIGN = /^[-~至到]$/;
const MOST_AMOUNTS = 24;

/**
 * Finds the amounts of a text in reading order; numbers that only name something (years, ages, 4号楼) are left out.
 *
 * @param text  a normalised cell
 * @param dates spans that are dates already
 * @returns null where a number cannot be read for sure: fractions, 1.2.3, two numbers run together
 */
export function findAmounts(text: string, dates: readonly Span[]): Amount[] | null {
  const amounts: Amount[] = [];
  let from = 0;
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start < from || dates.some((date) => start < date.end && end > date.start)) continue;
    for (const date of dates) if (date.end <= start) from = Math.max(from, date.end);
    if (match.groups?.['numeral'] === undefined && match.groups?.['of'] === undefined) {
      if (isBrokenNumber(text, start, end)) return null;
      if (namesSomething(text, start, end)) continue;
    }
    const amount = readAmount(text, from, match);
    if (amount === BROKEN || amounts.length === MOST_AMOUNTS) return null;
    if (amount === null) continue;
    amounts.push(amount);
    from = amount.end;
  }
  return joinRanges(text, amounts);
}

function readAmount(text: string, from: number, match: RegExpMatchArray): Amount | null | Broken {
  const start = match.index ?? 0;
  const size = sizeOf(text, match);
  if (size === null || size === BROKEN) return size;
  const isNegative = isMinus(text, start);
  const before = readBefore(text.slice(from, isNegative ? start - 1 : start));
  const after = readAfter(text, size.end);
  const end = size.end + (after?.length ?? 0);
  const comparator = joinBounds(before.bound?.comparator ?? null, after?.comparator ?? null);
  if (comparator === 'conflict') return BROKEN;
  const value = isNegative ? size.value.negated() : size.value;
  const isTime = size.unit?.dimension === 'time';
  return {
    start,
    end,
    quantity: { value, unit: size.printed === '' ? null : size.printed, dimension: size.unit?.dimension ?? 'none' },
    group: size.unit?.group ?? '',
    perUnit: size.perUnit,
    per: perOf(size, before.label),
    comparator,
    isResult: before.bound?.isResult !== false && (after?.comparator ?? null) === null,
    isWithin: isTime && after?.comparator === '<=' && before.bound === null,
    about: before.isAbout || after?.isAbout ? 'about' : size.isOver ? 'above' : 'exact',
    change: before.change,
    label: before.label,
    labelStart: from,
    upTo: null,
  };
}

function isMinus(text: string, start: number): boolean {
  return /(?:^|[≥≤<>=:为是])-$/.test(text.slice(Math.max(0, start - 2), start));
}

/** 年 is what every target is for, so 每年 and /年 say nothing. */
function perOf({ printed, unit }: Size, label: string): string {
  const slash = unit?.group.includes('/') ? -1 : printed.search(/[/·每]/);
  const own = slash < 0 ? '' : printed.slice(slash).replace(/[/·每]|年度|学年|年/g, '');
  if (own !== '') return own;
  const prefix = PREFIX_PER.exec(label);
  const per = prefix?.[1] ?? prefix?.[2] ?? '';
  return per === '年' ? '' : per;
}

/** `10-12次` is one amount that reaches from 10次 to 12次. */
function joinRanges(text: string, amounts: readonly Amount[]): Amount[] | null {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const low = joined.at(-1);
    if (!low || !RANGE_SIGN.test(text.slice(low.end, amount.start))) {
      joined.push(amount);
      continue;
    }
    if (low.upTo || amount.comparator || (low.group !== '' && low.group !== amount.group)) return null;
    const value =
      low.group === '' ? low.quantity.value.dividedBy(low.perUnit).times(amount.perUnit) : low.quantity.value;
    if (value.compare(amount.quantity.value) >= 0) return null;
    const quantity = { ...amount.quantity, value };
    joined[joined.length - 1] = {
      ...amount,
      start: low.start,
      quantity,
      label: low.label,
      labelStart: low.labelStart,
      comparator: low.comparator,
      upTo: amount.quantity,
    };
  }
  return joined;
}

import { Exact } from '@app/kernel';
import { comparatorAfter, comparatorBefore } from './comparators';
import type { Comparator, Quantity } from './reading';
import { unitAt } from './units';

/** A number found in a cell with everything around it that gives it a meaning. */
export interface FoundQuantity {
  readonly comparator: Comparator | null;
  /** False where the comparator only reports a result: 达到95%. */
  readonly isBound: boolean;
  readonly quantity: Quantity;
}

const NUMBER = /\d+(?:\.\d+)?/g;
const MOST_NUMBERS = 12;

/** Numbers that name something and measure nothing: years, dates, ages, list numbers, document numbers. */
const NAMING = /^(?:年(?!以|内|$|\/)|月\d|周岁|岁|号|〕|\]|》)/;
const CALENDAR_YEAR = /^(?:19|20)\d\d$/;
const LIST_NUMBER = /^[、.)]/;

/** What may stand right before the number of a sentence that ends with it. */
const MEASURE_WORD =
  /(?:[率度数量额比重积]|比例|金额|共|共计|合计|总计|累计|为|是|约|完成|支出|发放|实际|达成|在[编岗册校]|控制|节约|成本)$/;

/** Whatever follows a count and its unit as a noun: 3个楼宇工作站. */
const NOUN_TAIL = /^[一-龥]{0,12}$/;
const VERB_TAIL = /前|后|内|完成|发放|支出|一次|以|底/;
const PER_TAIL = /^\/(?:年|月|人|次|户|亩|天|平方米)|^\([^()]{1,6}\)/;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Reads the one quantity that a cell states, with its comparator. A cell states one when it is that quantity
 * (`≥95%`, `3个楼宇工作站`), or a sentence that ends with it (`服务对象满意率大于90%`).
 *
 * @param text a normalised cell
 * @returns null where there is no number, or where several could be meant
 * @example
 * readQuantity('95周岁老人满意率大于90%')?.comparator //=> '>'
 */
export function readQuantity(text: string): FoundQuantity | null {
  const numbers = numbersIn(text);
  if (!numbers) return null;
  const measuring = numbers.filter((number) => !namesSomething(text, number));
  const [only] = measuring;
  if (!only || measuring.length > 1) return null;
  return around(text, only, numbers.length === 1);
}

function numbersIn(text: string): Found[] | null {
  const numbers: Found[] = [];
  for (const match of text.matchAll(NUMBER)) {
    if (numbers.length === MOST_NUMBERS) return null;
    numbers.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return numbers;
}

function namesSomething(text: string, number: Found): boolean {
  const after = text.slice(number.end, number.end + 3);
  if (after.startsWith('年') && CALENDAR_YEAR.test(number.text)) return true;
  if (after.startsWith('日') && text.charAt(number.start - 1) === '月') return true;
  if (NAMING.test(after)) return true;
  return number.start === 0 && LIST_NUMBER.test(after) && text.length > number.end + 1;
}

function around(text: string, number: Found, isOnly: boolean): FoundQuantity | null {
  const unit = unitAt(text, number.end);
  const afterUnit = text.slice(number.end + (unit?.length ?? 0));
  const tail = afterUnit.replace(PER_TAIL, '');
  const before = comparatorBefore(text.slice(0, number.start));
  const after = comparatorAfter(tail);
  const label = before ? before.rest : text.slice(0, number.start);
  if (before && after && before.comparator !== after && before.comparator !== '<=') return null;
  if (!isSentenceOf(label, before !== null || after !== null, tail, after !== null, unit?.unit.dimension, isOnly)) {
    return null;
  }
  const value = Exact.parse(number.text);
  return {
    comparator: after ?? before?.comparator ?? null,
    isBound: isBound(before?.reports ?? true, after, unit?.unit.dimension),
    quantity: {
      value: unit ? value.times(unit.unit.factor) : value,
      unit: unit ? unit.unit.name : null,
      dimension: unit?.unit.dimension ?? 'none',
      perUnit: unit?.unit.factor ?? Exact.one,
      label,
    },
  };
}

/** 一年内 reports that something took no longer than a year; every other 以内 and 以上 leaves the result open. */
function isBound(reports: boolean, after: Comparator | null, dimension: Quantity['dimension'] | undefined): boolean {
  return !reports || (after !== null && !(dimension === 'time' && after === '<='));
}

/** Whether label, number and tail make one statement about one quantity. */
function isSentenceOf(
  label: string,
  hasComparator: boolean,
  tail: string,
  isTailComparator: boolean,
  dimension: Quantity['dimension'] | undefined,
  isOnly: boolean,
): boolean {
  const endsHere = tail === '' || isTailComparator;
  if (label === '') {
    if (endsHere) return true;
    return isOnly && dimension === 'count' && NOUN_TAIL.test(tail) && !VERB_TAIL.test(tail);
  }
  if (/[<>=≥≤±~～\d-]$/.test(label)) return false;
  if (dimension === 'ratio' && tail === '满意') return true;
  return endsHere && (hasComparator || MEASURE_WORD.test(label));
}

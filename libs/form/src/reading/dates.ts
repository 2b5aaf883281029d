import { numeralValue } from './numerals';
import type { DateReading } from './reading';

/** A date or period in a text. `isYear`: it names no more than a year, which a number may stand beside. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: DateReading;
  readonly isYear: boolean;
}

const YEAR = String.raw`(?:(?<year>(?:19|20)\d\d)年度?|(?:本|当|今)年度?)`;
const MONTH = String.raw`(?:1[0-2]|0?[1-9])`;
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])`;
const PART = '底|末|初|上旬|中旬|下旬';
const DIGIT_MONTH = String.raw`(?:(?<first>${MONTH})月?[-~至到])?(?<month>${MONTH})`;
/** 二月底 is a month; 三月 alone might be part of a word. */
const SPELT_MONTH = String.raw`(?<spelt>十[一二]?|[二三四五六七八九])(?=月(?:${PART}|份|前))`;
const MONTH_DAY = String.raw`(?:${DIGIT_MONTH}|${SPELT_MONTH})月份?(?:(?<day>${DAY})[日号]|(?<part>${PART}))?`;
const QUARTER = String.raw`第?(?<quarter>[一二三四1-4])季度(?:底|末)?`;
const HALF = String.raw`(?<half>[上下])半年`;
const PLAIN_DAY = String.raw`(?<plainYear>(?:19|20)\d\d)[./-](?<plainMonth>${MONTH})[./-](?<plainDay>${DAY})(?![\d.])日?`;
const WHOLE_YEAR = String.raw`(?<wholeYear>(?:19|20)\d\d)年度?(?<yearPart>底|末|初)?|(?:本|当|今|全)年度?(?<thisPart>底|末)?|年度?(?<barePart>底|末|内)`;
const BY = String.raw`(?<by>之前|以前|前(?![期往后台门沿])|之内|以内|内(?![容部外])|止)?`;
/** Before these 年 and 月 are no dates: 5年内, 每年底, 上年末. */
const NOT_BEHIND = String.raw`(?<![\d.月每去上明次下往历逐同近整多个半两一二三四五六七八九十]|\d年)`;
const DATE = new RegExp(
  String.raw`${NOT_BEHIND}(?:${PLAIN_DAY}|${YEAR}?(?:${MONTH_DAY}|${QUARTER}|${HALF})|${WHOLE_YEAR})${BY}`,
  'g',
);

const JOIN = /^[-~至到]$/;
const LAST_DAY = 31;
const YEAR_STEP = 10_000;
const MONTH_STEP = 100;

/** The days of a month that its parts span. */
const PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  初: [1, 10],
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, LAST_DAY],
  底: [21, LAST_DAY],
  末: [21, LAST_DAY],
};

/**
 * Finds the dates, months, quarters and years of a text, in reading order; a day or month joined to the next by 至
 * is one period.
 *
 * @param year for dates that print none
 */
export function findDates(text: string, year: number): FoundDate[] {
  const dates: FoundDate[] = [];
  if (!/[月年季]|\d[./-]\d/.test(text)) return dates;
  for (const match of text.matchAll(DATE)) {
    const found = readDate(match, year);
    const previous = dates.at(-1);
    if (previous && JOIN.test(text.slice(previous.end, found.start))) dates[dates.length - 1] = join(previous, found);
    else dates.push(found);
  }
  return dates;
}

function join(first: FoundDate, last: FoundDate): FoundDate {
  const date = { from: first.date.from, to: last.date.to, safe: last.date.to, isPeriod: true };
  return { start: first.start, end: last.end, date, isYear: first.isYear && last.isYear };
}

function readDate(match: RegExpMatchArray, defaultYear: number): FoundDate {
  const part = (name: string) => match.groups?.[name];
  const start = match.index ?? 0;
  const year = Number(part('plainYear') ?? part('year') ?? part('wholeYear') ?? defaultYear) * YEAR_STEP;
  const span = spanOf(part);
  const isYear = span === null && !/[底末初内前止]/.test(match[0]);
  const [from, to] = span ?? [101, 1200 + LAST_DAY];
  const isPoint = from === to || /[底末]/.test(match[0]);
  const days = bounded(year + from, year + to, part('by'), isPoint);
  const date = { ...days, isPeriod: part('first') !== undefined };
  return { start, end: start + match[0].length, date, isYear };
}

const REPEATS = /每[月季周天日]|各/;
const LONGEST_REST = 24;

/** Whether a text with one date, taken out, says no more than when: a deadline, or when something was done. */
export function isDateStatement(undated: string): boolean {
  return undated.length <= LONGEST_REST && !REPEATS.test(undated);
}

/** First and last day, as `mmdd`; null for a whole year. */
function spanOf(part: (name: string) => string | undefined): [number, number] | null {
  const month = Number(part('plainMonth') ?? part('month') ?? numeralValue(part('spelt') ?? '') ?? 0) * MONTH_STEP;
  const day = Number(part('plainDay') ?? part('day') ?? 0);
  if (month > 0 && day > 0) return [month + day, month + day];
  if (month > 0) {
    const [first, last] = PARTS[part('part') ?? ''] ?? [1, LAST_DAY];
    return [Number(part('first') ?? month / MONTH_STEP) * MONTH_STEP + first, month + last];
  }
  const quarter = part('quarter');
  if (quarter) {
    const last = (numeralValue(quarter) ?? Number(quarter)) * 3 * MONTH_STEP;
    return [last - 2 * MONTH_STEP + 1, last + LAST_DAY];
  }
  const half = part('half');
  if (half) return half === '上' ? [101, 631] : [701, 1231];
  const yearPart = part('yearPart') ?? part('thisPart') ?? part('barePart');
  if (yearPart === '初') return [101, 131];
  return yearPart === '底' || yearPart === '末' ? [1201, 1231] : null;
}

/** 前 after a day, or after 底, includes it; after a month, a quarter or a year it may mean its beginning. */
function bounded(from: number, to: number, by: string | undefined, isPoint: boolean): Omit<DateReading, 'isPeriod'> {
  if (by === undefined) return { from, to, safe: to };
  const isLoose = by.endsWith('前') && !isPoint;
  return { from: 0, to, safe: isLoose ? from - 1 : to };
}

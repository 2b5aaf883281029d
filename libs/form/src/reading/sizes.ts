import { Exact } from '@app/kernel';
import { readAfter } from './comparators';
import { numeralValue } from './numerals';
import { unitAt, unlistedUnit, type Unit } from './units';

/** A number with its unit as they stand in a text. */
export interface Size {
  /** In base units. */
  readonly value: Exact;
  readonly unit: Unit | null;
  /** Base units in one printed unit, 万 included. */
  readonly perUnit: Exact;
  /** What is printed behind the number: 万元/年. */
  readonly printed: string;
  /** 余 or 多: the number is the least it may be. */
  readonly isOver: boolean;
  readonly end: number;
}

/** A number that cannot be read for sure; the whole text is left unread then. */
export const BROKEN = 'broken';
export type Broken = typeof BROKEN;

const MULTIPLIER = /[十百千]?[万亿]|[百千]/y;
const FACTORS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
const SPLIT_DIGITS = / (\d+)(?![\d.])/y;
const OVER = /[余多]|\+(?!\d)/y;
const VAGUE = /[半几来]/y;
const OTHER_UNIT = /\(([一-鿿]{1,3})\)/y;
const PER =
  /(?:[/·每](?:年度|学年|年|月|周|天|日|季度|季|学期|户|次|场|台|套|件|亩|吨|公里|米|班|期|个|项|本|份|册|辆|头|只|条|张|株|棵|公斤|斤|处|座|家|字|页|课时|学时|人次|人|平方米|平米|m2))+/y;
const TENTHS = /成(?![员果立为本功就效熟长都绩])/y;
const NONE_OF = /投诉|事故|差错|失误|死亡|伤亡|案件|违规|违纪|故障|上访|信访|发生|感染|缺陷/y;
const PERCENT: Unit = { dimension: 'ratio', group: '%', factor: Exact.parse('0.01') };
const TEN = Exact.integer(10);

/** The number of a match of `NUMBER`: 95%, 百分之九十, 1.2万人次, 三次. Null for a word that only looks like one. */
export function sizeOf(text: string, match: RegExpMatchArray): Size | null | Broken {
  const { of, share, digits, numeral } = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  if (of !== undefined) return sizeOfShare(of, share ?? '', end);
  if (digits !== undefined) return sizeOfDigits(text, digits, end);
  return sizeOfNumeral(text, numeral ?? '', start, end);
}

function sizeOfShare(of: string, share: string, end: number): Size | Broken {
  const number = /^\d/.test(share) ? share : numeralValue(share);
  if (number === null) return BROKEN;
  const perUnit = Exact.one.dividedBy(Exact.integer(of === '百' ? 100 : 1000));
  const value = Exact.parse(String(number)).times(perUnit);
  return { value, unit: PERCENT, perUnit, printed: of === '百' ? '%' : '‰', isOver: false, end };
}

/** A space inside a number is a slip of the key behind a decimal point (7.0000 0), and parts two numbers elsewhere. */
function sizeOfDigits(text: string, printed: string, end: number): Size | Broken {
  const digits = printed.replace(/,/g, '');
  if (text.charAt(end) !== ' ') return withUnit(text, Exact.parse(digits), end);
  const rest = matchAt(SPLIT_DIGITS, text, end);
  if (!rest || !digits.includes('.')) return BROKEN;
  return withUnit(text, Exact.parse(digits + (rest[1] ?? '')), end + rest[0].length);
}

/** Chinese numerals count only right before a unit, where they can be nothing else. */
function sizeOfNumeral(text: string, numeral: string, start: number, end: number): Size | null | Broken {
  const number = numeralValue(numeral);
  const previous = text.charAt(start - 1);
  if (/[几数]/.test(previous)) return BROKEN;
  if (number === null || /[第之]/.test(previous)) return null;
  const value = Exact.integer(number);
  if (number === 0) return sizeOfNone(text, value, end);
  if (number <= 10 && matchAt(TENTHS, text, end)) {
    const perUnit = Exact.one.dividedBy(TEN);
    return { value: value.times(perUnit), unit: PERCENT, perUnit, printed: '成', isOver: false, end: end + 1 };
  }
  const size = withUnit(text, value, end);
  return size === BROKEN || size.unit === null || !countsWith(text, numeral, start, size.printed) ? null : size;
}

/** 零投诉 is 0; any other 零 is part of a word. */
function sizeOfNone(text: string, value: Exact, end: number): Size | null {
  const what = matchAt(NONE_OF, text, end);
  return what && { value, unit: null, perUnit: Exact.one, printed: '', isOver: false, end: end + what[0].length };
}

/** Units that make a word with a numeral before them: 三方, 一线, 七人普查. */
const CLASSES = /^[层届期组门线部点度方分家]/;
/** 二级 may be better or worse than 三级. */
const ORDERS = /^[级类等]/;
const IDIOMS = /^[一二两三四五六七八九十]{1,2}(?:次性|人普|个维护|个意识|个自信|项规定|位一体|[户人村企事]一)/;
const ONCE = /^(?:次|场|套|个|处|份|年|期|项|家|名|人|座|台|批|本|件|条|辆|间|户|所|天|周|个月)$/;
const LONGEST_WHOLE = 10;

function countsWith(text: string, numeral: string, start: number, unit: string): boolean {
  if (ORDERS.test(unit) || IDIOMS.test(text.slice(start, start + LONGEST_WHOLE))) return false;
  const isWhole = text.length <= LONGEST_WHOLE;
  if (numeral === '一') return isWhole && ONCE.test(unit) && !/\d/.test(text);
  return isWhole || !CLASSES.test(unit);
}

function withUnit(text: string, number: Exact, from: number): Size | Broken {
  const over = matchAt(OVER, text, from) ? 1 : 0;
  const multiplier = multiplierAt(text, from + over);
  const overAfter = matchAt(OVER, text, from + over + multiplier.length) ? 1 : 0;
  const at = from + over + multiplier.length + overAfter;
  const found = properUnitAt(text, at);
  const end = endOfUnit(text, at + (found?.length ?? 0));
  if (matchAt(VAGUE, text, from) || matchAt(VAGUE, text, end)) return BROKEN;
  let perUnit = found?.unit.factor ?? Exact.one;
  for (const step of multiplier) perUnit = perUnit.times(Exact.integer(FACTORS[step] ?? 1));
  const printed = multiplier + text.slice(at, end);
  return {
    value: number.times(perUnit),
    unit: found?.unit ?? null,
    perUnit,
    printed,
    isOver: over + overAfter > 0,
    end,
  };
}

/** 百 and 千 are part of a number only where a unit or nothing follows. */
function multiplierAt(text: string, at: number): string {
  if (unitAt(text, at)) return '';
  const multiplier = matchAt(MULTIPLIER, text, at)?.[0] ?? '';
  const end = at + multiplier.length;
  const isSure = /[万亿]/.test(multiplier) || end === text.length || matchAt(OVER, text, end) || unitAt(text, end);
  return isSure ? multiplier : '';
}

/** Behind a second unit in brackets, 个(套), and whatever the amount is counted by, 元/人. */
function endOfUnit(text: string, from: number): number {
  const other = matchAt(OTHER_UNIT, text, from);
  const word = other?.[1] ?? '';
  const at = other && unitAt(word, 0)?.length === word.length ? from + other[0].length : from;
  return at + (matchAt(PER, text, at)?.[0].length ?? 0);
}

/** 方 of 方面, 部 of 部门, 分 of 分之 and the like are no units. */
const NO_UNIT =
  /^(?:方[面案式法向]|部[门署]|分[类别为管区局之]|度[假量]|台账|门[诊店禁]|家[庭长]|级别|层面|站[点台]|头部|面[积板]|单[位元]|村[民居]|人[民行才员]|条例|例会|本级)/;
const SATISFIED = /^满意(?![度率])/;
/** A short word behind a leading number is its unit, unless it says something: 26兆帕, but not 5社区全部完成. */
const NO_WORD_UNIT = /完成|以|内|前|后|满意|达|超|的|了|和|及|全|已|未|不|[年月日号]/;
const WORD_UNIT = /^[一-鿿A-Za-z°/]{1,8}$/;
const LEADING_NUMBER = /^[≥≤<>=]?-?[\d.,]+[十百千万亿]*$/;

function properUnitAt(text: string, at: number): { unit: Unit; length: number } | null {
  const found = unitAt(text, at);
  const next = text.slice(at, at + 4);
  if (found) return found.length <= 2 && NO_UNIT.test(next) ? null : found;
  if (SATISFIED.test(next)) return { unit: PERCENT, length: 0 };
  const rest = text.slice(at);
  const isUnit = WORD_UNIT.test(rest) && !NO_WORD_UNIT.test(rest) && readAfter(rest, 0) === null;
  return isUnit && LEADING_NUMBER.test(text.slice(0, at)) ? { unit: unlistedUnit(rest), length: rest.length } : null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

import type { Comparator } from './reading';

/** A comparator beside a number. `isResult`: in a completed value it reports and sets no bound (达到95%). */
export interface Bound {
  readonly comparator: Comparator;
  readonly isResult: boolean;
}

/** What stands before a number: its comparator, whether it is rounded, and what is left of the text. */
export interface Before {
  readonly bound: Bound | null;
  readonly isAbout: boolean;
  readonly change: Change;
  readonly label: string;
}

/** 下降 5% is a change of -1 direction, 增长 5% of +1; a level has none. */
export type Change = -1 | 0 | 1;

type Row = readonly [comparator: Comparator, isResult: boolean, words: string];

const BEFORE: readonly Row[] = [
  ['>=', false, '≥ 至少 最少 最低 保底 大于等于 大于或等于 高于等于 高于或等于'],
  ['>=', false, negated('低于 少于 小于 短于')],
  ['>=', true, '达到 达 高达 提升至 提升到 提高至 提高到 增至 增加至 增加到 上升至 上升到 升至'],
  ['<=', false, '≤ 至多 最多 最高 小于等于 小于或等于 低于等于 低于或等于'],
  ['<=', false, negated('超过 高于 大于 多于 长于 超出 突破 超')],
  ['<=', true, '控制在 控制到 降低至 降低到 降至 下降至 下降到 减少至 减至 压缩至 压减至'],
  ['>', false, '> 大于 高于 超过 多于 超出 超'],
  ['<', false, '< 小于 低于 少于 不足 不到 未满 未达到 未达 达不到 没有达到'],
  ['=', true, '= 等于'],
];

/** 不低于, 不得低于, 未低于 … for each of the words. */
function negated(words: string): string {
  const nots = ['不', '不得', '不能', '不应', '不宜', '未', '没有'];
  return words
    .split(' ')
    .flatMap((word) => nots.map((not) => not + word))
    .join(' ');
}

const bounds = new Map<string, Bound>(
  BEFORE.flatMap(([comparator, isResult, words]) =>
    words.split(' ').map((word) => [word, { comparator, isResult }] as const),
  ),
);

const LONGEST_WORD = Math.max(...[...bounds.keys()].map((word) => word.length));
const LONGEST_LINK = 24;
const LINK = /(?:了|为|是|:)$/;
/** What may part a comparator from its number: 不超过年度预算30万元. */
const BUDGET =
  /(?:预算|额度|限额|指标|成本|总额|金额|控制数|标准|批复|年度|全年|年初|总|项目|资金|经费|支出|价格|价|数|内|的|为|:)$/;
const ABOUT = /(?:大约|大概|将近|接近|左右|约为|约|近)$/;
const DOWN = /(?:下降|降低|减少|减低|缩短|压减|压缩|削减|下滑)(?:了|率|幅度|比例)?$/;
const UP = /(?:增长|提高|提升|增加|上升|增幅|涨幅)(?:了|率|幅度|比例)?$/;

const AFTER =
  /^(?:\((?:含|包含|不含)\))?(?:(及以上|或以上|以上|之上)|((?:及|或)?以下|(?:及|或)?以内|之内|之下|内(?![一-鿿])|内(?=完成|到|办|响|解|处|答|回|支|发|交|验|竣|建))|(左右|上下))(?:\((含|包含|不含)\))?/;

/** Reads the end of the text before a number. */
export function readBefore(text: string): Before {
  const unlinked = text.replace(LINK, '');
  const isAbout = ABOUT.test(unlinked);
  const exact = isAbout ? unlinked.replace(ABOUT, '') : unlinked;
  const found = boundAtEnd(exact) ?? boundBeforeBudget(exact);
  const label = found ? exact.slice(0, found.at) : exact;
  return { bound: found?.bound ?? null, isAbout, change: changeOf(label), label };
}

function changeOf(label: string): Change {
  return DOWN.test(label) ? -1 : UP.test(label) ? 1 : 0;
}

function boundAtEnd(text: string): { bound: Bound; at: number } | null {
  for (let length = Math.min(LONGEST_WORD, text.length); length > 0; length--) {
    const bound = bounds.get(text.slice(text.length - length));
    if (bound) return { bound, at: text.length - length };
  }
  return null;
}

function boundBeforeBudget(text: string): { bound: Bound; at: number } | null {
  let link = text.slice(-LONGEST_LINK);
  const offset = text.length - link.length;
  while (BUDGET.test(link)) {
    link = link.replace(BUDGET, '');
    const found = boundAtEnd(link);
    if (found && found.bound.comparator.startsWith('<')) return { bound: found.bound, at: offset + found.at };
  }
  return null;
}

/** What stands right behind a number and its unit: 以上, 以内, 左右, and how many characters that takes. */
export interface After {
  readonly comparator: Comparator | null;
  readonly isAbout: boolean;
  readonly length: number;
}

/** Reads the text behind a number and its unit, from a place on. */
export function readAfter(text: string, at: number): After | null {
  const match = AFTER.exec(text.slice(at, at + 14));
  if (!match) return null;
  const isOpen = match[0].includes('不含');
  const comparator = match[1] ? (isOpen ? '>' : '>=') : match[2] ? (isOpen ? '<' : '<=') : null;
  return { comparator, isAbout: comparator === null, length: match[0].length };
}

/**
 * The comparator that the words before and behind a number give together; `conflict` where they contradict
 * each other.
 */
export function joinBounds(before: Comparator | null, after: Comparator | null): Comparator | null | 'conflict' {
  if (!before || !after) return before ?? after;
  const agrees = before.charAt(0) === after.charAt(0) && before !== '=';
  if (!agrees) return 'conflict';
  return before.length === 1 ? before : after;
}

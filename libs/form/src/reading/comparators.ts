import type { Comparator } from './reading';

interface Sign {
  readonly text: string;
  readonly comparator: Comparator;
}

const sign = (comparator: Comparator, words: string): Sign[] => words.split(' ').map((text) => ({ text, comparator }));

/** Comparators before a number, as a cell or a sentence prints them; longer ones first. */
const BEFORE: readonly Sign[] = [
  ...sign('>=', '≥ 不低于 不少于 不小于 至少 最少 达到 达 不得低于 不得少于 大于等于 大于或等于 高于等于 保底'),
  ...sign(
    '<=',
    '≤ 不超过 不高于 不大于 不多于 不超出 不得超过 不得高于 至多 最多 控制在 小于等于 小于或等于 不超预算数 不超预算 不超 不突破',
  ),
  ...sign('>', '> 大于 高于 超过 多于 超出'),
  ...sign('<', '< 小于 低于 少于'),
  ...sign('=', '= 等于'),
].sort((a, b) => b.text.length - a.text.length);

/** Comparators behind a number and its unit. */
const AFTER: readonly Sign[] = [
  ...sign('>=', '以上 及以上 (含)以上 以上(含) 或以上'),
  ...sign('<=', '以内 以下 及以下 之内 内 (含)以内 (含)以下 以内(含)'),
].sort((a, b) => b.text.length - a.text.length);

/** Words that, in a completed value, report a result and set no bound. */
const REPORTING: ReadonlySet<string> = new Set(['达到', '达', '=', '等于', '控制在']);

/** The comparator that a text ends with, and the text before it. */
export function comparatorBefore(text: string): { comparator: Comparator; rest: string; reports: boolean } | null {
  const found = BEFORE.find((candidate) => text.endsWith(candidate.text));
  if (!found) return null;
  const rest = text.slice(0, text.length - found.text.length);
  return { comparator: found.comparator, rest, reports: REPORTING.has(found.text) };
}

/** The comparator that a text is, or null. */
export function comparatorAfter(text: string): Comparator | null {
  return AFTER.find((candidate) => candidate.text === text)?.comparator ?? null;
}

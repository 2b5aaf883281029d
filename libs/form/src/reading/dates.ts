import { Exact } from '@app/kernel';
import type { DateReading, Stage } from './reading';

const DATE =
  /(?:(\d{4})年)?(?:(1[0-2]|0?[1-9])月(?:份)?(?:(3[01]|[12]\d|0?[1-9])日|(底|末))?)|(?:(\d{4})|本|当|今)?年(?:底|末|内)/g;
const PERIOD = /至|~|～|—|-|到\d|每/;
const DONE = /完成|已|发放|结算|到位|验收|竣工|投入使用|交付|拨付|支付/;
const NOT_DONE = /未|没|尚|推迟|延期|延迟|计划|预计|拟/;
const MONTH_SHARE =
  /(?:(?:\d{4})年)?(?:在|截止|截至)?(?:(1[0-2]|0?[1-9])月(?:份)?(?:底|末)?|(?:本|当)?年(?:底|末))(?:之)?前?[^\d；;。]{0,14}?(\d+(?:\.\d+)?)(%?)/g;
const NOTHING_PAID = /(月(?:份)?)未(?:拨付|支出|支付|发放)/g;
const MOST_STAGES = 12;

/**
 * Reads the one date or month that a cell states, as a deadline or as the time something was done.
 *
 * @param text a normalised cell
 * @param year the form's year, for dates that print none
 * @returns null for periods, several dates, or any other number beside the date
 * @example
 * readDate('2020年11月底前完成', 2020)?.to //=> 20201130
 */
export function readDate(text: string, year: number): DateReading | null {
  if (PERIOD.test(text)) return null;
  const dates = [...text.matchAll(DATE)];
  const [date] = dates;
  if (!date || dates.length > 1) return null;
  if (/\d/.test(text.replace(date[0], ''))) return null;
  const end = date.index + date[0].length;
  return rangeOf(date, year, text.startsWith('前', end) || text.startsWith('之前', end));
}

function rangeOf(date: RegExpMatchArray, year: number, isBefore: boolean): DateReading {
  const inYear = Number(date[1] ?? date[5] ?? year) * 10_000;
  if (date[2] === undefined) return { from: inYear + 101, to: inYear + 1231, safe: inYear + 1231 };
  const month = inYear + Number(date[2]) * 100;
  if (date[3] !== undefined) {
    const day = month + Number(date[3]);
    return { from: day, to: day, safe: day };
  }
  const to = month + 31;
  if (date[4] !== undefined) return { from: month + 21, to, safe: to };
  return { from: month + 1, to, safe: isBefore ? month : to };
}

/** Whether a completed cell with a date reports that something was done then. */
export function reportsDone(text: string): boolean {
  return !NOT_DONE.test(text) && (DONE.test(text) || text.replace(DATE, '').length <= 1);
}

/**
 * Reads a schedule: month by month, which share is to be or has been reached (6月份支出50%；12月份支出100%).
 *
 * @param text a normalised cell
 * @returns null where a number is left over or a month stands twice
 * @example
 * readStages('6月支出50%;12月支出100%')?.length //=> 2
 */
export function readStages(text: string): Stage[] | null {
  if (!text.includes('%') || /元|第.季度/.test(text)) return null;
  const stages = new Map<number, Exact>();
  const rest = text
    .replace(NOTHING_PAID, '$1支出0%')
    .replace(MONTH_SHARE, (_whole, month: string | undefined, share: string, percent: string) => {
      const number = Number(month ?? '12');
      if ((percent === '' && share !== '0') || stages.has(number)) stages.set(0, Exact.zero);
      stages.set(number, Exact.parse(share).dividedBy(Exact.hundred));
      return '';
    });
  const isWhole = !/\d/.test(rest) && stages.size > 0 && stages.size <= MOST_STAGES && !stages.has(0);
  return isWhole ? [...stages].map(([month, share]) => ({ month, share })) : null;
}

/**
 * Whether the stages reached meet the stages asked for. A stage that is not reported counts as met when an earlier
 * one had reached its share already.
 *
 * @returns null where a stage is not reported and nothing earlier proves it
 */
export function compareStages(asked: readonly Stage[], reached: readonly Stage[]): boolean | null {
  let open = false;
  for (const stage of asked) {
    const same = reached.find((candidate) => candidate.month === stage.month);
    const proven = reached.some(
      (candidate) => candidate.month <= stage.month && candidate.share.compare(stage.share) >= 0,
    );
    if (proven) continue;
    if (same) return false;
    open = true;
  }
  return open ? null : true;
}

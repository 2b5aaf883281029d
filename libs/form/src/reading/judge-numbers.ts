import type { Exact } from '@app/kernel';
import type { Amount } from './amounts';
import { directionOf, isCostRow } from './direction';
import { decided, unknown, type Judgement } from './judgement';
import { compareAcross, isOfOneSize, measuresOther, onOneFooting, type Footing } from './measure';
import { pickAmount } from './pick-amount';
import type { ReadCell } from './read-value';
import type { Comparator, IndicatorCells, ReadingOptions } from './reading';
import { reachOf, type Reach } from './reach';
import { reportOf } from './words';

const RATE_ROW = /率|比例|占比|比重|覆盖|满意|百分|(?<![年季制进程温湿力])度/;
const YEAR_AND_MONTH = /^(?:19|20)\d\d\.\d{1,2}$/;
const CHANGES = /增|提高|提升|上升|降|减|涨/;
const THING = /^[一-鿿]{0,12}/;

/** Compares the number that a target states with the one that answers to it. */
export function judgeNumbers(
  cells: IndicatorCells,
  target: ReadCell,
  completed: ReadCell,
  options: ReadingOptions,
): Judgement {
  const asked = target.amount;
  if (!asked) return unknown('READ_TEXT');
  const isSure = target.reading.kind === 'quantity';
  const reached = completed.amount ?? pickAmount(completed, asked, cells);
  if (!reached) return isSure ? judgeReport(cells, asked, completed) : unknown('READ_TEXT');
  if (cells.level2 === 'timeliness' && YEAR_AND_MONTH.test(target.text)) return unknown('READ_NOT_COMPARABLE');
  if (asked.about !== 'exact') return unknown(isSure ? 'READ_APPROXIMATE' : 'READ_TEXT');
  if (!isSure || completed.reading.kind === 'text') {
    if (asked.group === '' || asked.group !== reached.group)
      return unknown(isSure ? 'READ_NOT_COMPARABLE' : 'READ_TEXT');
    if (!isSure && !answersShortly(target, completed, reached)) return unknown('READ_TEXT');
  }
  const judgement = compareAmounts(cells, target, completed, asked, reached, options);
  return isSure || judgement.verdict !== 'unknown' ? { ...judgement, asked, reached } : unknown('READ_TEXT');
}

const LONGEST_ANSWER = 14;

/** A number inside a longer sentence is only what the row is about when the completed value answers with just it. */
function answersShortly(target: ReadCell, completed: ReadCell, reached: Amount): boolean {
  const words = completed.text.length - (reached.end - reached.start);
  return words <= LONGEST_ANSWER && (completed.reading.kind === 'quantity' || target.text.length <= 2 * LONGEST_ANSWER);
}

function compareAmounts(
  cells: IndicatorCells,
  target: ReadCell,
  completed: ReadCell,
  asked: Amount,
  reached: Amount,
  options: ReadingOptions,
): Judgement {
  const footing = onOneFooting(asked, reached, isCostRow(cells), hasBare(asked, reached) && isRateRow(cells));
  const across = footing.match === 'different' ? compareAcross(asked, reached) : null;
  const match = across === null ? footing.match : 'converted';
  const order = across ?? orderOf(footing);
  if (order === null) {
    const why = match === 'slip' ? 'READ_UNIT_SLIP' : 'READ_UNITS_DIFFER';
    return { verdict: 'unknown', why: completed.isBound ? 'READ_BOUND' : why, match };
  }
  const tails = [thingBehind(target, asked), thingBehind(completed, reached)] as const;
  if (measuresOther(asked, reached, tails, cells)) return { verdict: 'unknown', why: 'READ_OTHER_MEASURE', match };
  const turned = asked.change === reached.change ? null : judgeChange(asked, reached, `${cells.name} ${cells.target}`);
  if (turned) return { ...turned, match };
  const reach = reachOf(reached, order, footing.target);
  const { verdict, why } = judgeReach(cells, asked, reach, options);
  return { verdict, why, match, ratio: reach.isExact ? ratioOf(footing) : null };
}

function hasBare(asked: Amount, reached: Amount): boolean {
  return asked.group === '' || reached.group === '';
}

function isRateRow({ level2, name, target }: IndicatorCells): boolean {
  return level2 === 'satisfaction' || RATE_ROW.test(name) || RATE_ROW.test(target);
}

function orderOf({ target, completed }: Footing): number | null {
  return target && completed ? completed.compare(target) : null;
}

function ratioOf({ target, completed }: Footing): Exact | null {
  return target && completed && !target.isZero() ? completed.dividedBy(target) : null;
}

function thingBehind(cell: ReadCell, amount: Amount): string {
  return THING.exec(cell.text.slice(amount.end))?.[0].replace(/^的/, '') ?? '';
}

/** 增长 against 下降, and a change against a level: null where the two can be compared as they stand. */
function judgeChange(asked: Amount, reached: Amount, about: string): Judgement | null {
  const wantsMore = asked.comparator === null || asked.comparator.startsWith('>');
  if (asked.change !== 0 && reached.change !== 0) {
    return wantsMore && reached.quantity.value.sign() > 0
      ? decided(false, 'READ_NUMBERS')
      : unknown('READ_OTHER_MEASURE');
  }
  if (asked.change === 0) {
    const isNamed = reached.change === -1 ? /降|减/.test(about) : CHANGES.test(about);
    return isNamed ? null : unknown('READ_OTHER_MEASURE');
  }
  // A rise by 5 % answered by 95 % is a level, answered by 6 % a rise.
  return isOfOneSize(asked.quantity.value, reached.quantity.value) ? null : unknown('READ_OTHER_MEASURE');
}

function judgeReach(cells: IndicatorCells, asked: Amount, reach: Reach, options: ReadingOptions): Judgement {
  if (asked.upTo) return judgeRange(asked, reach);
  const isStrict = options.strictWords === 'strict';
  const met = asked.comparator ? holds(asked.comparator, reach, isStrict) : plainHolds(cells, asked, reach);
  if (met !== null) return decided(met, 'READ_NUMBERS');
  if (reach.isBound) return unknown('READ_BOUND');
  return unknown(reach.isExact ? 'READ_DIRECTION_OPEN' : 'READ_APPROXIMATE');
}

/** Above a range may be better still, so only below it is missed. */
function judgeRange(asked: Amount, reach: Reach): Judgement {
  if (!reach.isExact || !asked.upTo) return unknown('READ_APPROXIMATE');
  if ((reach.low ?? 0) < 0) return decided(false, 'READ_NUMBERS');
  const isInside = reach.value !== null && reach.value.compare(asked.upTo.value) <= 0;
  return isInside ? decided(true, 'READ_NUMBERS') : unknown('READ_DIRECTION_OPEN');
}

function holds(comparator: Comparator, reach: Reach, isStrict: boolean): boolean | null {
  switch (comparator) {
    case '>=':
      return reachesUp(reach, false);
    case '>':
      return reachesUp(reach, isStrict);
    case '<=':
      return staysDown(reach, false);
    case '<':
      return staysDown(reach, isStrict);
    case '=':
      return reach.isExact ? reach.low === 0 : null;
  }
}

/** A plain cost of 0 was not saved but not spent; whether that reaches the target is for a person to say. */
function plainHolds(cells: IndicatorCells, asked: Amount, reach: Reach): boolean | null {
  if (reach.isExact && reach.low === 0) return true;
  const direction = directionOf(cells, asked);
  if (direction === 'less' && reach.value?.isZero()) return null;
  if (direction === 'more') return reachesUp(reach, false);
  return direction === 'less' ? staysDown(reach, false) : null;
}

/** Whether everything the completed value may be lies on or above the target; null where some of it does. */
function reachesUp({ low, high, isEcho }: Reach, isStrict: boolean): boolean | null {
  if (isEcho) return null;
  if (low !== null && (isStrict ? low > 0 : low >= 0)) return true;
  return high !== null && (isStrict ? high <= 0 : high < 0) ? false : null;
}

function staysDown({ low, high, isEcho }: Reach, isStrict: boolean): boolean | null {
  if (isEcho) return null;
  if (high !== null && (isStrict ? high < 0 : high <= 0)) return true;
  return low !== null && (isStrict ? low >= 0 : low > 0) ? false : null;
}

/** A number asked for and a plain report in words: 未完成 against 10次, 无 against ≤2起. */
function judgeReport(cells: IndicatorCells, asked: Amount, completed: ReadCell): Judgement {
  const report = reportOf(completed.text);
  const wantsLess = asked.comparator?.startsWith('<') === true || asked.quantity.value.isZero();
  if (report === 'nothing' && wantsLess && !isCostRow(cells)) return decided(true, 'READ_WORDS');
  if (report === null || wantsLess || isCostRow(cells)) return unknown('READ_NOT_COMPARABLE');
  const isCount = asked.quantity.dimension === 'count';
  const isAll = asked.quantity.dimension === 'ratio' && asked.quantity.value.toDecimal() === '1';
  if (report === 'all-done' && isAll && cells.level2 !== 'satisfaction') return decided(true, 'READ_WORDS');
  if (report === 'not-done') return decided(false, 'READ_WORDS');
  return report === 'not-begun' && isCount ? decided(false, 'READ_WORDS') : unknown('READ_NOT_COMPARABLE');
}

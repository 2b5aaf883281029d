import type { Exact } from '@app/kernel';
import type { Amount } from './amounts';
import { isCostRow } from './direction';
import { decided, unknown, type Judgement } from './judgement';
import { compareAcross, isOfOneSize, measuresOther, onOneFooting, type Footing } from './measure';
import { pickAmount } from './pick-amount';
import type { ReadCell } from './read-value';
import type { IndicatorCells, ReadingOptions } from './reading';
import { judgeReach } from './judge-reach';
import { reachOf } from './reach';
import { reportOf } from './words';

const RATE_ROW = /率|比例|占比|比重|覆盖|满意|百分|(?<![年季制进程温湿力])度/;
/** 2020.12 and 12.31 on a row about time are dates, which no arithmetic can compare. */
const DOTTED_DATE = /^[≥≤<>=]?(?:\d{4}|\d{1,2})\.\d{1,2}(?:前|内)?$/;
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
  if (isDottedDate(cells, target, completed)) return unknown('READ_NOT_COMPARABLE');
  if (asked.about !== 'exact') return unknown(isSure ? 'READ_APPROXIMATE' : 'READ_TEXT');
  if (completed.reading.kind === 'text' && !answersInWords(cells, completed, asked, reached)) {
    return unknown(isSure ? 'READ_NOT_COMPARABLE' : 'READ_TEXT');
  }
  if (!isSure && !answersShortly(target, completed, asked, reached)) return unknown('READ_TEXT');
  const compared = compareAmounts(cells, target, completed, asked, reached, options);
  const judgement = settled(cells, completed, asked, compared);
  return isSure || judgement.verdict !== 'unknown' ? { ...judgement, asked, reached } : unknown('READ_TEXT');
}

const MONTH_AND_DAY = 10_000;
const YEAR_END = 1231;

/** What was reached by some day of the year may still grow, so only a number to reach is settled by it. */
function settled(cells: IndicatorCells, completed: ReadCell, asked: Amount, judgement: Judgement): Judgement {
  const [stage] = completed.reading.stages ?? [];
  if (!stage || stage.by % MONTH_AND_DAY === YEAR_END) return judgement;
  const grows = asked.comparator === null ? !isCostRow(cells) : asked.comparator.startsWith('>');
  return grows && judgement.verdict === 'met' ? judgement : unknown('READ_NOT_COMPARABLE');
}

function isDottedDate({ level2 }: IndicatorCells, target: ReadCell, completed: ReadCell): boolean {
  return level2 === 'timeliness' && DOTTED_DATE.test(target.text) && target.text !== completed.text;
}

/**
 * A number inside a completed sentence answers to a target of its unit; a share only where it is one of the satisfied,
 * or a rise or fall.
 */
function answersInWords(cells: IndicatorCells, completed: ReadCell, asked: Amount, reached: Amount): boolean {
  if (asked.group === '' || asked.group !== reached.group) return false;
  if (completed.amounts.length > 1 || reached.quantity.dimension !== 'ratio' || reached.change !== 0) return true;
  return cells.level2 === 'satisfaction' && completed.text.includes('满意');
}

const LONGEST_ANSWER = 14;

/** A number inside a target's sentence is what the row is about only when the completed value answers with just it. */
function answersShortly(target: ReadCell, completed: ReadCell, asked: Amount, reached: Amount): boolean {
  if (asked.group === '' || asked.group !== reached.group) return false;
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
  const reach = reachOf(reached, order, footing);
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

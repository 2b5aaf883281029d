import type { Exact } from '@app/kernel';
import { compareStages, reportsDone } from './dates';
import { measuresOther, onOneFooting } from './measure';
import { readCell, type ReadCell } from './read-value';
import type {
  Comparator,
  IndicatorCells,
  IndicatorReading,
  Nature,
  Quantity,
  ReadingOptions,
  ReadingReason,
  ScaleWords,
  UnitMatch,
} from './reading';
import { answersYes, isVague, scaleOf, scaleWordOf } from './words';

/** What the comparison found; facts about the cells stand beside it in the reading. */
interface Judgement {
  readonly verdict: IndicatorReading['verdict'];
  readonly why: ReadingReason;
  readonly ratio?: Exact | null;
  readonly match?: UnitMatch;
}

const NATURES: Readonly<Record<Comparator, Nature>> = {
  '>=': 'positive',
  '>': 'positive',
  '<=': 'reverse',
  '<': 'reverse',
  '=': 'fixed',
};

/** Names of things of which fewer are better, though their target prints no comparator. */
const FEWER_IS_BETTER =
  /投诉|事故|死亡|伤亡|差错|错误|违规|违纪|超时|延误|故障|上访|信访|案件|发病|损耗|损失|能耗|成本|费用/;

/**
 * Reads target and completed value of an indicator and compares them.
 *
 * It decides (`met`, `missed`) only where the two cells leave no doubt, and never invents a number: prose, several
 * numbers, units that don't go together, a completed value that is itself a bound, and a direction that cannot be
 * told all stay `unknown` with the reason why. Deterministic, linear in the length of the cells.
 *
 * @example
 * readIndicator({ level1: 'satisfaction', level2: 'satisfaction', name: '满意度', target: '满意率大于90%', completed: '85%' }, options).verdict
 * //=> 'missed'
 */
export function readIndicator(cells: IndicatorCells, options: ReadingOptions): IndicatorReading {
  const target = readCell(cells.target, options.year);
  const completed = readCell(cells.completed, options.year);
  const scale = target.reading.kind === 'blank' ? null : scaleOf(target.text, options.scales);
  const scaleWord = scale ? scaleWordOf(completed.text, scale) : null;
  const hasCompleted = completed.reading.kind !== 'blank';
  const judgement = judge(cells, target, completed, scale, scaleWord, options);
  return {
    target: target.reading,
    completed: completed.reading,
    nature: natureOf(target, scale),
    verdict: judgement.verdict,
    why: judgement.why,
    completionRatio: judgement.ratio ?? null,
    unitMatch: judgement.match ?? 'none',
    completedEqualsTarget: hasCompleted && target.text === completed.text,
    completedIsBound: completed.isBound,
    scaleId: scale?.id ?? null,
    scaleWord,
    offScale: scale !== null && hasCompleted && scaleWord === null,
    vague: target.reading.kind === 'text' && scale === null && isVague(target.text),
  };
}

function natureOf(target: ReadCell, scale: ScaleWords | null): Nature {
  if (scale) return 'scale';
  const { kind, comparator } = target.reading;
  if (kind === 'quantity') return comparator ? NATURES[comparator] : 'plain';
  return kind === 'blank' ? 'missing' : kind === 'text' ? 'qualitative' : kind;
}

function judge(
  cells: IndicatorCells,
  target: ReadCell,
  completed: ReadCell,
  scale: ScaleWords | null,
  scaleWord: string | null,
  options: ReadingOptions,
): Judgement {
  if (target.reading.kind === 'blank') return unknown('READ_TARGET_MISSING');
  if (completed.reading.kind === 'blank') return unknown('READ_COMPLETED_MISSING');
  if (scale) return judgeScale(scale, scaleWord);
  const answer = answersYes(target.text, completed.text);
  if (answer !== null) return { verdict: answer ? 'met' : 'missed', why: 'READ_YES_NO' };
  if (target.reading.stages) return judgeStages(target, completed);
  if (target.reading.date) return judgeDates(target, completed);
  if (!target.reading.quantity) return unknown('READ_TEXT');
  return judgeNumbers(cells, target, completed, target.reading.quantity, options);
}

/** The best word of a scale meets it; what any other word is worth is for the rule set to say. */
function judgeScale(scale: ScaleWords, word: string | null): Judgement {
  if (word === null) return unknown('READ_OFF_SCALE');
  return word === scale.words[0] ? { verdict: 'met', why: 'READ_SCALE' } : unknown('READ_SCALE');
}

function judgeStages(target: ReadCell, completed: ReadCell): Judgement {
  const { stages: asked } = target.reading;
  const { stages: reached } = completed.reading;
  const met = asked && reached ? compareStages(asked, reached) : null;
  return met === null ? unknown('READ_NOT_COMPARABLE') : { verdict: met ? 'met' : 'missed', why: 'READ_STAGES' };
}

function judgeDates(target: ReadCell, completed: ReadCell): Judgement {
  const { date: deadline } = target.reading;
  const { date: done } = completed.reading;
  if (!deadline || !done || !reportsDone(completed.text)) return unknown('READ_NOT_COMPARABLE');
  const isSameDeadline = deadline.to === done.to && deadline.safe === done.safe;
  if (isSameDeadline || done.to <= deadline.safe) return { verdict: 'met', why: 'READ_DATES' };
  return done.from > deadline.to ? { verdict: 'missed', why: 'READ_DATES' } : unknown('READ_DATES');
}

function judgeNumbers(
  cells: IndicatorCells,
  target: ReadCell,
  completed: ReadCell,
  asked: Quantity,
  options: ReadingOptions,
): Judgement {
  const reached = completed.reading.quantity;
  if (!reached) return unknown('READ_NOT_COMPARABLE');
  const isCost = cells.level2 === 'cost' || cells.level1 === 'cost';
  const { match, pair } = onOneFooting(asked, reached, isCost);
  if (completed.isBound) return { ...unknown('READ_BOUND'), match };
  if (!pair) return { ...unknown(match === 'slip' ? 'READ_UNIT_SLIP' : 'READ_UNITS_DIFFER'), match };
  const about = `${cells.name} ${cells.target}`;
  if (measuresOther(reached, about, cells.level2)) return { ...unknown('READ_OTHER_MEASURE'), match };
  const ratio = pair.target.isZero() ? null : pair.completed.dividedBy(pair.target);
  const order = pair.completed.compare(pair.target);
  const met = target.reading.comparator
    ? holds(target.reading.comparator, order, options.strictWords === 'strict')
    : plainHolds(cells, asked, order, isCost, pair.completed.isZero());
  if (met === null) return { ...unknown('READ_DIRECTION_OPEN'), ratio, match };
  return { verdict: met ? 'met' : 'missed', why: 'READ_NUMBERS', ratio, match };
}

function holds(comparator: Comparator, order: number, isStrict: boolean): boolean {
  switch (comparator) {
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
    case '>':
      return isStrict ? order > 0 : order >= 0;
    case '<':
      return isStrict ? order < 0 : order <= 0;
    case '=':
      return order === 0;
  }
}

/**
 * A bare number says no direction: more is better, but for cost less is. Lengths of time, shares of cost, and things
 * of which fewer are better are only decided when target and completed value agree.
 */
function plainHolds(
  cells: IndicatorCells,
  asked: Quantity,
  order: number,
  isCost: boolean,
  isNothing: boolean,
): boolean | null {
  if (order === 0) return true;
  if (asked.dimension === 'time' || asked.unit === '月') return null;
  if (isCost) return asked.dimension === 'ratio' || asked.dimension === 'count' || isNothing ? null : order < 0;
  return FEWER_IS_BETTER.test(cells.name) || FEWER_IS_BETTER.test(cells.target) ? null : order > 0;
}

function unknown(why: ReadingReason): Judgement {
  return { verdict: 'unknown', why };
}

import type { Amount } from './amounts';
import { judgeDates } from './judge-dates';
import { judgeLists } from './judge-lists';
import { decided, unknown, type Judgement } from './judgement';
import { judgeNumbers } from './judge-numbers';
import { judgeStages } from './judge-stages';
import { printsTheSame } from './normalise';
import { readCell, type ReadCell } from './read-value';
import type {
  Comparator,
  IndicatorCells,
  IndicatorReading,
  Nature,
  ReadingOptions,
  ScaleWords,
  ValueReading,
} from './reading';
import { answersYes, isVague, meetsWord, scaleOf, scaleWordOf } from './words';

const NATURES: Readonly<Record<Comparator, Nature>> = {
  '>=': 'positive',
  '>': 'positive',
  '<=': 'reverse',
  '<': 'reverse',
  '=': 'fixed',
};

/**
 * Reads target and completed value of an indicator and compares them.
 *
 * It decides (`met`, `missed`) only where the two cells leave no doubt, and never invents a number: prose, several
 * numbers, units that don't go together, a completed value that only repeats the target as a bound, and a direction
 * that cannot be told all stay `unknown` with the reason why. Deterministic, linear in the length of the cells.
 *
 * @example
 * readIndicator({ level1: 'satisfaction', level2: 'satisfaction', name: '满意度', target: '满意率大于90%', completed: '85%' }, options).verdict
 * //=> 'missed'
 */
export function readIndicator(cells: IndicatorCells, options: ReadingOptions): IndicatorReading {
  const target = readCell(cells.target, 'target', options.year);
  const completed = readCell(cells.completed, 'completed', options.year);
  const hasTarget = target.reading.kind !== 'blank';
  const hasCompleted = completed.reading.kind !== 'blank';
  const scale = target.reading.kind === 'text' ? scaleOf(target.text, options.scales) : null;
  const scaleWord = scale && hasCompleted ? scaleWordOf(completed.text, scale) : null;
  const judgement = judge(cells, target, completed, scale, scaleWord, options);
  return {
    target: stating(target, judgement.asked),
    completed: stating(completed, judgement.reached),
    nature: natureOf(target, scale),
    verdict: judgement.verdict,
    why: judgement.why,
    completionRatio: judgement.ratio ?? null,
    unitMatch: judgement.match ?? 'none',
    completedEqualsTarget: hasCompleted && printsTheSame(cells.target, cells.completed),
    completedIsBound: completed.isBound,
    scaleId: scale?.id ?? null,
    scaleWord,
    offScale: scale !== null && hasCompleted && scaleWord === null,
    vague: hasTarget && scale === null && target.amounts.length === 0 && isVague(target.text),
  };
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
  switch (target.reading.kind) {
    case 'stages':
      return judgeStages(target, completed);
    case 'date':
      return judgeDates(cells, target, completed);
    case 'quantity':
      return judgeNumbers(cells, target, completed, options);
    case 'text':
      return judgeText(cells, target, completed, options);
  }
}

/** The best word of a scale meets it and the worst misses it; what lies between is for the rule set to say. */
function judgeScale(scale: ScaleWords, word: string | null): Judgement {
  if (word === null) return unknown('READ_OFF_SCALE');
  if (word === scale.words[0]) return decided(true, 'READ_SCALE');
  return word === scale.words.at(-1) ? decided(false, 'READ_SCALE') : unknown('READ_SCALE');
}

function judgeText(cells: IndicatorCells, target: ReadCell, completed: ReadCell, options: ReadingOptions): Judgement {
  const answer = answersYes(target.text, completed.text) ?? meetsWord(target.text, completed.text, options.scales);
  if (answer !== null) return decided(answer, 'READ_WORDS');
  if (target.amount) return judgeNumbers(cells, target, completed, options);
  return target.amounts.length > 1 ? judgeLists(cells, target, completed, options) : unknown('READ_TEXT');
}

/** A sentence that only holds a number stays qualitative, so that no ratio is scored from it. */
function natureOf(target: ReadCell, scale: ScaleWords | null): Nature {
  if (scale) return 'scale';
  const { kind, comparator } = target.reading;
  if (kind === 'quantity') return comparator ? NATURES[comparator] : 'plain';
  return kind === 'blank' ? 'missing' : kind === 'text' ? 'qualitative' : kind;
}

/** Shows the amount that a sentence was compared by. */
function stating({ reading }: ReadCell, amount: Amount | undefined): ValueReading {
  if (!amount || reading.quantity) return reading;
  return { ...reading, kind: 'quantity', quantity: amount.quantity };
}

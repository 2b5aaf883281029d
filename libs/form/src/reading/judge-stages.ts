import { decided, unknown, type Judgement } from './judgement';
import type { ReadCell } from './read-value';
import type { Stage } from './reading';
import { meetsStages } from './stages';
import { reportOf } from './words';

const MONTH_AND_DAY = 10_000;
const YEAR_END = 1231;

/** Compares a schedule stage by stage; one that ends with the year may also be answered by a figure alone. */
export function judgeStages(target: ReadCell, completed: ReadCell): Judgement {
  const asked = target.reading.stages ?? [];
  const reached = completed.reading.stages ?? stageOfYear(asked, completed);
  if (!reached) {
    return reportOf(completed.text) === 'not-done' ? decided(false, 'READ_WORDS') : unknown('READ_NOT_COMPARABLE');
  }
  const met = meetsStages(asked, reached);
  return met === null ? unknown('READ_NOT_COMPARABLE') : decided(met, 'READ_STAGES');
}

function stageOfYear(asked: readonly Stage[], completed: ReadCell): Stage[] | null {
  const [stage, ...others] = asked;
  const { amount, reading } = completed;
  if (!stage || others.length > 0 || stage.by % MONTH_AND_DAY !== YEAR_END) return null;
  if (!amount || reading.kind !== 'quantity' || completed.isBound || amount.upTo || amount.about !== 'exact')
    return null;
  const isLike = amount.quantity.dimension === stage.quantity.dimension && amount.per === '';
  return isLike && amount.quantity.dimension !== 'count' ? [{ by: stage.by, quantity: amount.quantity }] : null;
}

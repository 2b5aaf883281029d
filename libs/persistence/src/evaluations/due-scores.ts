import type { ScopedFilter } from '../scope/scoped-collection';
import type { Evaluation } from './evaluation.entity';

/** Scores to be looked at once more: those made since a moment, and a share of all others. */
export interface DueScores {
  /** Null: all of them. */
  readonly since: Date | null;
  /** A hexadecimal digit: the sixteenth of all scores whose id begins with it. */
  readonly share: string;
}

/** The filter as the database takes it. */
export function toDueFilter({ since, share }: DueScores): ScopedFilter<Evaluation> {
  if (since === null) return {};
  const first = `evaluation-${share}`;
  return { $or: [{ evaluatedAt: { $gte: since } }, { evaluationId: { $gte: first, $lt: `${first}g` } }] };
}

import type { InDistrict } from '../scope/scoped-collection';

/** Something about a stored score that somebody has to look into. Never changed, and raised once however often found. */
export interface Alert extends InDistrict {
  /** Follows from the score and what is wrong with it. */
  readonly alertId: string;
  readonly at: Date;
  /** Names the sentence that `values` fill. */
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** The score it is about. */
  readonly evaluationId: string;
}

/** An alert about to be raised. */
export type NewAlert = Omit<Alert, 'alertId'>;

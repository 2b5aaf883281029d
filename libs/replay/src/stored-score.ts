import type { RuleSetKey } from '@app/rule-set';
import type { ShownScore } from '@app/scoring';

/** What a replay takes of a stored evaluation: the texts as they lie in the store, unread, and what they are held to. */
export interface StoredScore {
  readonly districtCode: string;
  readonly evaluationId: string;
  readonly formId: string;
  readonly formRevision: number;
  readonly formHash: string;
  readonly ruleSet: RuleSetKey;
  readonly ruleSetHash: string;
  readonly calculationVersion: number;
  readonly sheetHash: string;
  /** Canonical JSON of the score sheet. */
  readonly sheet: string;
  /** Canonical JSON of the options the score was given. */
  readonly options: string;
  /** The copy for lists. */
  readonly shown: ShownScore;
}

/** The form revision that was scored, as it lies in the store. */
export interface StoredRevision {
  readonly contentHash: string;
  /** Canonical JSON of the form without personal data. */
  readonly content: string;
}

import type { ScoreOptions, ScoreSheet, ShownScore } from '@app/scoring';
import type { RuleSetReference } from '../forms/form.entity';
import type { InDistrict } from '../scope/scoped-collection';

/** The stored score of one form revision under one rule-set version. Never changed, never deleted. */
export interface Evaluation extends InDistrict {
  /** Follows from form, revision and sheet: the same score stored twice is one evaluation. */
  readonly evaluationId: string;
  readonly formId: string;
  /** The unit of the form when it was scored. */
  readonly unitId: string | null;
  readonly formRevision: number;
  readonly formHash: string;
  readonly ruleSet: RuleSetReference;
  /** Hash of the resolved rule set. */
  readonly ruleSetHash: string;
  readonly calculationVersion: number;
  readonly sheetHash: string;
  /** Canonical JSON of the score sheet: the text behind `sheetHash`. */
  readonly sheet: string;
  /** Canonical JSON of the options the score was given: with form and rule set, all that a replay needs. */
  readonly options: string;
  readonly shown: ShownScore;
  readonly evaluatedAt: Date;
  readonly evaluatedBy: string;
}

/** A score to be stored. */
export interface NewEvaluation {
  /** The district of the form. */
  readonly districtCode: string;
  readonly formId: string;
  readonly formRevision: number;
  readonly sheet: ScoreSheet;
  readonly options?: ScoreOptions;
}

/** Who scored, and when. */
export interface EvaluationStamp {
  readonly evaluatedBy: string;
  readonly evaluatedAt: Date;
}

/** An evaluation with its texts read. */
export interface StoredEvaluation extends Omit<Evaluation, 'sheet' | 'options'> {
  readonly sheet: ScoreSheet;
  readonly options: ScoreOptions;
}

import { GRADES, type Grade } from '@app/form';
import type { EvaluationListItem, EvaluationSummary } from '@app/persistence';
import { ApiProperty } from '@nestjs/swagger';
import { RuleSetReferenceView, viewReference } from '../rule-sets/rule-set-reference.view';

export class FindingCountsView {
  @ApiProperty({ example: 1 })
  readonly error!: number;

  @ApiProperty({ example: 3 })
  readonly warning!: number;

  @ApiProperty({ example: 0 })
  readonly info!: number;
}

/** A score as lists show it. */
export class ScoreView {
  @ApiProperty({ example: 'evaluation-5d41402abc4b2a76b9719d911017c592' })
  readonly evaluationId!: string;

  @ApiProperty({ description: 'The revision of the form that was scored.', example: 1 })
  readonly formRevision!: number;

  @ApiProperty({ type: RuleSetReferenceView })
  readonly ruleSet!: RuleSetReferenceView;

  @ApiProperty({ description: 'Sum of all lines; the lowest possible total where something is undetermined.' })
  readonly total!: string;

  @ApiProperty({ example: '95.5' })
  readonly lowest!: string;

  @ApiProperty({ example: '100' })
  readonly highest!: string;

  @ApiProperty({ enum: GRADES, nullable: true, description: 'Null while it is open.' })
  readonly grade!: Grade | null;

  @ApiProperty({ type: String, nullable: true, description: 'Declared total − total.', example: '1.5' })
  readonly gap!: string | null;

  @ApiProperty({ type: FindingCountsView })
  readonly findings!: FindingCountsView;

  @ApiProperty({ type: [String], example: ['MISSED_BUT_FULL'] })
  readonly findingCodes!: readonly string[];

  @ApiProperty({ format: 'date-time' })
  readonly evaluatedAt!: Date;
}

/** A stored evaluation in a list. */
export class EvaluationSummaryView extends ScoreView {
  @ApiProperty({ example: '110105' })
  readonly districtCode!: string;

  @ApiProperty({ example: 'form-0k3n8…' })
  readonly formId!: string;

  @ApiProperty({ type: String, nullable: true, example: '97' })
  readonly declaredTotal!: string | null;

  @ApiProperty()
  readonly evaluatedBy!: string;

  @ApiProperty({ example: 1 })
  readonly calculationVersion!: number;

  @ApiProperty({ description: 'SHA-256 of the form that was scored, without its persons.' })
  readonly formHash!: string;

  @ApiProperty({ description: 'SHA-256 of the resolved rule set.' })
  readonly ruleSetHash!: string;

  @ApiProperty({ description: 'SHA-256 of the score sheet.' })
  readonly sheetHash!: string;
}

/** The score that a form's head carries. */
export function viewScore({ official, ruleSet, ...score }: EvaluationSummary): ScoreView {
  return { ...score, ruleSet: viewReference({ ...ruleSet, official }) };
}

/** An evaluation as lists show it. */
export function viewEvaluationSummary({ shown, ruleSet, ...record }: EvaluationListItem): EvaluationSummaryView {
  const { official, ...score } = shown;
  return { ...record, ...score, ruleSet: viewReference({ ...ruleSet, official }) };
}

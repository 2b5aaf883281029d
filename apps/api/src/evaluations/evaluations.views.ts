import { GRADES, type Grade } from '@app/form';
import { ApiProperty } from '@nestjs/swagger';
import { RuleSetReferenceView } from '../rule-sets/rule-set-reference.view';
import { SheetView } from '../sheets/sheet.views';
import { EvaluationSummaryView } from './evaluation-summary.view';

/** One form that was scored. */
export class ScoredFormView {
  @ApiProperty({ example: 'form-0k3n8…' })
  readonly formId!: string;

  @ApiProperty({ example: 1 })
  readonly formRevision!: number;

  @ApiProperty({ example: '社区绿化养护' })
  readonly projectName!: string;

  @ApiProperty({ example: 'evaluation-5d41402abc4b2a76b9719d911017c592' })
  readonly evaluationId!: string;

  @ApiProperty({ enum: ['created', 'unchanged'], description: '`unchanged`: the very same score is stored already.' })
  readonly outcome!: 'created' | 'unchanged';

  @ApiProperty({ example: '96.99' })
  readonly total!: string;

  @ApiProperty({ enum: GRADES, nullable: true })
  readonly grade!: Grade | null;
}

export class GradeCountView {
  @ApiProperty({ enum: GRADES, nullable: true, description: 'Null: open or withheld.' })
  readonly grade!: Grade | null;

  @ApiProperty({ example: 12 })
  readonly count!: number;
}

/** What came of scoring a district and year. */
export class EvaluationRunView {
  @ApiProperty({ type: RuleSetReferenceView })
  readonly ruleSet!: RuleSetReferenceView;

  @ApiProperty({ example: 24 })
  readonly scored!: number;

  @ApiProperty({ example: 24 })
  readonly created!: number;

  @ApiProperty({ example: 0 })
  readonly unchanged!: number;

  @ApiProperty({ type: [GradeCountView], description: 'Best first; null for forms whose grade is open.' })
  readonly grades!: readonly GradeCountView[];

  @ApiProperty({ type: [ScoredFormView] })
  readonly evaluations!: readonly ScoredFormView[];
}

/** A stored evaluation with its sheet. */
export class EvaluationView extends EvaluationSummaryView {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What the score was given besides the form.',
  })
  readonly options!: object;

  @ApiProperty({ type: String, nullable: true, example: '社区绿化养护' })
  readonly projectName!: string | null;

  @ApiProperty({ type: SheetView })
  readonly sheet!: SheetView;
}

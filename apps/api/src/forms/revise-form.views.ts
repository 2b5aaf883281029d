import { ApiProperty } from '@nestjs/swagger';
import { EvaluationView } from '../evaluations/evaluations.views';
import { IssueView } from '../http/issue-view';
import { FormView } from './forms.views';

/** A form after an edit, with its score. */
export class RevisedFormView {
  @ApiProperty({ enum: ['revised', 'unchanged'], description: '`unchanged`: the very same content is stored already.' })
  readonly outcome!: 'revised' | 'unchanged';

  @ApiProperty({ type: FormView })
  readonly form!: FormView;

  @ApiProperty({ type: EvaluationView, nullable: true, description: 'Null where no rule set is in force.' })
  readonly evaluation!: EvaluationView | null;

  @ApiProperty({ type: [IssueView], description: 'Why there is no score.' })
  readonly issues!: readonly IssueView[];
}

import type { Issue } from '@app/kernel';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BilingualView, IssueView } from './issue-view';

export class ErrorDetail {
  @ApiProperty({ example: 'FORM_NOT_FOUND' })
  readonly code!: string;

  @ApiProperty({ type: BilingualView })
  readonly message!: BilingualView;

  @ApiProperty({ type: 'object', additionalProperties: true, example: {} })
  readonly at!: Issue['at'];

  @ApiProperty({ type: 'object', additionalProperties: true, example: { formId: 'form-0k3n8…' } })
  readonly values!: Issue['values'];

  @ApiPropertyOptional({
    description: 'Names an unexpected error in the log of the service; quote it when asking for help.',
  })
  readonly id?: string;

  @ApiPropertyOptional({
    type: [IssueView],
    description: 'Everything that is wrong, all at once and in reading order.',
  })
  readonly issues?: readonly IssueView[];

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'Where somebody else was quicker: `theirs` as it is stored now, and `yours` as it was sent.',
  })
  readonly conflict?: object;
}

/** The one shape of every refusal. */
export class ErrorView {
  @ApiProperty({ type: ErrorDetail })
  readonly error!: ErrorDetail;
}

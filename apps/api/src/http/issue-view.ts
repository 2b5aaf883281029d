import { sentence, type Issue, type Severity } from '@app/kernel';
import { ApiProperty } from '@nestjs/swagger';

/** A sentence in both languages of the product. */
export class BilingualView {
  @ApiProperty({ example: '分值合计为 98，应为 100。请核对各行分值。' })
  readonly zh!: string;

  @ApiProperty({ example: 'The weights add up to 98, not to 100. Check the weights of the rows.' })
  readonly en!: string;
}

/** Something wrong or noteworthy in the data of a request: what, where, and what to do. */
export class IssueView {
  @ApiProperty({
    example: 'EMPTY_ROWS_LEFT_OUT',
    description: 'Stable code; `GET /api/v1/messages` lists all of them.',
  })
  readonly code!: string;

  @ApiProperty({ enum: ['error', 'warning', 'info'] })
  readonly severity!: Severity;

  @ApiProperty({
    description: '`form`, `row` and `cell` count from 0, `line` from 1; `path` leads into the form or the request.',
    example: { form: 0, line: 12, path: 'indicators[3].weight' },
    type: 'object',
    additionalProperties: true,
  })
  readonly at!: Issue['at'];

  @ApiProperty({ type: 'object', additionalProperties: true, example: { count: 2 } })
  readonly values!: Issue['values'];

  @ApiProperty({ type: BilingualView })
  readonly message!: BilingualView;
}

/** A code with its values as a sentence in both languages. */
export function messageOf(code: string, values: Issue['values']): BilingualView {
  return { zh: sentence(code, values, 'zh'), en: sentence(code, values, 'en') };
}

/** An issue with its sentences. */
export function viewIssue({ code, severity, at, values }: Issue): IssueView {
  return { code, severity, at, values, message: messageOf(code, values) };
}

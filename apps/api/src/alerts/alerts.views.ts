import type { Alert } from '@app/persistence';
import { ApiProperty } from '@nestjs/swagger';
import { BilingualView, messageOf } from '../http/issue-view';

/** Something about a stored score that somebody has to look into. */
export class AlertView {
  @ApiProperty({ example: 'alert-5d41402abc4b2a76b9719d911017c592' })
  readonly alertId!: string;

  @ApiProperty({ format: 'date-time', description: 'When it was found first.' })
  readonly at!: Date;

  @ApiProperty({ example: 'SECOND_OPINION_DISAGREES' })
  readonly code!: string;

  @ApiProperty({ example: '110105' })
  readonly districtCode!: string;

  @ApiProperty({ example: 'evaluation-5d41402abc4b2a76b9719d911017c592' })
  readonly evaluationId!: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly values!: Alert['values'];

  @ApiProperty({ type: BilingualView })
  readonly message!: BilingualView;
}

export function viewAlert({ alertId, at, code, districtCode, evaluationId, values }: Alert): AlertView {
  return { alertId, at, code, districtCode, evaluationId, values, message: messageOf(code, values) };
}

import { STAGES, type Unit } from '@app/rule-set';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BilingualView } from '../http/issue-view';

const UNITS: readonly Unit[] = ['points', 'money', 'ratio', 'count', 'days', 'plain'];

/** Something a rule may ask about an item or a form. */
export class FactView {
  @ApiProperty({ example: 'item.completionRatio' })
  readonly name!: string;

  @ApiProperty({ enum: ['item', 'form'] })
  readonly on!: string;

  @ApiProperty({ enum: ['number', 'boolean', 'enum'] })
  readonly type!: string;

  @ApiProperty({ enum: STAGES, description: 'When it becomes known while a form is scored.' })
  readonly stage!: string;

  @ApiProperty({ description: 'Whether it can be missing.' })
  readonly optional!: boolean;

  @ApiProperty({ type: BilingualView })
  readonly label!: BilingualView;

  @ApiProperty({ type: BilingualView })
  readonly meaning!: BilingualView;

  @ApiPropertyOptional({ enum: UNITS, description: 'Of numbers. Money is in 万元, a ratio of 1 is 100 %.' })
  readonly unit?: string;

  @ApiPropertyOptional({
    type: String,
    description: 'The smallest possible value of a number, as far as there is one.',
  })
  readonly min?: string;

  @ApiPropertyOptional({ type: [String], description: 'The words an enum can be.' })
  readonly values?: readonly string[];
}

/** One code of the catalogue. */
export class MessageView {
  @ApiProperty({ example: 'FORM_NOT_FOUND' })
  readonly code!: string;

  @ApiProperty({ description: '`{name}` stands for the value of that name.' })
  readonly zh!: string;

  @ApiProperty()
  readonly en!: string;

  @ApiPropertyOptional({ description: 'The HTTP status with which the code ends a request.' })
  readonly status?: number;
}

import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '../http/issue-view';

export class WorkItemView {
  @ApiProperty({ example: 'WORK_FORMS_NOT_SCORED' })
  readonly code!: string;

  @ApiProperty({ example: 3 })
  readonly count!: number;

  @ApiProperty({ type: BilingualView })
  readonly message!: BilingualView;

  @ApiProperty({ description: 'The screen of the console.', example: '/forms?filter=%7B%22scored%22%3Afalse%7D' })
  readonly link!: string;
}

/** What waits for the caller; nothing that waits for nobody. */
export class WorkListView {
  @ApiProperty({ type: [WorkItemView] })
  readonly items!: readonly WorkItemView[];
}

import { ApiProperty } from '@nestjs/swagger';
import { IssueView } from '../http/issue-view';
import { DifferenceView } from '../replays/replay.views';

/** What the second evaluator says of a stored score. */
export class SecondOpinionView {
  @ApiProperty()
  readonly agrees!: boolean;

  @ApiProperty({ type: IssueView, nullable: true, description: 'Why it could not be asked, or what was changed.' })
  readonly reason!: IssueView | null;

  @ApiProperty({ type: DifferenceView, nullable: true, description: '`replayed` is what the second evaluator says.' })
  readonly firstDifference!: DifferenceView | null;
}

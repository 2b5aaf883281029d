import { VERDICTS, type Verdict } from '@app/replay';
import { ApiProperty } from '@nestjs/swagger';
import { BilingualView, IssueView } from '../http/issue-view';
import { RuleSetReferenceView } from '../rule-sets/rule-set-reference.view';
import { SheetView } from '../sheets/sheet.views';

/** The first place where two sheets differ. */
export class DifferenceView {
  @ApiProperty({ type: String, nullable: true, example: 'indicator:3', description: 'Null: the sheet as a whole.' })
  readonly line!: string | null;

  @ApiProperty({ type: BilingualView, description: 'What the line is called.' })
  readonly label!: BilingualView;

  @ApiProperty({ example: 'lines[4].points' })
  readonly path!: string;

  @ApiProperty({ type: String, nullable: true, example: '7.5' })
  readonly stored!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '8' })
  readonly replayed!: string | null;
}

/** A sheet with its hash. */
export class HashedSheetView {
  @ApiProperty()
  readonly sheetHash!: string;

  @ApiProperty({ type: SheetView, nullable: true, description: 'Null where its text or its rules cannot be read.' })
  readonly sheet!: SheetView | null;
}

/** What became of computing a stored score again. */
export class ReplayView {
  @ApiProperty({ enum: VERDICTS })
  readonly verdict!: Verdict;

  @ApiProperty({ type: IssueView, nullable: true, description: 'Why it cannot be told.' })
  readonly reason!: IssueView | null;

  @ApiProperty({ type: RuleSetReferenceView, nullable: true, description: 'The rules it was computed by.' })
  readonly rules!: RuleSetReferenceView | null;

  @ApiProperty({ example: 1 })
  readonly calculationVersion!: number;

  @ApiProperty({ type: HashedSheetView })
  readonly stored!: HashedSheetView;

  @ApiProperty({ type: HashedSheetView, nullable: true })
  readonly replayed!: HashedSheetView | null;

  @ApiProperty({ type: DifferenceView, nullable: true })
  readonly firstDifference!: DifferenceView | null;
}

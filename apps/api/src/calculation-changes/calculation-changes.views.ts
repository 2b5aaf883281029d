import { GRADES, type Grade } from '@app/form';
import { ApiProperty } from '@nestjs/swagger';

const POINTS = { type: String, example: '96.5' } as const;

export class AcceptedCalculationView {
  @ApiProperty({ example: 2 })
  readonly version!: number;

  @ApiProperty()
  readonly by!: string;

  @ApiProperty({ format: 'date-time' })
  readonly at!: Date;

  @ApiProperty()
  readonly reason!: string;
}

/** A stored score that the newest calculation would change. */
export class MovedScoreView {
  @ApiProperty({ example: 'form-0k3n8…' })
  readonly formId!: string;

  @ApiProperty({ example: 'evaluation-5d41402abc4b2a76b9719d911017c592' })
  readonly evaluationId!: string;

  @ApiProperty()
  readonly projectName!: string;

  @ApiProperty({ ...POINTS, description: 'The stored total; the lowest where it is open.' })
  readonly stored!: string;

  @ApiProperty(POINTS)
  readonly wouldBe!: string;

  @ApiProperty({ ...POINTS, description: 'wouldBe − stored; 0 where only other figures of the sheet change.' })
  readonly shift!: string;

  @ApiProperty({ enum: GRADES, nullable: true })
  readonly storedGrade!: Grade | null;

  @ApiProperty({ enum: GRADES, nullable: true })
  readonly wouldBeGrade!: Grade | null;

  @ApiProperty({ type: String, nullable: true, example: 'indicator:3', description: 'The first line that differs.' })
  readonly line!: string | null;
}

/** What the newest calculation would change of the scores of a district and year. Nothing moves until it is accepted. */
export class CalculationChangesView {
  @ApiProperty({ description: 'By which the district is scored.', example: 1 })
  readonly current!: number;

  @ApiProperty({ description: 'The newest there is.', example: 2 })
  readonly latest!: number;

  @ApiProperty({ type: AcceptedCalculationView, nullable: true })
  readonly accepted!: AcceptedCalculationView | null;

  @ApiProperty({ description: 'Forms whose current revision has a score by another calculation than the newest.' })
  readonly forms!: number;

  @ApiProperty({ description: 'Of these, how many it would change.' })
  readonly changed!: number;

  @ApiProperty({ description: 'And how many could not be computed, as their rules cannot be had.' })
  readonly cannot!: number;

  @ApiProperty({ type: [MovedScoreView], description: 'The largest changes first; at most 200.' })
  readonly moved!: readonly MovedScoreView[];
}

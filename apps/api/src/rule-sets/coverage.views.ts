import { ApiProperty } from '@nestjs/swagger';

export class ReachView {
  @ApiProperty({ type: [String] })
  readonly reached!: readonly string[];

  @ApiProperty({ type: [String] })
  readonly unreached!: readonly string[];
}

/** Which rules and grades the examples of a rule set reach, by their ids. */
export class CoverageView {
  @ApiProperty({ type: ReachView })
  readonly methods!: ReachView;

  @ApiProperty({ type: ReachView })
  readonly deductions!: ReachView;

  @ApiProperty({ type: ReachView })
  readonly adjustments!: ReachView;

  @ApiProperty({ type: ReachView })
  readonly checks!: ReachView;

  @ApiProperty({ type: ReachView })
  readonly grades!: ReachView;
}

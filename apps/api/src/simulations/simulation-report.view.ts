import { GRADES, type Grade } from '@app/form';
import { ApiProperty } from '@nestjs/swagger';

const GRADE = { enum: GRADES, nullable: true } as const;
const POINTS = { type: String, example: '92.5' } as const;

export class BinView {
  @ApiProperty({ example: '-1' })
  readonly from!: string;

  @ApiProperty({ example: '0' })
  readonly to!: string;

  @ApiProperty({ example: 12 })
  readonly count!: number;
}

export class GradeMigrationView {
  @ApiProperty(GRADE)
  readonly from!: Grade | null;

  @ApiProperty(GRADE)
  readonly to!: Grade | null;

  @ApiProperty({ example: 12 })
  readonly count!: number;
}

export class UnscoredFormView {
  @ApiProperty({ example: '110105' })
  readonly districtCode!: string;

  @ApiProperty({ example: 'form-0k3n8…' })
  readonly formId!: string;

  @ApiProperty()
  readonly projectName!: string;

  @ApiProperty()
  readonly unitName!: string;
}

export class FormShiftView extends UnscoredFormView {
  @ApiProperty(POINTS)
  readonly baselineTotal!: string;

  @ApiProperty(POINTS)
  readonly candidateTotal!: string;

  @ApiProperty({ description: 'candidate − baseline', example: '-2.5' })
  readonly shift!: string;

  @ApiProperty(GRADE)
  readonly baselineGrade!: Grade | null;

  @ApiProperty(GRADE)
  readonly candidateGrade!: Grade | null;

  @ApiProperty({ description: 'Whether either sheet has an undetermined line; then the totals are the lowest ones.' })
  readonly isOpen!: boolean;
}

export class NearEdgeFormView extends FormShiftView {
  @ApiProperty({ description: 'The lower edge of a grade of the candidate.', example: '90' })
  readonly edge!: string;
}

export class UnitShiftView {
  @ApiProperty({ example: '110105' })
  readonly districtCode!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly unitId!: string | null;

  @ApiProperty()
  readonly unitName!: string;

  @ApiProperty({ example: 40 })
  readonly forms!: number;

  @ApiProperty({ example: 3 })
  readonly gained!: number;

  @ApiProperty({ example: 30 })
  readonly lost!: number;

  @ApiProperty({ example: 7 })
  readonly unchanged!: number;

  @ApiProperty({ description: 'To four places.', example: '-0.4125' })
  readonly meanShift!: string;
}

export class UndeterminedView {
  @ApiProperty({ example: 4 })
  readonly baseline!: number;

  @ApiProperty({ example: 5 })
  readonly candidate!: number;
}

export class DistributionView {
  @ApiProperty({ type: [BinView] })
  readonly baseline!: readonly BinView[];

  @ApiProperty({ type: [BinView] })
  readonly candidate!: readonly BinView[];
}

export class NearEdgeView {
  @ApiProperty({ example: 17 })
  readonly count!: number;

  @ApiProperty({ type: [NearEdgeFormView], description: 'The closest 100.' })
  readonly forms!: readonly NearEdgeFormView[];
}

/** Baseline against candidate. */
export class SimulationReportView {
  @ApiProperty({ description: 'Forms that were scored under both.', example: 10_000 })
  readonly forms!: number;

  @ApiProperty({ description: 'Forms that could not be scored at all.', example: 0 })
  readonly notScored!: number;

  @ApiProperty({ type: [UnscoredFormView], description: 'The first 20 of them.' })
  readonly notScoredForms!: readonly UnscoredFormView[];

  @ApiProperty({ type: UndeterminedView, description: 'Forms with an undetermined line.' })
  readonly undetermined!: UndeterminedView;

  @ApiProperty({ type: [GradeMigrationView], description: 'Pairs of grades that occur; null is no grade.' })
  readonly gradeMigration!: readonly GradeMigrationView[];

  @ApiProperty({ type: [BinView], description: 'Of candidate − baseline; a bin from 0 to 0 holds unchanged totals.' })
  readonly histogram!: readonly BinView[];

  @ApiProperty({ type: DistributionView })
  readonly distribution!: DistributionView;

  @ApiProperty({ type: [UnitShiftView] })
  readonly byUnit!: readonly UnitShiftView[];

  @ApiProperty({ type: [FormShiftView], description: 'At most 20.' })
  readonly largestGains!: readonly FormShiftView[];

  @ApiProperty({ type: [FormShiftView], description: 'At most 20.' })
  readonly largestLosses!: readonly FormShiftView[];

  @ApiProperty({ type: NearEdgeView, description: 'Candidate totals within 0.5 of the lower edge of a grade.' })
  readonly nearEdge!: NearEdgeView;
}

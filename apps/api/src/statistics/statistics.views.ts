import { GRADES, KINDS, type Grade, type Kind } from '@app/form';
import type { Severity } from '@app/kernel';
import { ApiProperty } from '@nestjs/swagger';
import { GradeCountView } from '../evaluations/evaluations.views';
import { BilingualView } from '../http/issue-view';

export class HistogramBinView {
  @ApiProperty({ example: '90', description: 'The edge below, which belongs to the bin.' })
  readonly from!: string;

  @ApiProperty({ example: '95', description: 'The edge above; only 100 belongs to the bin below it.' })
  readonly to!: string;

  @ApiProperty({ example: 12 })
  readonly count!: number;
}

/** The forms of a district. */
export class DistrictStatisticsView {
  @ApiProperty({ example: '110105' })
  readonly districtCode!: string;

  @ApiProperty({ example: 24 })
  readonly forms!: number;

  @ApiProperty({ example: 24 })
  readonly scored!: number;

  @ApiProperty({ description: 'Scored forms with findings of severity error.', example: 2 })
  readonly withErrors!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Of the scored forms.', example: '93.25' })
  readonly meanTotal!: string | null;
}

/** The forms of a unit. */
export class UnitStatisticsView extends DistrictStatisticsView {
  @ApiProperty({ type: String, nullable: true })
  readonly unitId!: string | null;

  @ApiProperty({ example: '某某街道办事处' })
  readonly unitName!: string;
}

export class FindingCountView {
  @ApiProperty({ example: 'MISSED_BUT_FULL' })
  readonly code!: string;

  @ApiProperty({ type: String, enum: ['error', 'warning', 'info'], nullable: true })
  readonly severity!: Severity | null;

  @ApiProperty({ description: 'Forms that have it.', example: 7 })
  readonly count!: number;

  @ApiProperty({ type: BilingualView })
  readonly label!: BilingualView;
}

export class ScatterDotView {
  @ApiProperty()
  readonly districtCode!: string;

  @ApiProperty()
  readonly formId!: string;

  @ApiProperty()
  readonly projectName!: string;

  @ApiProperty({ example: '0.862', description: 'Executed ÷ annual budget.' })
  readonly executionRate!: string;

  @ApiProperty({ example: '91.5' })
  readonly total!: string;
}

/** Forms of one district, year and kind. */
export class FormPlaceView {
  @ApiProperty({ example: '110105' })
  readonly districtCode!: string;

  @ApiProperty({ example: 2022 })
  readonly year!: number;

  @ApiProperty({ enum: KINDS })
  readonly kind!: Kind;

  @ApiProperty({ example: 24 })
  readonly forms!: number;
}

/** How the forms of a scope stand. All figures but `forms` are of forms whose current revision has a score. */
export class StatisticsView {
  @ApiProperty({ example: 24 })
  readonly forms!: number;

  @ApiProperty({ example: 24 })
  readonly scored!: number;

  @ApiProperty({ description: 'Scored forms whose total is a range; they are counted by its lower end.', example: 3 })
  readonly undetermined!: number;

  @ApiProperty({ type: [GradeCountView], description: `${GRADES.join(', ')}, then open ones.` })
  readonly grades!: readonly { readonly grade: Grade | null; readonly count: number }[];

  @ApiProperty({ type: [HistogramBinView] })
  readonly histogram!: readonly HistogramBinView[];

  @ApiProperty({ type: [UnitStatisticsView], description: 'Most forms first, at most 500.' })
  readonly byUnit!: readonly UnitStatisticsView[];

  @ApiProperty({ type: [DistrictStatisticsView] })
  readonly byDistrict!: readonly DistrictStatisticsView[];

  @ApiProperty({ type: [FindingCountView], description: 'Most frequent first.' })
  readonly findings!: readonly FindingCountView[];

  @ApiProperty({ type: [ScatterDotView], description: 'At most 2,000, a sample that stays the same.' })
  readonly scatter!: readonly ScatterDotView[];
}

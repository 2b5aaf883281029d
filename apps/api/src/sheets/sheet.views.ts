import { GRADES, type Grade } from '@app/form';
import type { Severity } from '@app/kernel';
import { BASES, type Finding, type GapPart, type Loss, type Values } from '@app/scoring';
import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '../http/issue-view';
import { RuleSetReferenceView } from '../rule-sets/rule-set-reference.view';

const POINTS = {
  type: String,
  description: 'Exact: a decimal, or a fraction such as `20/3`.',
  example: '7.5',
} as const;
const POINTS_OR_NULL = { ...POINTS, nullable: true } as const;

/** One line of the ledger, with the sentences that explain it. */
export class SheetLineView {
  @ApiProperty({ example: 'indicator:3', description: '`execution`, `indicator:<row>`, `deduction:…`, `rounding` …' })
  readonly id!: string;

  @ApiProperty({ description: 'What the line is called.', example: '绿化养护面积' })
  readonly label!: string;

  @ApiProperty({ enum: ['item', 'deduction', 'adjustment', 'rounding'] })
  readonly kind!: string;

  @ApiProperty({ enum: BASES, description: 'What the points rest on.' })
  readonly basis!: string;

  @ApiProperty(POINTS_OR_NULL)
  readonly weight!: string | null;

  @ApiProperty(POINTS)
  readonly points!: string;

  @ApiProperty(POINTS_OR_NULL)
  readonly before!: string | null;

  @ApiProperty(POINTS)
  readonly lowest!: string;

  @ApiProperty(POINTS)
  readonly highest!: string;

  @ApiProperty(POINTS_OR_NULL)
  readonly declared!: string | null;

  @ApiProperty({ ...POINTS_OR_NULL, description: 'Declared − points.' })
  readonly gap!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'quantitative-ratio' })
  readonly ruleId!: string | null;

  @ApiProperty({ example: 'RATIO' })
  readonly reason!: string;

  @ApiProperty({ description: 'Why the line has its points, in the language asked for.' })
  readonly explanation!: string;

  @ApiProperty({ type: String, nullable: true, example: 'item.weight * min(item.completionRatio, 1)' })
  readonly formula!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '10 × min(75%, 1)',
    description: 'The formula with its numbers.',
  })
  readonly calculation!: string | null;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  readonly values!: Values;

  @ApiProperty({ type: String, nullable: true })
  readonly source!: string | null;
}

/** Something a rule or the engine found. */
export class FindingView {
  @ApiProperty({ example: 'MISSED_BUT_FULL' })
  readonly code!: string;

  @ApiProperty({ enum: ['error', 'warning', 'info'] })
  readonly severity!: Severity;

  @ApiProperty({ type: 'object', additionalProperties: true, example: { line: 'indicator:3', field: 'score' } })
  readonly at!: Finding['at'];

  @ApiProperty({ type: String, nullable: true, description: 'The check that found it; null for the engine itself.' })
  readonly ruleId!: string | null;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  readonly values!: Values;

  @ApiProperty({ type: BilingualView })
  readonly message!: BilingualView;
}

export class GapPartView {
  @ApiProperty({ example: 'indicator:3', description: 'A line, or `sum`: a wrong sum of the declared scores.' })
  readonly line!: string;

  @ApiProperty(POINTS)
  readonly gap!: string;
}

/** How the declared total follows from the computed one: total + Σ parts = declared total. */
export class ReconciliationView {
  @ApiProperty(POINTS)
  readonly declaredTotal!: string;

  @ApiProperty(POINTS)
  readonly total!: string;

  @ApiProperty(POINTS)
  readonly gap!: string;

  @ApiProperty({ type: [GapPartView] })
  readonly parts!: readonly GapPart[];
}

export class LossView {
  @ApiProperty({ example: 'indicator:3' })
  readonly line!: string;

  @ApiProperty({ example: 'RATIO' })
  readonly reason!: string;

  @ApiProperty(POINTS)
  readonly points!: string;
}

/** A score sheet as a person reads it: Σ lines.points = total. */
export class SheetView {
  @ApiProperty({ type: RuleSetReferenceView })
  readonly ruleSet!: RuleSetReferenceView;

  @ApiProperty()
  readonly ruleSetHash!: string;

  @ApiProperty()
  readonly formHash!: string;

  @ApiProperty({ example: 1 })
  readonly calculationVersion!: number;

  @ApiProperty({ type: [SheetLineView] })
  readonly lines!: readonly SheetLineView[];

  @ApiProperty(POINTS)
  readonly total!: string;

  @ApiProperty(POINTS)
  readonly lowestTotal!: string;

  @ApiProperty(POINTS)
  readonly highestTotal!: string;

  @ApiProperty({ enum: GRADES, nullable: true, description: 'Null while it is open or withheld; a finding says why.' })
  readonly grade!: Grade | null;

  @ApiProperty(POINTS_OR_NULL)
  readonly declaredTotal!: string | null;

  @ApiProperty({ enum: GRADES, nullable: true })
  readonly declaredGrade!: Grade | null;

  @ApiProperty({ type: ReconciliationView, nullable: true })
  readonly reconciliation!: ReconciliationView | null;

  @ApiProperty({ type: [LossView], description: 'Lines that lost points, the largest loss first.' })
  readonly losses!: readonly Loss[];

  @ApiProperty({ type: [FindingView] })
  readonly findings!: readonly FindingView[];
}

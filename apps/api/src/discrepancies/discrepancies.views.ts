import { GRADES, type Grade } from '@app/form';
import type { Severity } from '@app/kernel';
import { BASES, GROUPS, HUMAN_REASONS, type Group, type HumanReason } from '@app/scoring';
import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '../http/issue-view';
import { RuleSetReferenceView } from '../rule-sets/rule-set-reference.view';

const POINTS = { type: String, example: '12.5', description: 'Points, exact.' } as const;
const POINTS_OR_NULL = { ...POINTS, nullable: true } as const;
const MONEY = { type: String, example: '112.12', description: '万元 (10,000 yuan), exact.' } as const;

/** What all findings of one code come to. */
export class CodeFiguresView {
  @ApiProperty({ example: 'EXEC_SCORE_MISMATCH' })
  readonly code!: string;

  @ApiProperty({ enum: ['error', 'warning', 'info'] })
  readonly severity!: Severity;

  @ApiProperty({ enum: ['check', 'reading', 'report'], description: 'Rule set or engine, import, or this report.' })
  readonly by!: string;

  @ApiProperty({ type: BilingualView, description: 'What the code is called.' })
  readonly label!: BilingualView;

  @ApiProperty({ description: 'Findings: at most one on each line and one on the form as a whole.' })
  readonly count!: number;

  @ApiProperty({ description: 'Findings on a line.' })
  readonly rows!: number;

  @ApiProperty()
  readonly forms!: number;

  @ApiProperty({ ...POINTS, description: 'By how much declared and true points may differ where it was found.' })
  readonly points!: string;

  @ApiProperty({ ...MONEY, description: 'Annual budgets of the forms with it, in 万元.' })
  readonly amount!: string;
}

/** Declared against computed on one part of the form. */
export class GroupFiguresView {
  @ApiProperty({ enum: GROUPS })
  readonly group!: Group;

  @ApiProperty()
  readonly lines!: number;

  @ApiProperty({ description: 'Lines whose declared score is not possible.' })
  readonly differing!: number;

  @ApiProperty({ description: 'Lines that the rules cannot decide.' })
  readonly open!: number;

  @ApiProperty(POINTS)
  readonly declared!: string;

  @ApiProperty(POINTS)
  readonly lowest!: string;

  @ApiProperty(POINTS)
  readonly highest!: string;

  @ApiProperty(POINTS)
  readonly gapAbs!: string;
}

/** What the forms of the district, year, kind and unit come to. */
export class DiscrepancySummaryView {
  @ApiProperty()
  readonly forms!: number;

  @ApiProperty({ description: 'Forms whose current revision has a score; the figures below are of these.' })
  readonly scored!: number;

  @ApiProperty({ description: 'Forms with a line that the rules cannot decide.' })
  readonly undetermined!: number;

  @ApiProperty()
  readonly needHuman!: number;

  @ApiProperty()
  readonly gradesDiffer!: number;

  @ApiProperty({ ...POINTS, description: 'Sum of the declared totals; the next two are of the same forms.' })
  readonly declaredTotal!: string;

  @ApiProperty(POINTS)
  readonly lowestTotal!: string;

  @ApiProperty(POINTS)
  readonly highestTotal!: string;

  @ApiProperty({ ...POINTS, description: 'Sum of how far declared totals lie outside what is possible.' })
  readonly gapAbs!: string;

  @ApiProperty({ ...MONEY, description: 'Annual budgets of all forms, in 万元.' })
  readonly amount!: string;

  @ApiProperty({ type: [GroupFiguresView] })
  readonly groups!: readonly GroupFiguresView[];

  @ApiProperty({ type: [CodeFiguresView], description: 'The gravest code first, then by points.' })
  readonly findings!: readonly CodeFiguresView[];
}

/** A line on which the declared score is not what the rules give, or that they cannot decide. */
export class LineDiscrepancyView {
  @ApiProperty({ example: 'indicator:3' })
  readonly line!: string;

  @ApiProperty({ type: BilingualView })
  readonly label!: BilingualView;

  @ApiProperty(POINTS_OR_NULL)
  readonly declared!: string | null;

  @ApiProperty({ ...POINTS, description: 'The lowest possible where the line is open.' })
  readonly points!: string;

  @ApiProperty(POINTS)
  readonly lowest!: string;

  @ApiProperty(POINTS)
  readonly highest!: string;

  @ApiProperty({ ...POINTS_OR_NULL, description: 'How far the declared score lies outside lowest to highest.' })
  readonly gap!: string | null;

  @ApiProperty({ example: 'RATIO' })
  readonly reason!: string;

  @ApiProperty({ enum: BASES })
  readonly basis!: string;

  @ApiProperty({ description: 'Why the line has its points, in the language asked for.' })
  readonly explanation!: string;
}

/** What of one form does not follow from its own numbers. */
export class FormDiscrepancyView {
  @ApiProperty({ description: 'As `formId`.' })
  readonly id!: string;

  @ApiProperty({ example: 'form-0k3n8…' })
  readonly formId!: string;

  @ApiProperty({ example: 'evaluation-5d41402abc4b2a76b9719d911017c592' })
  readonly evaluationId!: string;

  @ApiProperty({ type: RuleSetReferenceView })
  readonly ruleSet!: RuleSetReferenceView;

  @ApiProperty()
  readonly projectName!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly unitId!: string | null;

  @ApiProperty()
  readonly unitName!: string;

  @ApiProperty(POINTS_OR_NULL)
  readonly declaredTotal!: string | null;

  @ApiProperty(POINTS)
  readonly total!: string;

  @ApiProperty(POINTS)
  readonly lowest!: string;

  @ApiProperty(POINTS)
  readonly highest!: string;

  @ApiProperty({ ...POINTS_OR_NULL, description: 'How far the declared total lies outside lowest to highest.' })
  readonly gap!: string | null;

  @ApiProperty({ ...POINTS, description: 'How far the declared total may be from the true one at most.' })
  readonly atStake!: string;

  @ApiProperty({ enum: GRADES, nullable: true })
  readonly grade!: Grade | null;

  @ApiProperty({ enum: GRADES, nullable: true })
  readonly declaredGrade!: Grade | null;

  @ApiProperty({ ...MONEY, nullable: true, description: 'Annual budget in 万元.' })
  readonly amount!: string | null;

  @ApiProperty({ description: 'How many findings.' })
  readonly findings!: number;

  @ApiProperty({ type: [String], description: 'Their codes, each once.' })
  readonly findingCodes!: readonly string[];

  @ApiProperty()
  readonly needsHuman!: boolean;

  @ApiProperty({ enum: HUMAN_REASONS, isArray: true })
  readonly humanReasons!: readonly HumanReason[];

  @ApiProperty({ type: [LineDiscrepancyView] })
  readonly lines!: readonly LineDiscrepancyView[];
}

/** The summary of all forms asked about, and one page of those with something to look at. */
export class DiscrepancyReportView {
  @ApiProperty({ type: DiscrepancySummaryView })
  readonly summary!: DiscrepancySummaryView;

  @ApiProperty({ type: [FormDiscrepancyView] })
  readonly data!: readonly FormDiscrepancyView[];

  @ApiProperty({ description: 'How many forms the filter leaves, over all pages.' })
  readonly total!: number;
}

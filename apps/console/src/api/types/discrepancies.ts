import type { Grade } from '@app/form';
import type { Severity } from '@app/kernel';
import type { Basis } from '@app/scoring';
import type { Amount, BilingualText, RuleSetRef } from './common';

export interface CodeFiguresView {
  readonly code: string;
  readonly severity: Severity;
  readonly by: 'check' | 'reading' | 'report';
  readonly label: BilingualText;
  readonly count: number;
  readonly rows: number;
  readonly forms: number;
  readonly points: Amount;
  readonly amount: Amount;
}

export interface GroupFiguresView {
  readonly group: string;
  readonly lines: number;
  readonly differing: number;
  readonly open: number;
  readonly declared: Amount;
  readonly lowest: Amount;
  readonly highest: Amount;
  readonly gapAbs: Amount;
}

export interface DiscrepancySummaryView {
  readonly forms: number;
  readonly scored: number;
  readonly undetermined: number;
  readonly needHuman: number;
  readonly gradesDiffer: number;
  readonly declaredTotal: Amount;
  readonly lowestTotal: Amount;
  readonly highestTotal: Amount;
  readonly gapAbs: Amount;
  readonly amount: Amount;
  readonly groups: readonly GroupFiguresView[];
  readonly findings: readonly CodeFiguresView[];
}

export interface LineDiscrepancyView {
  readonly line: string;
  readonly label: BilingualText;
  readonly declared: Amount | null;
  readonly points: Amount;
  readonly lowest: Amount;
  readonly highest: Amount;
  readonly gap: Amount | null;
  readonly reason: string;
  readonly basis: Basis;
  readonly explanation: string;
}

export interface FormDiscrepancyView {
  readonly id: string;
  readonly formId: string;
  readonly evaluationId: string;
  readonly ruleSet: RuleSetRef;
  readonly projectName: string;
  readonly unitId: string | null;
  readonly unitName: string;
  readonly declaredTotal: Amount | null;
  readonly total: Amount;
  readonly lowest: Amount;
  readonly highest: Amount;
  readonly gap: Amount | null;
  readonly atStake: Amount;
  readonly grade: Grade | null;
  readonly declaredGrade: Grade | null;
  readonly amount: Amount | null;
  readonly findings: number;
  readonly findingCodes: readonly string[];
  readonly needsHuman: boolean;
  readonly humanReasons: readonly string[];
  readonly lines: readonly LineDiscrepancyView[];
}

export interface DiscrepancyReportView {
  readonly summary: DiscrepancySummaryView;
  readonly data: readonly FormDiscrepancyView[];
  readonly total: number;
}

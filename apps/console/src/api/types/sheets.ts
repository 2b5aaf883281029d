import type { Grade } from '@app/form';
import type { Severity } from '@app/kernel';
import type { Basis } from '@app/scoring';
import type { Amount, BilingualText, RuleSetRef } from './common';

export interface SheetLineView {
  readonly id: string;
  readonly label: string;
  readonly kind: 'item' | 'deduction' | 'adjustment' | 'rounding';
  readonly basis: Basis;
  readonly weight: Amount | null;
  readonly points: Amount;
  readonly before: Amount | null;
  readonly lowest: Amount;
  readonly highest: Amount;
  readonly declared: Amount | null;
  readonly gap: Amount | null;
  readonly ruleId: string | null;
  readonly reason: string;
  readonly explanation: string;
  readonly formula: string | null;
  readonly calculation: string | null;
  readonly values: Readonly<Record<string, string>>;
  readonly source: string | null;
}

export interface FindingView {
  readonly code: string;
  readonly severity: Severity;
  readonly at: { readonly line?: string; readonly field?: string };
  readonly ruleId: string | null;
  readonly values: Readonly<Record<string, string>>;
  readonly message: BilingualText;
}

export interface SheetView {
  readonly ruleSet: RuleSetRef;
  readonly ruleSetHash: string;
  readonly formHash: string;
  readonly calculationVersion: number;
  readonly lines: readonly SheetLineView[];
  readonly total: Amount;
  readonly lowestTotal: Amount;
  readonly highestTotal: Amount;
  readonly grade: Grade | null;
  readonly declaredTotal: Amount | null;
  readonly declaredGrade: Grade | null;
  readonly reconciliation: {
    readonly declaredTotal: Amount;
    readonly total: Amount;
    readonly gap: Amount;
    readonly parts: readonly { readonly line: string; readonly gap: Amount }[];
  } | null;
  readonly losses: readonly { readonly line: string; readonly reason: string; readonly points: Amount }[];
  readonly findings: readonly FindingView[];
}

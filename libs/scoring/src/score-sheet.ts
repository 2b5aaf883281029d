import type { Decimal, Grade } from '@app/form';
import type { Severity } from '@app/kernel';
import type { RuleSetKey } from '@app/rule-set';

/** The shape of the sheet below; part of what its hash covers. */
export const SHEET_SCHEMA_VERSION = 1;

/** What the points of a line rest on. */
export const BASES = ['computed', 'scale', 'declared', 'reviewed', 'undetermined'] as const;
export type Basis = (typeof BASES)[number];

/** Reasons of the engine itself; every other reason of a line is its rule's. Their sentences are in the catalogue. */
export const ENGINE_REASONS: ReadonlySet<string> = new Set([
  'FACT_MISSING',
  'DIVIDED_BY_ZERO',
  'METHOD_NOT_DECIDED',
  'NO_METHOD',
  'SCORE_NOT_DECLARED',
  'DECLARED_NOT_ALLOWED',
  'POINTS_BEYOND_WEIGHT',
  'REVIEWED',
  'ROUNDED_BY_GROUP',
  'ROUNDED_IN_TOTAL',
]);

/** Points as exact text: a canonical decimal, or a fraction such as `20/3` where rounding comes at a later stage. */
export type Points = string;

/** Codes and values only: sentences are rendered on reading, so that a better wording changes no hash. */
export type Values = Readonly<Record<string, string>>;

/**
 * One line of the ledger. `Σ lines.points = total`; deductions and adjustments are signed.
 * An undetermined line carries its lowest possible points.
 */
export interface SheetLine {
  /** `execution`, `indicator:<row>`, `deduction:<rule>@<line>`, `adjustment:<rule>` or `rounding`. */
  readonly id: string;
  readonly kind: 'item' | 'deduction' | 'adjustment' | 'rounding';
  readonly weight: Decimal | null;
  readonly basis: Basis;
  readonly points: Points;
  /** Points before rounding; null on undetermined and reviewed lines. */
  readonly before: Points | null;
  readonly lowest: Points;
  readonly highest: Points;
  /** The rule that decided, or null where none could be told. */
  readonly ruleId: string | null;
  readonly formula: string | null;
  /** Why the line has these points; the rule's reason code, or one of `ENGINE_REASONS`. */
  readonly reason: string;
  /** The facts behind formula and reason. */
  readonly values: Values;
  readonly source: string | null;
  readonly declared: Points | null;
  /** declared − points; null where nothing was declared. */
  readonly gap: Points | null;
}

/** Something a rule or the engine found; `at.line` names a ledger line, `at.field` a field of that item or the form. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly at: { readonly line?: string; readonly field?: string };
  /** The check that found it; null for findings of the engine itself. */
  readonly ruleId: string | null;
  readonly values: Values;
}

/** One step from the computed total to the declared one. */
export interface GapPart {
  /** A line, or `sum`: the declared total against the sum of the declared scores. */
  readonly line: string;
  readonly gap: Points;
}

/** How the declared total follows from the computed one: `total + Σ parts.gap = declaredTotal`. */
export interface Reconciliation {
  readonly declaredTotal: Points;
  readonly total: Points;
  readonly gap: Points;
  readonly parts: readonly GapPart[];
}

/** Points lost on one line, for ranking what costs most. */
export interface Loss {
  readonly line: string;
  readonly reason: string;
  readonly points: Points;
}

/** What `score()` returns: a ledger that foots, with everything needed to follow it line by line. */
export interface ScoreSheet {
  readonly schemaVersion: typeof SHEET_SCHEMA_VERSION;
  /** Which of `calculations` made the sheet. */
  readonly calculationVersion: number;
  readonly formHash: string;
  readonly ruleSet: RuleSetKey & { readonly hash: string; readonly official: boolean };
  readonly lines: readonly SheetLine[];
  /** Σ lines.points; equal to `lowestTotal`, and to `highestTotal` unless something is undetermined. */
  readonly total: Points;
  readonly lowestTotal: Points;
  readonly highestTotal: Points;
  /** Null unless lowest and highest total share a band and the weights add up to the policy's total. */
  readonly grade: Grade | null;
  readonly declaredTotal: Points | null;
  readonly declaredGrade: Grade | null;
  readonly reconciliation: Reconciliation | null;
  /** Lines that lost points, the largest loss first. */
  readonly losses: readonly Loss[];
  readonly findings: readonly Finding[];
}

/** A score set by a named person, with a reason; it takes the place of the method. */
export interface Review {
  readonly line: string;
  readonly points: Decimal;
  readonly reviewer: string;
  readonly reason: string;
}

/** What belongs to a score and is on neither the form nor the rule set. */
export interface ScoreOptions {
  readonly reviews?: readonly Review[];
  /** ISO date of filing. */
  readonly submittedOn?: string;
  /** Grade the department's own evaluation gave, for sets that compare with it. */
  readonly departmentGrade?: Grade;
  /** The form's hash where the caller already knows it. */
  readonly formHash?: string;
}

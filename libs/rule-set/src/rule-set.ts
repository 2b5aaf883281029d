import type { Decimal, Grade, Kind, Level1 } from '@app/form';
import type { RoundingMode, Severity } from '@app/kernel';

/** A sentence in both languages. In rules it is a template: `{item.weight}` is replaced by that fact's value. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What a part of a policy stands on. */
export const STANDINGS = ['official', 'practice', 'inferred'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The parts of a rule set that state their standing. */
export const STANDING_PARTS = ['weights', 'methods', 'grades', 'rounding', 'reading', 'checks'] as const;
export type StandingPart = (typeof STANDING_PARTS)[number];

/** Why a part may be trusted: its standing, the source it rests on, and a note in both languages. */
export interface StandingNote {
  readonly standing: Standing;
  readonly source?: string;
  readonly note: Bilingual;
}

/** A document a rule cites. `evidence` is how it was read: on the issuer's page, in a copy, remembered, inferred. */
export interface Source {
  readonly id: string;
  /** 文号, or the code of a form, or what else identifies the document. */
  readonly document: string;
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  /** ISO date, or null where it is not known. */
  readonly date: string | null;
  readonly article?: string;
  readonly text?: string;
  readonly url?: string;
  readonly evidence: 'read' | 'copy' | 'memory' | 'inference';
}

/** Scope and number of a version: unique, and never reused. */
export interface RuleSetKey {
  readonly districtCode: string;
  readonly year: number;
  readonly kind: Kind;
  readonly version: number;
}

/** The exact published version of an ancestor district that a rule set builds on; the kind is the same. */
export interface BasePin {
  readonly districtCode: string;
  readonly year: number;
  readonly version: number;
}

/** `fixed`: the policy's own weight; otherwise the form's weight within `min` and `max`; `{}` leaves it free. */
export interface WeightRule {
  readonly fixed?: Decimal;
  readonly min?: Decimal;
  readonly max?: Decimal;
}

/** 分值: what the weights of a form must total, for the execution rate and for each level-1 group. */
export interface Weights {
  readonly total: Decimal;
  readonly execution: WeightRule;
  readonly groups: Readonly<Partial<Record<Level1, WeightRule>>>;
}

export const OPERATORS = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
] as const;
export type Operator = (typeof OPERATORS)[number];

export type LeafValue = string | boolean | readonly string[];

/** One comparison of a fact with a constant; numbers are decimal strings. */
export interface Leaf {
  readonly fact: string;
  readonly operator: Operator;
  readonly value: LeafValue;
}

/** A safe part of json-rules-engine's condition format: `all`, `any`, `not` and leaves; never empty. */
export type Condition =
  { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] } | { readonly not: Condition } | Leaf;

export interface Rounding {
  readonly mode: RoundingMode;
  /** Decimal places, 0 to 6. */
  readonly digits: number;
}

/** Where points are rounded: each item, each level-1 group, or the total only. */
export interface RoundingRule extends Rounding {
  readonly stage: 'item' | 'group' | 'total';
}

/**
 * A worked example of one rule: facts in, points out (null: cannot be told). Facts not named are missing. The points
 * are those before the set's rounding, so that an inherited example stays true under another one.
 */
export interface RuleExample {
  readonly name: string;
  readonly facts: Readonly<Record<string, string | boolean>>;
  readonly points: Decimal | null;
}

interface RuleBase {
  readonly id: string;
  /** True removes the base's rule of the same id. */
  readonly disabled?: boolean;
  readonly when: Condition;
  readonly message: Bilingual;
  readonly source: string;
  readonly standing?: Standing;
}

/** The scores a person may choose from. `toOpen` leaves the upper edge out: 部分达成 is [0.6 w, 0.8 w). */
export interface AllowedRange {
  readonly from: string;
  readonly to: string;
  readonly toOpen?: boolean;
}

/**
 * How an item earns its points. The first method whose `when` holds is used.
 * `computed` and `scale` methods have a `points` formula; a `declared` method accepts the unit's own score inside
 * `allowed`; a method whose `points` is null leaves the item to a person (undetermined).
 */
export interface Method extends RuleBase {
  readonly on: 'execution' | 'indicator';
  readonly basis: 'computed' | 'scale' | 'declared';
  readonly points: string | null;
  readonly allowed?: AllowedRange;
  readonly round?: Rounding;
  readonly reason: string;
  readonly examples?: readonly RuleExample[];
}

/** Points taken off an item or off the form. `points` and `cap` are formulas with a result of 0 or more. */
export interface Deduction extends RuleBase {
  readonly on: 'item' | 'form';
  readonly points: string;
  readonly cap?: string;
  readonly round?: Rounding;
  readonly reason: string;
  readonly examples?: readonly RuleExample[];
}

/** An entry of a rule list that only removes the base's rule of that id. */
export interface RemovedRule {
  readonly id: string;
  readonly disabled: true;
}

/** A signed change of the sum: a multiplier or a re-basing, written as what it adds, e.g. `form.total * -0.1`. */
export interface Adjustment extends RuleBase {
  readonly points: string;
  readonly round?: Rounding;
  readonly reason: string;
  readonly examples?: readonly RuleExample[];
}

/** A reviewer's check: a finding where `when` holds. `code` is what findings, reports and filters name. */
export interface Check extends RuleBase {
  readonly on: 'item' | 'form';
  readonly code: string;
  readonly severity: Severity;
  /** Field of the item or form the finding concerns, e.g. `score` or `funds.total.executionRate`. */
  readonly field?: string;
}

/** A grade and its lower edge, which belongs to it. */
export interface GradeBand {
  readonly grade: Grade;
  readonly from: Decimal;
}

/** An ordinal scale: its words, best first. `share` is the part of the weight a word earns. */
export interface Scale {
  readonly id: string;
  readonly words: readonly string[];
  readonly shares: readonly Decimal[];
}

/** How targets and completed values are read. */
export interface Reading {
  /** Whether 大于90% is met by exactly 90 %: `inclusive` says yes. */
  readonly strictWords: 'strict' | 'inclusive';
  readonly scales: readonly Scale[];
}

/** When forms are due; drives `form.daysLate`. */
export interface Filing {
  /** ISO date of the last day in time. */
  readonly deadline: string;
}

/** A whole form with the sheet it must give; only the named parts of the sheet are compared. */
export interface FormExample {
  readonly id: string;
  readonly name: Bilingual;
  readonly form: Readonly<Record<string, unknown>>;
  readonly submittedOn?: string;
  readonly expect: {
    readonly total: Decimal;
    readonly lowestTotal?: Decimal;
    readonly highestTotal?: Decimal;
    readonly grade: Grade | null;
    /** Points by line id. */
    readonly points?: Readonly<Record<string, Decimal>>;
    /** Finding codes that must be there; with `only`, no others. */
    readonly findings?: readonly string[];
    readonly noFindings?: readonly string[];
  };
}

/** A rule set as its file and its draft hold it: with `extends`, only what differs from the base. */
export interface RuleSet extends RuleSetKey {
  readonly schemaVersion: 1;
  readonly title: Bilingual;
  readonly note?: Bilingual;
  readonly extends?: BasePin;
  readonly standing: Readonly<Partial<Record<StandingPart, StandingNote>>>;
  readonly sources: readonly Source[];
  readonly weights?: Partial<Weights>;
  readonly methods?: readonly (Method | RemovedRule)[];
  readonly deductions?: readonly (Deduction | RemovedRule)[];
  readonly adjustments?: readonly (Adjustment | RemovedRule)[];
  readonly checks?: readonly (Check | RemovedRule)[];
  readonly grades?: readonly GradeBand[];
  readonly rounding?: RoundingRule;
  readonly reading?: Reading;
  readonly filing?: Filing;
  readonly examples?: readonly FormExample[];
}

/** Where a resolved value comes from: the key of the rule set that states it. */
export type Origin = RuleSetKey;

/**
 * A rule set with its whole chain of bases merged in: what scoring compiles and what evaluations name by hash.
 * `origins` maps `weights`, `grades`, `methods.<id>` … to the rule set that states the value.
 */
export interface ResolvedRuleSet extends RuleSetKey {
  readonly schemaVersion: 1;
  readonly title: Bilingual;
  readonly note?: Bilingual;
  /** The rule set itself first, the outermost base last. */
  readonly chain: readonly RuleSetKey[];
  readonly origins: Readonly<Record<string, Origin>>;
  /** Official when weights and grades are; otherwise 示例, and everything that uses it says so. */
  readonly official: boolean;
  readonly standing: Readonly<Record<StandingPart, StandingNote>>;
  readonly sources: readonly Source[];
  readonly weights: Weights;
  readonly methods: readonly Method[];
  readonly deductions: readonly Deduction[];
  readonly adjustments: readonly Adjustment[];
  readonly checks: readonly Check[];
  readonly grades: readonly GradeBand[];
  readonly rounding: RoundingRule;
  readonly reading: Reading;
  readonly filing?: Filing;
  readonly examples: readonly FormExample[];
}

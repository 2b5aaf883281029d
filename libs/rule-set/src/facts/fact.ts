import type { Bilingual } from '../rule-set';

/** What a fact measures. `points` of a score, `money` in 万元, `ratio` with 1 = 100 %, `plain` for bare numbers. */
export type Unit = 'points' | 'money' | 'ratio' | 'count' | 'days' | 'plain';

/**
 * When a fact becomes known while a form is scored: `reading` from the form alone, `points` after the methods,
 * `total` after the deductions, `final` after the adjustments. A rule may use facts of its own stage and earlier.
 */
export const STAGES = ['reading', 'points', 'total', 'final'] as const;
export type Stage = (typeof STAGES)[number];

interface FactBase {
  readonly name: string;
  readonly on: 'item' | 'form';
  readonly stage: Stage;
  /** Whether the fact can be missing; then `item.has…` / `form.has…` says whether it is there. */
  readonly optional: boolean;
  readonly label: Bilingual;
  readonly meaning: Bilingual;
}

export interface NumberFact extends FactBase {
  readonly type: 'number';
  readonly unit: Unit;
  /** Smallest possible value, as far as the form allows any. */
  readonly min?: string;
}

export interface BooleanFact extends FactBase {
  readonly type: 'boolean';
}

export interface EnumFact extends FactBase {
  readonly type: 'enum';
  readonly values: readonly string[];
}

export type FactDefinition = NumberFact | BooleanFact | EnumFact;

/**
 * The name of the companion fact that says whether an optional fact is there.
 *
 * @example
 * presenceFactOf('item.declaredScore') //=> 'item.hasDeclaredScore'
 */
export function presenceFactOf(name: string): string {
  const dot = name.indexOf('.') + 1;
  return `${name.slice(0, dot)}has${name.charAt(dot).toUpperCase()}${name.slice(dot + 1)}`;
}

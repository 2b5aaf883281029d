import type { ResolvedRuleSet } from '@app/rule-set';
import { comparePolicies } from './compare-policies';

/** Two rule sets on their way to a worker thread. */
export interface ComparisonInput {
  readonly from: ResolvedRuleSet;
  readonly to: ResolvedRuleSet;
}

/**
 * Compares two policies in a worker thread, where rule sets that take long keep nobody waiting.
 *
 * @param input a `ComparisonInput` as JSON
 * @returns the differences as JSON
 * @example
 * compareInThread(JSON.stringify({ from: old, to: old })) //=> '[]'
 */
export function compareInThread(input: string): string {
  const { from, to } = JSON.parse(input) as ComparisonInput;
  return JSON.stringify(comparePolicies(from, to));
}

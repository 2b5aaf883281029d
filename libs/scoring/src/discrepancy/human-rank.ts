import { Exact } from '@app/kernel';
import type { FormDiscrepancy, HumanReason } from './form-discrepancy';

/** What decides how soon a person should look at a form; small enough to keep one for every form. */
export interface HumanRank {
  readonly needsHuman: boolean;
  readonly hasErrors: boolean;
  /** Points; approximate, only to sort by. */
  readonly atStake: number;
  readonly findings: number;
}

/** What a form's discrepancies come to for the ranking. */
export function rankOf({ humanReasons, atStake, noted }: FormDiscrepancy): HumanRank {
  const hasErrors = humanReasons.includes('errors' satisfies HumanReason);
  const points = Exact.parseText(atStake).toApproximateNumber();
  return { needsHuman: humanReasons.length > 0, hasErrors, atStake: points, findings: noted.length };
}

/**
 * Whom to look at first: forms that need a person before those that don't, then those with more points at stake, with
 * errors, and with more findings.
 */
export function byUrgency(a: HumanRank, b: HumanRank): number {
  return (
    Number(b.needsHuman) - Number(a.needsHuman) ||
    b.atStake - a.atStake ||
    Number(b.hasErrors) - Number(a.hasErrors) ||
    b.findings - a.findings
  );
}

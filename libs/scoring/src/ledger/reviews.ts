import { Exact } from '@app/kernel';
import type { Finding, Review } from '../score-sheet';
import { engineFinding, type Outcome } from './outcome';

/** What a named reviewer set for a line, or null where nobody did. Points outside [0, weight] are refused. */
export function reviewOutcome(
  reviews: readonly Review[],
  line: string,
  weight: Exact | null,
): Outcome | { readonly refused: Finding } | null {
  const review = reviews.find((candidate) => candidate.line === line);
  if (!review) return null;
  const points = Exact.from(review.points);
  if (!points || points.sign() < 0 || !weight || points.compare(weight) > 0) {
    const values = { points: review.points, ...(weight ? { weight: weight.toText() } : {}) };
    return { refused: engineFinding('REVIEW_REFUSED', 'error', line, values) };
  }
  return {
    lowest: points,
    highest: points,
    basis: 'reviewed',
    before: null,
    method: null,
    reason: 'REVIEWED',
    values: { reviewer: review.reviewer, reason: review.reason },
    findings: [],
    declaredAllowed: null,
  };
}

/** Findings for reviews that name a line the form doesn't have. */
export function unusedReviews(reviews: readonly Review[], items: readonly { readonly line: string }[]): Finding[] {
  const unused = reviews.filter((review) => !items.some((item) => item.line === review.line));
  return unused.map((review) => engineFinding('REVIEW_WITHOUT_LINE', 'error', review.line, { line: review.line }));
}

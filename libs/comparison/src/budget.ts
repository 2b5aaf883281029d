import { leavesOf, type AnyRule } from '@app/rule-set';

/** More forms than these take longer than somebody who edits a rule waits. */
const MOST_FORMS = 4_000;
const FEWEST_FORMS = 400;
/** What all forms together may cost, in comparisons of conditions: some twenty times what real rule sets need. */
const MOST_COMPARISONS = 24_000_000;

/** What comparing may cost, so that it ends soon whatever the rule sets; counted in comparisons, not in time. */
export class Budget {
  private left = MOST_COMPARISONS;
  private readonly cost: number;

  constructor(rules: readonly AnyRule[]) {
    this.cost = rules.reduce((count, { when }) => count + leavesOf(when).length, 1);
  }

  /** How many forms to make, before declared scores are varied. */
  get forms(): number {
    return Math.max(FEWEST_FORMS, Math.min(MOST_FORMS, Math.floor(MOST_COMPARISONS / this.cost)));
  }

  /** Takes one form from the budget; false when it is spent. */
  spend(): boolean {
    if (this.isSpent) return false;
    this.left -= this.cost;
    return true;
  }

  get isSpent(): boolean {
    return this.left <= 0;
  }
}

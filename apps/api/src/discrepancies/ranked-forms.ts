import { Exact } from '@app/kernel';
import { byUrgency, rankOf, type FormDiscrepancy, type HumanRank } from '@app/scoring';

export const DISCREPANCY_SORTS = ['urgency', 'gap', 'amount', 'findings', 'projectName'] as const;
export type DiscrepancySort = (typeof DISCREPANCY_SORTS)[number];

/** What is kept of a form until the order is known. */
export interface RankedForm extends HumanRank {
  readonly formId: string;
  /** Key of the project name, to sort by. */
  readonly name: string;
  /** Approximate, only to sort by. */
  readonly gap: number;
  readonly amount: number;
}

/** What of a form decides where it stands. */
export function rankForm(formId: string, name: string, form: FormDiscrepancy): RankedForm {
  return { ...rankOf(form), formId, name, gap: Math.abs(approximate(form.gap)), amount: approximate(form.amount) };
}

const ORDERS: Readonly<Record<DiscrepancySort, (a: RankedForm, b: RankedForm) => number>> = {
  urgency: byUrgency,
  gap: (a, b) => b.gap - a.gap,
  amount: (a, b) => b.amount - a.amount,
  findings: (a, b) => b.findings - a.findings,
  projectName: (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
};

/** Keeps the first so many forms of an order while all of them go by; only these are held in memory. */
export class RankedForms {
  private kept: RankedForm[] = [];
  private count = 0;

  constructor(
    private readonly most: number,
    private readonly sort: DiscrepancySort,
    private readonly isReversed = false,
  ) {}

  add(form: RankedForm): void {
    this.count += 1;
    this.kept.push(form);
    if (this.kept.length >= 2 * this.most + 100) this.cut();
  }

  /** How many went by. */
  get total(): number {
    return this.count;
  }

  /** Those kept, in order. */
  ordered(): readonly RankedForm[] {
    this.cut();
    return this.kept;
  }

  private cut(): void {
    const order = ORDERS[this.sort];
    const sign = this.isReversed ? -1 : 1;
    this.kept.sort((a, b) => sign * order(a, b) || (a.formId < b.formId ? -1 : 1));
    this.kept.length = Math.min(this.kept.length, this.most);
  }
}

function approximate(number: string | null): number {
  return number === null ? 0 : Exact.parseText(number).toApproximateNumber();
}

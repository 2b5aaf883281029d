import type { FundRow, SelfEvaluationForm } from '@app/form';
import { Exact } from '@app/kernel';

/** Weight and declared score of one scored row, read. */
export interface RowNumbers {
  readonly weight: Exact | null;
  readonly declared: Exact | null;
}

/** Money of one fund row in 万元, read. */
export interface FundNumbers {
  readonly initialBudget: Exact | null;
  readonly annualBudget: Exact | null;
  readonly executed: Exact | null;
}

/** Every number of a form, read once; facts and ledger take them from here. */
export interface FormNumbers {
  readonly total: FundNumbers;
  readonly parts: readonly FundNumbers[];
  readonly printedRate: Exact | null;
  readonly execution: RowNumbers;
  readonly indicators: readonly RowNumbers[];
  readonly declaredTotal: Exact | null;
  readonly declaredTotalWeight: Exact | null;
}

/**
 * Reads the numbers of a form. A stored form holds canonical decimals; anything else counts as missing here, and the
 * form check has already reported it.
 */
export function readNumbers(form: SelfEvaluationForm): FormNumbers {
  const { funds } = form;
  return {
    total: fundNumbers(funds.total),
    parts: [fundNumbers(funds.currentYearAppropriation), fundNumbers(funds.carryOver), fundNumbers(funds.other)],
    printedRate: Exact.from(funds.total.executionRate),
    execution: { weight: Exact.from(funds.total.weight), declared: Exact.from(funds.total.score) },
    indicators: form.indicators.map((row) => ({ weight: Exact.from(row.weight), declared: Exact.from(row.score) })),
    declaredTotal: Exact.from(form.total.score),
    declaredTotalWeight: Exact.from(form.total.weight),
  };
}

function fundNumbers(row: FundRow): FundNumbers {
  return {
    initialBudget: Exact.from(row.initialBudget),
    annualBudget: Exact.from(row.annualBudget),
    executed: Exact.from(row.executed),
  };
}

/** The sum of what is there; null where nothing is. */
export function sumOfKnown(values: readonly (Exact | null)[]): Exact | null {
  let total: Exact | null = null;
  for (const value of values) if (value) total = total ? total.plus(value) : value;
  return total;
}

/** `a ÷ b`, or null where either is missing or b is 0. */
export function ratioOf(a: Exact | null, b: Exact | null): Exact | null {
  return a && b && !b.isZero() ? a.dividedBy(b) : null;
}

/** `a − b`, or null where either is missing. */
export function differenceOf(a: Exact | null, b: Exact | null): Exact | null {
  return a && b ? a.minus(b) : null;
}

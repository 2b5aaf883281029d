import {
  readIndicator,
  type Indicator,
  type IndicatorReading,
  type ReadingOptions,
  type SelfEvaluationForm,
} from '@app/form';
import type { Exact } from '@app/kernel';
import { comparableName, givesReason, namesMeasure, tierOf } from '@app/scoring';
import { scaled } from './integers';

export interface RowFacts {
  readonly row: Indicator;
  readonly name: string;
  readonly weight: number | null;
  readonly declared: number | null;
  readonly reading: IndicatorReading;
  readonly tier: 'met' | 'partly' | 'not' | null;
  readonly reasonGiven: boolean;
  readonly isCost: boolean;
}

export interface Money {
  readonly initialBudget: number | null;
  readonly annualBudget: number | null;
  readonly executed: number | null;
}

export interface FormFacts {
  readonly form: SelfEvaluationForm;
  readonly total: Money;
  readonly parts: readonly Money[];
  readonly printedRate: number | null;
  readonly execution: { readonly weight: number | null; readonly declared: number | null };
  readonly rows: readonly RowFacts[];
  readonly declaredTotal: number | null;
  readonly names: ReadonlyMap<string, { count: number; output: boolean; benefit: boolean }>;
}

export function factsOf(form: SelfEvaluationForm, options: ReadingOptions): FormFacts {
  const { funds } = form;
  const rows = form.indicators.map((row) => rowFacts(row, options));
  return {
    form,
    total: moneyOf(funds.total),
    parts: [moneyOf(funds.currentYearAppropriation), moneyOf(funds.carryOver), moneyOf(funds.other)],
    printedRate: scaled(funds.total.executionRate),
    execution: { weight: scaled(funds.total.weight), declared: scaled(funds.total.score) },
    rows,
    declaredTotal: scaled(form.total.score),
    names: countNames(rows),
  };
}

function moneyOf(row: SelfEvaluationForm['funds']['total']): Money {
  return {
    initialBudget: scaled(row.initialBudget),
    annualBudget: scaled(row.annualBudget),
    executed: scaled(row.executed),
  };
}

function rowFacts(row: Indicator, options: ReadingOptions): RowFacts {
  return {
    row,
    name: comparableName(row.name),
    weight: scaled(row.weight),
    declared: scaled(row.score),
    reading: readIndicator(row, options),
    tier: tierOf(row.completed),
    reasonGiven: givesReason(row.deviationReason),
    isCost: row.level2 === 'cost' || row.level1 === 'cost',
  };
}

function countNames(rows: readonly RowFacts[]): FormFacts['names'] {
  const names = new Map<string, { count: number; output: boolean; benefit: boolean }>();
  for (const { row, name } of rows) {
    if (name === '') continue;
    const entry = names.get(name) ?? { count: 0, output: false, benefit: false };
    entry.count += 1;
    if (row.level1 === 'output') entry.output = true;
    if (row.level1 === 'benefit') entry.benefit = true;
    names.set(name, entry);
  }
  return names;
}

export function isPercentWithoutMeasure({ row, reading }: RowFacts): boolean {
  return row.level1 === 'benefit' && reading.target.quantity?.dimension === 'ratio' && !namesMeasure(row.name);
}

/** Whether a quantity is an amount in 万元; a bare number may be yuan as well. */
export function isAmount(quantity: IndicatorReading['target']['quantity'], wan: Exact, yuan: Exact): boolean | null {
  if (!quantity) return null;
  if (quantity.dimension === 'money') return quantity.value.equals(yuan);
  return quantity.dimension === 'none' ? quantity.value.equals(yuan) || quantity.value.equals(wan) : null;
}

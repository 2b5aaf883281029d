import { Exact } from '@app/kernel';
import type { Rounding } from '@app/rule-set';
import type { DraftLine, Ledger } from './ledger';

interface Grouped {
  readonly line: string;
  readonly level1: string;
}

/**
 * Adds one line with what rounding each level-1 group changes, so that the ledger still foots with exact item lines.
 * The execution item is a group of its own; item deductions belong to the group of their item.
 */
export function roundGroups(ledger: Ledger, items: readonly Grouped[], rounding: Rounding): void {
  const groupOf = new Map(items.map((item) => [item.line, item.level1]));
  const sums = new Map<string, { lowest: Exact; highest: Exact }>();
  for (const line of ledger.lines) {
    const group = groupOf.get(line.id.slice(line.id.indexOf('@') + 1)) ?? '';
    const sum = sums.get(group) ?? { lowest: Exact.zero, highest: Exact.zero };
    sums.set(group, { lowest: sum.lowest.plus(line.lowest), highest: sum.highest.plus(line.highest) });
  }
  const change = (value: Exact) => value.round(rounding.digits, rounding.mode).minus(value);
  const groups = [...sums.values()];
  const add = (values: Exact[]) => values.reduce((a, b) => a.plus(b), Exact.zero);
  const lowest = add(groups.map((group) => change(group.lowest)));
  const highest = add(groups.map((group) => change(group.highest)));
  addRounding(ledger, 'ROUNDED_BY_GROUP', lowest, highest);
  // Rows that share an open weight are each rounded as if they had all of it, which can take off too much.
  ledger.highest = ledger.highest.max(ledger.lowest);
}

/** Adds one line with what rounding the total changes. */
export function roundTotal(ledger: Ledger, rounding: Rounding): void {
  const lowest = ledger.lowest.round(rounding.digits, rounding.mode).minus(ledger.lowest);
  const highest = ledger.highest.round(rounding.digits, rounding.mode).minus(ledger.highest);
  addRounding(ledger, 'ROUNDED_IN_TOTAL', lowest, highest);
}

function addRounding(ledger: Ledger, reason: string, lowest: Exact, highest: Exact): void {
  if (lowest.isZero() && highest.isZero()) return;
  const line: DraftLine = {
    id: 'rounding',
    kind: 'rounding',
    weight: null,
    basis: 'computed',
    lowest,
    highest,
    before: null,
    rule: null,
    reason,
    values: {},
    declared: null,
  };
  ledger.add(line);
}

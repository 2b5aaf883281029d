import { type Exact, sum } from '@app/kernel';
import type { ResolvedRuleSet } from '@app/rule-set';
import { buildRuleBook, closures, factValue, workThrough, type RuleBook } from '@app/scoring';
import { placeOf, type Cell, type Distinctions } from './cells';
import type { Scenario } from './scenarios/scenario';

/** What one rule set makes of a scenario. */
export interface Outcome {
  readonly lowest: Exact;
  readonly highest: Exact;
  readonly isOpen: boolean;
  /** Whether the points are the declared ones, or hang on them. */
  readonly isDeclared: boolean;
  /** The rules that decided, as `methods.<id>`; those that are still possible are not named. */
  readonly rules: readonly string[];
}

/** What both make of it, and where its facts lie. */
export interface Observation {
  readonly scenario: Scenario;
  readonly from: Outcome;
  readonly to: Outcome;
  readonly cell: Cell;
}

type Worked = ReturnType<typeof workThrough>;

/** Two rule sets ready to score the same scenarios. */
export class Observer {
  private readonly from: RuleBook;
  private readonly to: RuleBook;

  constructor(from: ResolvedRuleSet, to: ResolvedRuleSet) {
    this.from = buildRuleBook(from, closures);
    this.to = buildRuleBook(to, closures);
  }

  /** Works a scenario through under both; of the form as a whole only what its items don't explain. */
  observe(scenario: Scenario, facts: readonly string[], distinctions: Distinctions): Observation | null {
    const { form, options, line } = scenario;
    const [a, b] = [workThrough(this.from, form, options), workThrough(this.to, form, options)];
    if (line === null && !agreeOnItems(a, b)) return null;
    const known =
      line === null ? a.formFacts : (a.rows.find((row) => row.item.line === line)?.item.facts ?? a.formFacts);
    const cell = facts.map((fact) => placeOf(fact, factValue(known, fact), distinctions));
    return { scenario, from: outcomeOf(a, line), to: outcomeOf(b, line), cell };
  }
}

/** Whether points differ, or how far they are open. */
export function differs({ from, to }: Observation): boolean {
  return !from.lowest.equals(to.lowest) || !from.highest.equals(to.highest);
}

/** Points gained; null where they are not certain on both sides. */
export function shiftOf({ from, to }: Observation): Exact | null {
  return from.isOpen || to.isOpen ? null : to.lowest.minus(from.lowest);
}

/** Whether a line of the ledger is about an item: its own line, or a deduction from it. */
export function isOfItem({ id, kind }: { readonly id: string; readonly kind: string }, line: string | null): boolean {
  const isAny = kind === 'item' || (kind === 'deduction' && id.includes('@'));
  return line === null ? isAny : id === line || (kind === 'deduction' && id.endsWith(`@${line}`));
}

function agreeOnItems(a: Worked, b: Worked): boolean {
  const [one, other] = [a, b].map(({ ledger }) => ledger.lines.filter((line) => isOfItem(line, null)));
  return (
    one !== undefined &&
    other !== undefined &&
    sum(one.map(({ lowest }) => lowest)).equals(sum(other.map(({ lowest }) => lowest))) &&
    sum(one.map(({ highest }) => highest)).equals(sum(other.map(({ highest }) => highest)))
  );
}

const LISTS: Readonly<Record<string, string>> = { item: 'methods', deduction: 'deductions', adjustment: 'adjustments' };

function outcomeOf({ ledger }: Worked, line: string | null): Outcome {
  const lines = ledger.lines.filter((each) => (line === null ? !isOfItem(each, null) : isOfItem(each, line)));
  return {
    lowest: sum(lines.map(({ lowest }) => lowest)),
    highest: sum(lines.map(({ highest }) => highest)),
    isOpen: lines.some(({ basis }) => basis === 'undetermined'),
    isDeclared: lines.some(({ rule }) => rule?.inFormulas.some((fact) => fact.startsWith('item.declared')) === true),
    rules: lines.flatMap(({ kind, rule }) => (rule ? [`${LISTS[kind] ?? kind}.${rule.rule.id}`] : [])),
  };
}

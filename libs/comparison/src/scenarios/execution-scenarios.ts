import { Exact } from '@app/kernel';
import type { ResolvedRuleSet } from '@app/rule-set';
import type { Breakpoints } from '../breakpoints';
import { samplesOf } from '../samples';
import { combinations, executionWeightOf, formOf, restOf, type Scenario } from './scenario';

const HUNDRED = Exact.hundred;
const TWO = Exact.integer(2);

/** A rate of execution: what was spent of which budgets; null where a cell is blank. */
interface Spending {
  readonly annualBudget: Exact | null;
  readonly executed: Exact | null;
}

/** Forms that differ in what was spent, what was planned and what was declared for it. */
export function executionScenarios(
  ruleSet: ResolvedRuleSet,
  facts: readonly string[],
  breakpoints: Breakpoints,
  most: number,
): Scenario[] {
  const weight = executionWeightOf(ruleSet);
  const usesInitial = facts.some((fact) => fact === 'form.initialExecutionRate' || fact === 'form.initialBudget');
  const choices = {
    spending: spendings(breakpoints),
    initial: usesInitial ? initialShares(breakpoints) : [Exact.one],
    declared: facts.some((fact) => fact.startsWith('item.declared')) ? declaredShares(breakpoints) : [Exact.one],
  };
  const rows = restOf(ruleSet, weight);
  return combinations(choices, ['declared', 'initial', 'spending'], most).map(({ spending, initial, declared }) => ({
    form: formOf(
      ruleSet,
      {
        ...spending,
        initialBudget: initial && HUNDRED.times(initial),
        weight,
        score: declared && weight.times(declared),
      },
      rows,
    ),
    options: {},
    line: 'execution',
  }));
}

/** Shares of the weight that a unit may declare, and nothing declared. */
export function declaredShares(breakpoints: Breakpoints): (Exact | null)[] {
  return [...samplesOf(breakpoints.get('item.declaredShare') ?? [], Exact.zero, Exact.one).toReversed(), null];
}

/** Rates between nothing and twice the budget, and the cells that are blank or 0. */
export function spendings(breakpoints: Breakpoints): Spending[] {
  const cuts = [...(breakpoints.get('form.budgetExecutionRate') ?? []), Exact.one].sort((a, b) => a.compare(b));
  const amounts = (breakpoints.get('form.annualBudget') ?? []).filter((amount) => amount.sign() > 0);
  const rates = samplesOf(cuts, Exact.zero, null);
  const spent = [HUNDRED, ...amounts].flatMap((annualBudget) =>
    rates.map((rate) => ({ annualBudget, executed: annualBudget.times(rate) })),
  );
  return [
    ...spent,
    { annualBudget: null, executed: HUNDRED },
    { annualBudget: HUNDRED, executed: null },
    { annualBudget: Exact.zero, executed: Exact.zero },
    { annualBudget: Exact.zero, executed: HUNDRED },
  ];
}

/** The initial budget as a part of the annual one. */
function initialShares(breakpoints: Breakpoints): (Exact | null)[] {
  const rates = (breakpoints.get('form.initialExecutionRate') ?? []).filter((rate) => rate.sign() > 0);
  const shares = rates.map((rate) => Exact.one.dividedBy(rate).round(4, 'half-up'));
  return [Exact.one, Exact.one.dividedBy(TWO), TWO, ...shares.filter((share) => share.sign() > 0), Exact.zero, null];
}

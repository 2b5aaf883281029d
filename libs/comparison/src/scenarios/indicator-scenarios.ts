import type { Level1, Level2 } from '@app/form';
import { Exact } from '@app/kernel';
import type { ResolvedRuleSet, Scale } from '@app/rule-set';
import type { Breakpoints } from '../breakpoints';
import type { Distinctions } from '../cells';
import { samplesOf, thinned } from '../samples';
import { declaredShares, spendings } from './execution-scenarios';
import { cellsOf } from './indicator-cells';
import { combinations, decimal, executionWeightOf, formOf, restOf, type Scenario } from './scenario';

/** How many forms with other declared scores there may be, as a multiple of the others. */
const VARIANTS = 4;
const USUAL_WEIGHT = Exact.integer(10);

const LEVELS: readonly (readonly [Level1, Level2])[] = [
  ['output', 'quantity'],
  ['output', 'quality'],
  ['output', 'timeliness'],
  ['output', 'cost'],
  ['cost', 'cost'],
  ['benefit', 'economic'],
  ['benefit', 'social'],
  ['benefit', 'ecological'],
  ['benefit', 'sustainability'],
  ['satisfaction', 'satisfaction'],
];

/** Forms that differ in one indicator: what it prints, where it stands, its weight, and what was declared for it. */
export function indicatorScenarios(
  ruleSet: ResolvedRuleSet,
  scales: readonly Scale[],
  facts: readonly string[],
  { breakpoints, named }: Distinctions,
  most: number,
): Scenario[] {
  const uses = (pattern: RegExp) => facts.some((fact) => pattern.test(fact));
  const everything = { annualBudget: Exact.hundred, executed: Exact.hundred };
  const choices = {
    spending: uses(/^form\./) ? spendings(breakpoints) : [everything],
    weight: weightsOf(breakpoints),
    level: levelsOf(facts, named),
    cells: cellsOf(facts, scales, breakpoints, most),
    reason: uses(/^item\.reasonGiven$/) ? ['', '受天气影响'] : [''],
  };
  const execution = executionWeightOf(ruleSet);
  const chosen = combinations(choices, ['spending', 'weight', 'level'], most);
  const shares = uses(/^item\.declared/) ? thinned(declaredShares(breakpoints), (most * VARIANTS) / chosen.length) : [];
  return chosen.map(({ spending, weight, level, cells, reason }) => {
    const rest = restOf(ruleSet, execution.plus(weight));
    const declared = (share: Exact | null): Scenario => {
      const score = decimal(share && weight.times(share));
      const place = { level1: level[0], level2: level[1], deviationReason: reason };
      const row = { ...place, ...cells, weight: decimal(weight), score };
      const form = formOf(ruleSet, { ...spending, weight: execution }, [row, ...rest]);
      return { form, options: {}, line: 'indicator:0' };
    };
    return {
      ...declared(Exact.one),
      variants: () => shares.filter((share) => share?.equals(Exact.one) !== true).map(declared),
    };
  });
}

function weightsOf(breakpoints: Breakpoints): Exact[] {
  const cuts = breakpoints.get('item.weight') ?? [];
  if (cuts.length === 0) return [USUAL_WEIGHT];
  return [USUAL_WEIGHT, ...samplesOf(cuts, Exact.one, null)];
}

/** Of the levels that rules don't tell apart one is enough. */
function levelsOf(
  facts: readonly string[],
  named: ReadonlyMap<string, readonly string[]>,
): readonly (readonly [Level1, Level2])[] {
  const told = (fact: string, word: string) => (facts.includes(fact) && named.get(fact)?.includes(word) ? word : '');
  const kinds = LEVELS.map(([level1, level2]) => `${told('item.level1', level1)}/${told('item.level2', level2)}`);
  return LEVELS.filter((_, index) => kinds.indexOf(kinds[index] ?? '') === index);
}

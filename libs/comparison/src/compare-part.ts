import { factsOfCondition, type AnyRule, type Condition, type ResolvedRuleSet } from '@app/rule-set';
import { Budget } from './budget';
import { breakpointsOf, factsOfRules, namedWords } from './breakpoints';
import type { Distinctions } from './cells';
import { differs, shiftOf, type Observation, type Observer } from './observe';
import type { DifferencePart, PolicyDifference } from './policy-difference';
import { regionOf } from './region';
import { executionScenarios } from './scenarios/execution-scenarios';
import { formScenarios } from './scenarios/form-scenarios';
import { indicatorScenarios } from './scenarios/indicator-scenarios';
import type { Scenario } from './scenarios/scenario';
import { witnessOf, type Scorers } from './witness';

/** A part of scoring that is tried by forms. */
export type TriedPart = Exclude<DifferencePart, 'grade'>;

/** Two rule sets, ready for everything that is done with them. */
export interface Compared {
  readonly from: ResolvedRuleSet;
  readonly to: ResolvedRuleSet;
  readonly observer: Observer;
  readonly scorers: Scorers;
}

const ALWAYS: Readonly<Record<TriedPart, Condition>> = {
  execution: { fact: 'item.kind', operator: 'equal', value: 'execution' },
  indicator: { fact: 'item.kind', operator: 'equal', value: 'indicator' },
  form: { fact: 'form.indicatorCount', operator: 'greaterThanInclusive', value: '0' },
};

/** The rules that give or take points in a part. */
export function rulesOf(part: TriedPart, { methods, deductions, adjustments }: ResolvedRuleSet): AnyRule[] {
  if (part === 'form') return [...deductions.filter(({ on }) => on === 'form'), ...adjustments];
  return [...methods.filter(({ on }) => on === part), ...deductions.filter(({ on }) => on === 'item')];
}

/** Where a part gives different points, one difference for each pair of rules that decide. */
export function comparePart(part: TriedPart, compared: Compared): PolicyDifference[] {
  const { from, to, observer } = compared;
  const rules = [...rulesOf(part, from), ...rulesOf(part, to)];
  const facts = coordinatesOf(rules);
  const distinctions = { breakpoints: breakpointsOf(rules), named: namedWords(['item.level1', 'item.level2'], rules) };
  const conditions = rules.flatMap(({ when }) => factsOfCondition(when));
  const isAsked = conditions.some((fact) => fact.startsWith('item.declared') || fact.startsWith('item.hasDeclared'));
  const budget = new Budget(rules);
  const observe = (scenario: Scenario): Observation[] => {
    if (!budget.spend()) return [];
    const seen = observer.observe(scenario, facts, distinctions);
    if (seen === null) return [];
    const isDeclared = isAsked || seen.from.isDeclared || seen.to.isDeclared;
    return isDeclared ? [seen, ...(scenario.variants?.().flatMap(observe) ?? [])] : [seen];
  };
  const observations = scenariosOf(part, compared, facts, distinctions, budget.forms).flatMap(observe);
  const cells = new CellNames(observations);
  const differences = [...groupsOf(observations).values()].map((group) =>
    differenceOf(part, group, cells, facts, distinctions, compared),
  );
  return budget.isSpent ? differences.map((difference) => ({ ...difference, isWhole: false })) : differences;
}

/** What a declared method allows is a share of the weight, so that share is looked at too. */
function coordinatesOf(rules: readonly AnyRule[]): string[] {
  const hasLimits = rules.some((rule) => 'allowed' in rule && rule.allowed !== undefined);
  const facts = factsOfRules(rules).filter((fact) => fact !== 'item.kind');
  return [...new Set(hasLimits ? [...facts, 'item.declaredShare'] : facts)];
}

function scenariosOf(
  part: TriedPart,
  { from, to }: Compared,
  facts: readonly string[],
  distinctions: Distinctions,
  most: number,
): Scenario[] {
  if (part === 'execution') return executionScenarios(to, facts, distinctions.breakpoints, most);
  if (part === 'form') return formScenarios(to, facts, distinctions.breakpoints, most);
  const known = new Set(to.reading.scales.map(({ words }) => words.join()));
  const scales = [...to.reading.scales, ...from.reading.scales.filter(({ words }) => !known.has(words.join()))];
  return indicatorScenarios(to, scales, facts, distinctions, most);
}

function groupsOf(observations: readonly Observation[]): ReadonlyMap<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    if (!differs(observation)) continue;
    const key = `${observation.from.rules.join()}→${observation.to.rules.join()}`;
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return groups;
}

/** Every cell that was observed, once. */
class CellNames {
  private readonly all = new Map<string, Observation['cell']>();

  constructor(observations: readonly Observation[]) {
    for (const { cell } of observations) this.all.set(cell.join('\n'), cell);
  }

  /** The cells of some observations, and all others. */
  split(observations: readonly Observation[]): [inside: Observation['cell'][], outside: Observation['cell'][]] {
    const names = new Set(observations.map(({ cell }) => cell.join('\n')));
    const entries = [...this.all];
    const pick = (isInside: boolean) => entries.flatMap(([name, cell]) => (names.has(name) === isInside ? [cell] : []));
    return [pick(true), pick(false)];
  }
}

function differenceOf(
  part: TriedPart,
  group: readonly Observation[],
  cells: CellNames,
  facts: readonly string[],
  distinctions: Distinctions,
  { scorers }: Compared,
): PolicyDifference {
  const [inside, outside] = cells.split(group);
  const { condition, isWhole } = regionOf(facts, inside, outside, distinctions, ALWAYS[part]);
  const [gain, loss] = [mostOf(group, 1), mostOf(group, -1)];
  return {
    part,
    rules: { from: group[0]?.from.rules ?? [], to: group[0]?.to.rules ?? [] },
    region: condition,
    isWhole,
    largestGain: gain && witnessOf(gain, scorers),
    largestLoss: loss && witnessOf(loss, scorers),
    isOpen: { from: group.some(({ from }) => from.isOpen), to: group.some(({ to }) => to.isOpen) },
  };
}

/** The scenario with the largest shift in one direction, the first of several; null where none goes that way. */
function mostOf(group: readonly Observation[], direction: 1 | -1): Scenario | null {
  let best: { readonly scenario: Scenario; readonly size: NonNullable<ReturnType<typeof shiftOf>> } | null = null;
  for (const observation of group) {
    const shift = shiftOf(observation);
    if (shift === null || shift.sign() !== direction) continue;
    const size = shift.abs();
    if (best === null || size.compare(best.size) > 0) best = { scenario: observation.scenario, size };
  }
  return best?.scenario ?? null;
}

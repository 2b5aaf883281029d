import type { FundRow, Indicator, SelfEvaluationForm } from '@app/form';
import { Exact } from '@app/kernel';
import type { ResolvedRuleSet } from '@app/rule-set';
import { exampleForm, type ScoreOptions } from '@app/scoring';

/** A form to be scored under both rule sets, and the line that is looked at; null for the form as a whole. */
export interface Scenario {
  readonly form: SelfEvaluationForm;
  readonly options: ScoreOptions;
  readonly line: string | null;
  /** The same with other declared scores, to be tried where these matter. */
  readonly variants?: () => readonly Scenario[];
}

/** What a scenario says of the execution item. */
export interface FundsGiven {
  readonly initialBudget?: Exact | null;
  readonly annualBudget?: Exact | null;
  readonly executed?: Exact | null;
  readonly weight: Exact;
  readonly score?: Exact | null;
}

const AS_PLANNED = Exact.hundred;

/** Points and money as forms hold them: at most eight decimals. */
export function decimal(value: Exact | null): string | null {
  return value === null ? null : value.round(8, 'half-up').toDecimal();
}

/** A form of the rule set's scope with these rows; everything was spent unless told otherwise. */
export function formOf(
  ruleSet: ResolvedRuleSet,
  funds: FundsGiven,
  rows: readonly Partial<Indicator>[],
): SelfEvaluationForm {
  const { annualBudget = AS_PLANNED, executed = AS_PLANNED, weight, score = weight } = funds;
  const { initialBudget = annualBudget } = funds;
  const total: Partial<FundRow> = {
    initialBudget: decimal(initialBudget),
    annualBudget: decimal(annualBudget),
    executed: decimal(executed),
    weight: decimal(weight),
    score: decimal(score),
  };
  const indicators = rows.map((row, index) => ({ row: index, name: `对照指标${index + 1}`, ...row }));
  return exampleForm({ funds: { total }, indicators }, ruleSet) as SelfEvaluationForm;
}

/** The weight of the execution item: what the policy fixes, or what policies usually take. */
export function executionWeightOf({ weights }: ResolvedRuleSet): Exact {
  return Exact.parse(weights.execution.fixed ?? weights.execution.min ?? '10').min(Exact.parse(weights.total));
}

/** A row that is met, with the weight that is left over, so that the weights add up; none where nothing is left. */
export function restOf(ruleSet: ResolvedRuleSet, taken: Exact): Partial<Indicator>[] {
  const rest = Exact.parse(ruleSet.weights.total).minus(taken);
  if (rest.sign() <= 0) return [];
  const weight = decimal(rest);
  return [{ name: '其余指标', target: '≥1个', completed: '1个', weight, score: weight }];
}

/**
 * Every combination of choices. Where these are more than `most`, the longest list of choices that may be thinned
 * is halved until they fit or two of each are left, its first and last kept; so the same rule sets always give the same combinations.
 */
export function combinations<Choices extends Readonly<Record<string, readonly unknown[]>>>(
  choices: Choices,
  mayThin: readonly (keyof Choices)[],
  most: number,
): { [Name in keyof Choices]: Choices[Name][number] }[] {
  const lists: Record<keyof Choices, readonly unknown[]> = { ...choices };
  const count = () => Object.values(lists).reduce((product, list) => product * list.length, 1);
  while (count() > most) {
    const longest = [...mayThin].sort((a, b) => lists[b].length - lists[a].length)[0];
    if (longest === undefined || lists[longest].length <= 2) break;
    const list = lists[longest];
    lists[longest] = list.filter((_, index) => index % 2 === 0 || index === list.length - 1);
  }
  let all: Record<string, unknown>[] = [{}];
  for (const [name, list] of Object.entries(lists)) {
    all = all.flatMap((each) => list.map((value) => ({ ...each, [name]: value })));
  }
  return all as { [Name in keyof Choices]: Choices[Name][number] }[];
}

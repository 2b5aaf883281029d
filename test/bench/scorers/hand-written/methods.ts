import { Exact } from '@app/kernel';
import type { Scale } from '@app/rule-set';
import type { FormFacts, RowFacts } from './facts';
import { SCALE, scaled, shareOf, toCents } from './integers';

/** What a row earns; `highest` is above `points` where it is left open. */
export interface Earned {
  readonly method: string | null;
  readonly points: number;
  readonly highest: number;
  readonly isOpen: boolean;
  /** Whether the declared score lies where it may; null where nothing asks. */
  readonly allowed: boolean | null;
}

const HUNDRED = Exact.hundred;
const NUMERIC: ReadonlySet<string> = new Set(['positive', 'reverse', 'fixed', 'plain']);

/** Shares of ordinal words in ten-thousandths, by scale and word. */
export type Shares = ReadonlyMap<string, ReadonlyMap<string, number>>;

export function sharesOf(scales: readonly Scale[]): Shares {
  const shares = (scale: Scale) =>
    scale.words.map((word, index) => [word, scaled(scale.shares[index] ?? '0') ?? 0] as const);
  return new Map(scales.map((scale) => [scale.id, new Map(shares(scale))]));
}

export function earnExecution({ total, execution }: FormFacts, open: number): Earned {
  const method = 'execution.proportional';
  const { weight } = execution;
  const { executed, annualBudget } = total;
  if (weight === null || executed === null || annualBudget === null || annualBudget <= 0)
    return left(method, weight ?? open);
  return certain(method, executed >= annualBudget ? toCents(weight) : shareOf(weight, executed, annualBudget));
}

export function earnRow(facts: RowFacts, shares: Shares, open: number): Earned {
  const { row, reading, weight } = facts;
  const most = weight ?? open;
  if (row.notApplicable) return left('indicator.not-applicable', most);
  if (reading.target.kind === 'blank') return left('indicator.no-target', most);
  if (reading.completed.kind === 'blank') return left('indicator.no-completed', most);
  if (reading.nature === 'scale') return earnByScale(facts, shares, most);
  if (reading.verdict === 'met')
    return weight === null ? left('indicator.met', most) : certain('indicator.met', toCents(weight));
  if (NUMERIC.has(reading.nature)) return earnByNumber(facts, most);
  return earnByTier(facts, most);
}

function earnByScale(facts: RowFacts, shares: Shares, most: number): Earned {
  const { scaleId, scaleWord } = facts.reading;
  const share = scaleId !== null && scaleWord !== null ? shares.get(scaleId)?.get(scaleWord) : undefined;
  if (share === undefined) return left('indicator.off-scale', most);
  const { weight } = facts;
  if (share === SCALE)
    return weight === null ? left('indicator.scale-best', most) : certain('indicator.scale-best', toCents(weight));
  if (share === 0) return weight === null ? left('indicator.scale-worst', most) : certain('indicator.scale-worst', 0);
  if (share >= 0.8 * SCALE) return declared('indicator.scale-upper', facts, 8, 10, false, most);
  if (share >= 0.6 * SCALE) return declared('indicator.scale-middle', facts, 6, 8, true, most);
  return declared('indicator.scale-lower', facts, 0, 6, true, most);
}

function earnByNumber({ reading, weight, isCost }: RowFacts, most: number): Earned {
  if (reading.verdict === 'unknown') return left('indicator.not-measured', most);
  const isReverse = reading.nature === 'reverse' || (reading.nature === 'plain' && isCost);
  const method = isReverse ? 'indicator.reverse-ratio' : 'indicator.ratio';
  const ratio = reading.completionRatio;
  if (weight === null || ratio === null || (isReverse && ratio.isZero())) return left(method, most);
  const share = (isReverse ? Exact.one.dividedBy(ratio) : ratio).max(Exact.zero).min(Exact.one);
  const cents = share.times(Exact.integer(weight)).dividedBy(HUNDRED).round(0, 'half-up');
  return certain(method, Number(cents.toDecimal()) * 100);
}

function earnByTier(facts: RowFacts, most: number): Earned {
  if (facts.tier === 'met') return declared('indicator.tier-met', facts, 8, 10, false, most);
  if (facts.tier === 'partly') return declared('indicator.tier-partly', facts, 6, 8, true, most);
  if (facts.tier === 'not') return declared('indicator.tier-not', facts, 0, 6, true, most);
  return declared('indicator.declared', facts, 0, 10, false, most);
}

/** The declared score, if it lies within tenths of the weight. */
function declared(method: string, facts: RowFacts, from: number, to: number, toOpen: boolean, most: number): Earned {
  const { weight, declared: score } = facts;
  if (weight === null) return left(method, most);
  const [low, high] = [(weight * from) / 10, (weight * to) / 10];
  if (score === null) return { method, points: low, highest: high, isOpen: true, allowed: null };
  if (score >= low && (toOpen ? score < high : score <= high))
    return { ...certain(method, toCents(score)), allowed: true };
  return { method, points: low, highest: high, isOpen: true, allowed: false };
}

function certain(method: string, points: number): Earned {
  return { method, points, highest: points, isOpen: false, allowed: null };
}

function left(method: string, most: number): Earned {
  return { method, points: 0, highest: most, isOpen: true, allowed: null };
}

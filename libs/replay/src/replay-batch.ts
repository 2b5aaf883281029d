import type { Issue } from '@app/kernel';
import type { ResolvedRuleSet } from '@app/rule-set';
import { calculations, compile, type Scorer } from '@app/scoring';
import type { PlacedDifference } from './placed-difference';
import { replay } from './replay';
import { cannotFor, type ReplayOutcome, type Verdict } from './replay-outcome';
import { secondOpinion } from './second-opinion';
import type { StoredRevision, StoredScore } from './stored-score';

/** Rules as they cross to another thread; `key` tells them apart, so that they are compiled there once. */
export interface PinnedRules {
  readonly key: string;
  readonly calculationVersion: number;
  /** JSON of the resolved rule set. */
  readonly ruleSet: string;
}

/** A score to be computed again, by rules of the batch or not at all. */
export interface ReplayItem {
  readonly stored: StoredScore;
  readonly revision: StoredRevision | null;
  /** The position of its rules in the batch, or why there are none. */
  readonly rules: number | Issue;
}

export interface ReplayBatch {
  readonly rules: readonly PinnedRules[];
  readonly items: readonly ReplayItem[];
}

/** What is told of a score that did not come out the same. */
export interface ReplayFinding {
  /** Its position in the batch. */
  readonly index: number;
  readonly verdict: Exclude<Verdict, 'identical'>;
  readonly reason: Issue | null;
  readonly firstDifference: PlacedDifference | null;
}

const MOST_SCORERS = 50;
const scorers = new Map<string, Scorer>();

/**
 * Replays a batch: JSON of a `ReplayBatch` goes in, JSON of its `ReplayFinding`s comes out. Pure but for a cache of
 * compiled rules.
 *
 * @example
 * JSON.parse(replayBatch(JSON.stringify({ rules, items }))) //=> [{ index: 3, verdict: 'different', … }]
 */
export function replayBatch(input: string): string {
  const { rules, items } = JSON.parse(input) as ReplayBatch;
  const own = rules.map(scorerOf);
  const findings = items.flatMap((item, index): ReplayFinding[] => {
    const { verdict, reason, firstDifference } = replayItem(item, own);
    return verdict === 'identical' ? [] : [{ index, verdict, reason, firstDifference }];
  });
  return JSON.stringify(findings);
}

/**
 * The same for second opinions, which take thousands of times as long.
 *
 * @example
 * JSON.parse(await secondOpinionBatch(JSON.stringify({ rules, items }))) //=> []
 */
export async function secondOpinionBatch(input: string): Promise<string> {
  const { rules, items } = JSON.parse(input) as ReplayBatch;
  const own = rules.map(scorerOf);
  const findings: ReplayFinding[] = [];
  for (const [index, item] of items.entries()) {
    const { verdict, reason, firstDifference } = await opinionOn(item, own);
    if (verdict !== 'identical') findings.push({ index, verdict, reason, firstDifference });
  }
  return JSON.stringify(findings);
}

async function opinionOn({ stored, revision, rules }: ReplayItem, own: readonly Scorer[]): Promise<ReplayOutcome> {
  if (typeof rules !== 'number') return cannotFor(rules);
  const { ruleSet, calculationVersion } = rulesAt(own, rules);
  return secondOpinion(stored, revision, ruleSet, calculations.get(calculationVersion));
}

function rulesAt(own: readonly Scorer[], position: number): Scorer {
  const scorer = own[position];
  if (!scorer) throw new Error('An item names rules that are not in its batch.');
  return scorer;
}

function replayItem({ stored, revision, rules }: ReplayItem, own: readonly Scorer[]): ReplayOutcome {
  if (typeof rules !== 'number') return cannotFor(rules);
  return replay(stored, revision, rulesAt(own, rules));
}

function scorerOf({ key, calculationVersion, ruleSet }: PinnedRules): Scorer {
  const known = scorers.get(key);
  if (known) return known;
  if (scorers.size >= MOST_SCORERS) scorers.clear();
  const scorer = compile(JSON.parse(ruleSet) as ResolvedRuleSet, calculations.get(calculationVersion));
  scorers.set(key, scorer);
  return scorer;
}

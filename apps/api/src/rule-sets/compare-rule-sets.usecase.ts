import { explainDifference, type ComparisonInput, type PolicyDifference } from '@app/comparison';
import type { DistrictScope } from '@app/persistence';
import { diffRuleSets } from '@app/rule-set';
import type { Scorer } from '@app/scoring';
import { Injectable } from '@nestjs/common';
import { RequestError } from '../http/request-error';
import { WorkerThreads } from '../jobs/worker-threads';
import { viewChange } from './change.views';
import type { ComparedSideView, ComparisonView, PolicyDifferenceView } from './comparison.views';
import { RuleSetShelf, type Side } from './rule-set-shelf';

const TASK = 'compareInThread';
/** Rule sets as bureaus write them take a tenth of a second; what takes this long was not written to be used. */
const LONGEST_MS = 15_000;

/** Two rule sets, bases merged in. */
export interface Comparison {
  readonly from: Side;
  readonly to: Side;
  /** Whether forms are to be tried, to say where points differ and how much. */
  readonly withPolicy: boolean;
}

@Injectable()
export class CompareRuleSetsUseCase {
  constructor(
    private readonly shelf: RuleSetShelf,
    private readonly threads: WorkerThreads,
  ) {}

  /**
   * @param drafts where the caller may read drafts; null where nowhere
   * @throws NoRuleSetError, RuleSetUnusableError; RequestError `DRAFT_NOT_FOUND`, `COMPARISON_TOO_LONG`
   */
  async execute(drafts: DistrictScope | null, { from, to, withPolicy }: Comparison): Promise<ComparisonView> {
    const before = await this.shelf.scorerOfSide(from, drafts);
    const after = await this.shelf.scorerOfSide(to, drafts);
    return {
      from: viewSide(from, before),
      to: viewSide(to, after),
      changes: diffRuleSets(before.ruleSet, after.ruleSet).map(viewChange),
      ...(withPolicy && { policy: await this.comparePolicies({ from: before.ruleSet, to: after.ruleSet }) }),
    };
  }

  private async comparePolicies(input: ComparisonInput): Promise<PolicyDifferenceView[]> {
    const signal = AbortSignal.timeout(LONGEST_MS);
    try {
      const output = await this.threads.run(TASK, JSON.stringify(input), signal);
      return (JSON.parse(output) as PolicyDifference[]).map(viewDifference);
    } catch (error) {
      if (!signal.aborted) throw error;
      throw new RequestError('COMPARISON_TOO_LONG', { seconds: LONGEST_MS / 1000 });
    }
  }
}

function viewDifference(difference: PolicyDifference): PolicyDifferenceView {
  const sentences = { zh: explainDifference(difference, 'zh'), en: explainDifference(difference, 'en') };
  return { ...difference, sentences };
}

function viewSide(side: Side, { ruleSet, ruleSetHash }: Scorer): ComparedSideView {
  return { side, title: ruleSet.title, resolvedHash: ruleSetHash, official: ruleSet.official };
}

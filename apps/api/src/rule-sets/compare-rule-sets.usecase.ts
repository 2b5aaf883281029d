import { comparePolicies, explainDifference, type PolicyDifference } from '@app/comparison';
import type { DistrictScope } from '@app/persistence';
import { diffRuleSets } from '@app/rule-set';
import type { Scorer } from '@app/scoring';
import { Injectable } from '@nestjs/common';
import { viewChange } from './change.views';
import type { ComparedSideView, ComparisonView, PolicyDifferenceView } from './comparison.views';
import { RuleSetShelf, type Side } from './rule-set-shelf';

/** Two rule sets, bases merged in. */
export interface Comparison {
  readonly from: Side;
  readonly to: Side;
  /** Whether forms are to be tried, to say where points differ and how much. */
  readonly withPolicy: boolean;
}

@Injectable()
export class CompareRuleSetsUseCase {
  constructor(private readonly shelf: RuleSetShelf) {}

  /**
   * @param drafts where the caller may read drafts; null where nowhere
   * @throws NoRuleSetError, RuleSetUnusableError; RequestError `DRAFT_NOT_FOUND`
   */
  async execute(drafts: DistrictScope | null, { from, to, withPolicy }: Comparison): Promise<ComparisonView> {
    const before = await this.shelf.scorerOfSide(from, drafts);
    const after = await this.shelf.scorerOfSide(to, drafts);
    return {
      from: viewSide(from, before),
      to: viewSide(to, after),
      changes: diffRuleSets(before.ruleSet, after.ruleSet).map(viewChange),
      ...(withPolicy && { policy: comparePolicies(before.ruleSet, after.ruleSet).map(viewDifference) }),
    };
  }
}

function viewDifference(difference: PolicyDifference): PolicyDifferenceView {
  const sentences = { zh: explainDifference(difference, 'zh'), en: explainDifference(difference, 'en') };
  return { ...difference, sentences };
}

function viewSide(side: Side, { ruleSet, ruleSetHash }: Scorer): ComparedSideView {
  return { side, title: ruleSet.title, resolvedHash: ruleSetHash, official: ruleSet.official };
}

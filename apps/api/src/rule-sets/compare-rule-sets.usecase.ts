import type { DistrictScope } from '@app/persistence';
import { diffRuleSets } from '@app/rule-set';
import type { Scorer } from '@app/scoring';
import { Injectable } from '@nestjs/common';
import { viewChange } from './change.views';
import type { ComparedSideView, ComparisonView } from './comparison.views';
import { RuleSetShelf, type Side } from './rule-set-shelf';

/** Two rule sets, bases merged in. */
export interface Comparison {
  readonly from: Side;
  readonly to: Side;
}

@Injectable()
export class CompareRuleSetsUseCase {
  constructor(private readonly shelf: RuleSetShelf) {}

  /**
   * @param drafts where the caller may read drafts; null where nowhere
   * @throws NoRuleSetError, RuleSetUnusableError; RequestError `DRAFT_NOT_FOUND`
   */
  async execute(drafts: DistrictScope | null, { from, to }: Comparison): Promise<ComparisonView> {
    const before = await this.shelf.scorerOfSide(from, drafts);
    const after = await this.shelf.scorerOfSide(to, drafts);
    return {
      from: viewSide(from, before),
      to: viewSide(to, after),
      changes: diffRuleSets(before.ruleSet, after.ruleSet).map(viewChange),
    };
  }
}

function viewSide(side: Side, { ruleSet, ruleSetHash }: Scorer): ComparedSideView {
  return { side, title: ruleSet.title, resolvedHash: ruleSetHash, official: ruleSet.official };
}

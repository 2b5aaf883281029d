import { RuleSetVersionsRepository, type DistrictScope } from '@app/persistence';
import { lintRuleSet, type RuleSet, type RuleSetKey } from '@app/rule-set';
import { measureCoverage } from '@app/scoring';
import { Injectable } from '@nestjs/common';
import { viewIssue } from '../http/issue-view';
import type { UpdateOfferAnswer } from './change.views';
import { findUpdateOffer } from './find-update-offer';
import { viewGate } from './gate.views';
import { viewSummary } from './list-rule-sets.usecase';
import { RuleSetShelf } from './rule-set-shelf';
import type { RuleSetView } from './rule-sets.views';

@Injectable()
export class ShowRuleSetUseCase {
  constructor(
    private readonly versions: RuleSetVersionsRepository,
    private readonly shelf: RuleSetShelf,
  ) {}

  /** @throws NoRuleSetError, RuleSetUnusableError */
  async execute(scope: DistrictScope, { version, ...about }: RuleSetKey): Promise<RuleSetView> {
    const { ruleSet: resolved, ruleSetHash } = await this.shelf.scorerFor(about, version);
    const key = { ...about, version };
    const published = await this.shelf.published();
    const ruleSet = published.library.get(key);
    const summary = published.get(key);
    if (!ruleSet || !summary) throw new Error('A published rule set was there and is not.');
    const gate = await this.versions.gateOf(scope, key);
    return {
      ...viewSummary(summary, resolved, published),
      resolvedHash: ruleSetHash,
      ruleSet,
      resolved,
      lint: lintRuleSet(ruleSet, published.source).issues.map(viewIssue),
      gate: gate && viewGate(gate),
      coverage: measureCoverage(resolved),
    };
  }

  /** @throws NoRuleSetError, RuleSetUnusableError */
  async updateOffer(key: RuleSetKey): Promise<UpdateOfferAnswer> {
    return findUpdateOffer(await this.asPublished(key), await this.shelf.source());
  }

  /**
   * A version as it was published.
   *
   * @throws NoRuleSetError
   */
  async asPublished({ version, ...about }: RuleSetKey): Promise<RuleSet> {
    await this.shelf.scorerFor(about, version);
    const ruleSet = (await this.shelf.library()).get({ ...about, version });
    if (!ruleSet) throw new Error('A published rule set was there and is not.');
    return ruleSet;
  }
}

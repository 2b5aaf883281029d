import { dayOf, stateOf, type Scope } from '@app/rule-set';
import { Injectable } from '@nestjs/common';
import { DistrictDirectory } from '../districts/district-directory';
import { viewIssue } from '../http/issue-view';
import type { ApplicableView } from './applicable.views';
import type { PublishedRuleSets } from './published-rule-sets';
import { explainNone } from './rule-set-errors';
import { viewReference } from './rule-set-reference.view';
import { RuleSetShelf } from './rule-set-shelf';

/** Says which version of a scope applies, or applied as known on a day, and why. */
@Injectable()
export class ShowApplicableUseCase {
  constructor(
    private readonly directory: DistrictDirectory,
    private readonly shelf: RuleSetShelf,
  ) {}

  /** @throws UnknownDistrictError; RuleSetUnusableError */
  async execute(scope: Scope, day: string | undefined): Promise<ApplicableView> {
    await this.directory.get(scope.districtCode);
    const published = await this.shelf.published();
    const found = await this.shelf.applicable(scope, day);
    const timeline = timelineOf(scope, published);
    if (found.kind !== 'applies') {
      const reason = viewIssue(explainNone(scope, found, day ?? dayOf(new Date()), published.library));
      return { applicable: null, publishedAt: null, reason, timeline };
    }
    const { publishedAt } = found.published;
    return {
      applicable: viewReference(await this.shelf.resolved(found.published)),
      publishedAt,
      reason: null,
      timeline,
    };
  }
}

function timelineOf(scope: Scope, published: PublishedRuleSets): ApplicableView['timeline'] {
  const versions = published.ofScope(scope);
  return versions.map((one) => ({
    version: one.version,
    publishedAt: one.publishedAt,
    state: stateOf(one, versions),
    withdrawnAt: one.withdrawnAt,
  }));
}

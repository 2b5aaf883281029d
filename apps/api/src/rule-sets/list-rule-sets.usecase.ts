import { Injectable } from '@nestjs/common';
import { stateOf, type ResolvedRuleSet } from '@app/rule-set';
import { DistrictDirectory } from '../districts/district-directory';
import type { PageView } from '../http/page-view';
import type { PublishedRuleSet, PublishedRuleSets } from './published-rule-sets';
import { viewReference } from './rule-set-reference.view';
import { RuleSetShelf } from './rule-set-shelf';
import type { RuleSetsQuery } from './rule-sets.query';
import type { RuleSetSummaryView } from './rule-sets.views';

@Injectable()
export class ListRuleSetsUseCase {
  constructor(
    private readonly directory: DistrictDirectory,
    private readonly shelf: RuleSetShelf,
  ) {}

  /** @throws UnknownDistrictError */
  async execute({ districtCode, page, perPage, year, kind }: RuleSetsQuery): Promise<PageView<RuleSetSummaryView>> {
    if (districtCode !== undefined) await this.directory.get(districtCode);
    const published = await this.shelf.published();
    const listed = published
      .all()
      .filter((version) => districtCode === undefined || version.districtCode === districtCode)
      .filter((version) => year === undefined || version.year === year)
      .filter((version) => kind === undefined || version.kind === kind);
    const shown = listed.slice((page - 1) * perPage, page * perPage);
    return { data: await Promise.all(shown.map((version) => this.view(version, published))), total: listed.length };
  }

  private async view(version: PublishedRuleSet, published: PublishedRuleSets): Promise<RuleSetSummaryView> {
    return viewSummary(version, await this.shelf.resolved(version), published);
  }
}

/** A version as lists show it. */
export function viewSummary(
  version: PublishedRuleSet,
  { official, title }: Pick<ResolvedRuleSet, 'official' | 'title'>,
  published: PublishedRuleSets,
): RuleSetSummaryView {
  const { contentHash, origin, publishedAt, publishedBy, withdrawal } = version;
  return {
    ...viewReference({ ...version, official }),
    ...{ title, contentHash, origin, publishedAt, publishedBy },
    state: stateOf(version, published.ofScope(version)),
    withdrawal: withdrawal && { at: withdrawal.at, by: withdrawal.by, reason: withdrawal.reason },
  };
}

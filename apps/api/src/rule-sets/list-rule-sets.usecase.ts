import { RuleSetVersionsRepository, type RuleSetVersionSummary } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { DistrictDirectory } from '../districts/district-directory';
import type { PageView } from '../http/page-view';
import { viewReference } from './rule-set-reference.view';
import { RuleSetShelf } from './rule-set-shelf';
import type { RuleSetsQuery } from './rule-sets.query';
import type { RuleSetSummaryView } from './rule-sets.views';

@Injectable()
export class ListRuleSetsUseCase {
  constructor(
    private readonly versions: RuleSetVersionsRepository,
    private readonly directory: DistrictDirectory,
    private readonly shelf: RuleSetShelf,
  ) {}

  async execute({ districtCode, page, perPage, ...filter }: RuleSetsQuery): Promise<PageView<RuleSetSummaryView>> {
    const scope = districtCode === undefined ? this.directory.everywhere() : this.directory.scopeOf(districtCode);
    const listed = await this.versions.list(await scope, filter);
    const shown = listed.slice((page - 1) * perPage, page * perPage);
    return { data: await Promise.all(shown.map((version) => this.view(version))), total: listed.length };
  }

  private async view(version: RuleSetVersionSummary): Promise<RuleSetSummaryView> {
    const { official, title } = await this.shelf.resolved(version);
    return viewSummary(version, { official, title });
  }
}

/** A version as lists show it. */
export function viewSummary(
  { contentHash, origin, publishedAt, publishedBy, ...key }: RuleSetVersionSummary,
  { official, title }: Pick<RuleSetSummaryView, 'official' | 'title'>,
): RuleSetSummaryView {
  return { ...viewReference({ ...key, official }), title, contentHash, origin, publishedAt, publishedBy };
}

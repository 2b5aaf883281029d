import { FormsRepository, type DistrictScope, type FormListFilter } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import type { WorkItem, WorkListRequest, WorkListSource } from './work-list-source';

/** Forms that somebody has to do something about, by the filter of the list that shows them. */
const SORTS = [
  { code: 'WORK_FORMS_NOT_SCORED', filter: { isScored: false }, query: { scored: false } },
  {
    code: 'WORK_FORMS_WITH_ERRORS',
    filter: { isScored: true, hasErrors: true },
    query: { scored: true, hasErrors: true },
  },
  { code: 'WORK_FORMS_OPEN', filter: { isScored: true, isOpen: true }, query: { scored: true, open: true } },
] as const satisfies readonly { code: string; filter: FormListFilter; query: object }[];

@Injectable()
export class FormsWork implements WorkListSource {
  constructor(private readonly forms: FormsRepository) {}

  async items({ scopeFor, year, kind }: WorkListRequest): Promise<readonly WorkItem[]> {
    const scope = scopeFor('forms.read');
    if (!scope) return [];
    const within = { ...(year === undefined ? {} : { year }), ...(kind === undefined ? {} : { kind }) };
    return Promise.all(SORTS.map((sort) => this.item(scope, sort, within)));
  }

  private async item(
    scope: DistrictScope,
    { code, filter, query }: (typeof SORTS)[number],
    within: FormListFilter,
  ): Promise<WorkItem> {
    const count = await this.forms.count(scope, { ...filter, ...within });
    return { code, count, link: `/forms?filter=${encodeURIComponent(JSON.stringify(query))}` };
  }
}

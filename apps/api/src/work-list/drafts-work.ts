import { RuleSetDraftsRepository, type Permission, type WaitingDrafts } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import type { WorkItem, WorkListRequest, WorkListSource } from './work-list-source';

interface Sort {
  readonly code: string;
  /** What doing something about it takes. */
  readonly permission: Permission;
  readonly waiting: WaitingDrafts;
  /** Nobody approves or publishes what they had a hand in. */
  readonly takesFourEyes: boolean;
}

const SORTS = [
  {
    code: 'WORK_DRAFTS_TO_APPROVE',
    permission: 'rule-sets.approve',
    waiting: { state: 'submitted' },
    takesFourEyes: true,
  },
  {
    code: 'WORK_DRAFTS_TO_PUBLISH',
    permission: 'rule-sets.approve',
    waiting: { state: 'approved' },
    takesFourEyes: true,
  },
  {
    code: 'WORK_DRAFTS_SENT_BACK',
    permission: 'rule-sets.edit',
    waiting: { state: 'draft', isSentBack: true },
    takesFourEyes: false,
  },
] as const satisfies readonly Sort[];

/** Drafts of rule sets that wait for their next step. */
@Injectable()
export class DraftsWork implements WorkListSource {
  constructor(private readonly drafts: RuleSetDraftsRepository) {}

  items(request: WorkListRequest): Promise<readonly WorkItem[]> {
    return Promise.all(SORTS.map((sort) => this.item(sort, request)));
  }

  private async item({ code, permission, waiting, takesFourEyes }: Sort, request: WorkListRequest): Promise<WorkItem> {
    const { scopeFor, userId, year, kind } = request;
    const scope = scopeFor(permission);
    const within = { ...(year === undefined ? {} : { year }), ...(kind === undefined ? {} : { kind }) };
    const otherThan = takesFourEyes && userId !== null ? { otherThan: userId } : {};
    const count = scope ? await this.drafts.countWaiting(scope, { ...waiting, ...otherThan, ...within }) : 0;
    const filter = { state: waiting.state, ...within };
    return { code, count, link: `/drafts?filter=${encodeURIComponent(JSON.stringify(filter))}` };
  }
}

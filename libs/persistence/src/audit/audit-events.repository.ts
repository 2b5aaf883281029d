import type { Model } from 'mongoose';
import type { ChainWriter } from '../chain/chain-writer';
import { memberOfEvent } from '../chain/chained-records';
import { newId } from '../ids/new-id';
import type { DistrictScope } from '../scope/district-scope';
import { ScopedCollection, type ScopedFilter } from '../scope/scoped-collection';
import type { AuditActor, AuditEvent, AuditOutcome } from './audit-event.entity';

const LONGEST_PAGE = 200;

export type NewAuditEvent = Omit<AuditEvent, 'eventId'>;

export interface AuditEventQuery {
  readonly from?: Date;
  /** Exclusive. */
  readonly until?: Date;
  readonly actorId?: string;
  readonly actorKind?: AuditActor['kind'];
  /** The beginning of an action, e.g. `auth.`. */
  readonly action?: string;
  readonly outcome?: AuditOutcome;
  readonly code?: string;
  readonly address?: string;
  /** The id of anything an action was done to. */
  readonly targetId?: string;
  /** The newest first unless set. */
  readonly isOldestFirst?: boolean;
  /** From 0. */
  readonly page?: number;
  readonly pageSize?: number;
}

/** What happened. Events can be added and read; nothing changes or removes one. */
export class AuditEventsRepository {
  private readonly events: ScopedCollection<AuditEvent>;

  constructor(
    private readonly model: Model<AuditEvent>,
    private readonly chain: ChainWriter,
  ) {
    this.events = new ScopedCollection(model, 'district');
  }

  /**
   * Records an event; it is stored and stands in the chain when this returns. It takes no scope: whatever a caller may see, what they did is
   * recorded, refusals before all.
   */
  async record(event: NewAuditEvent): Promise<void> {
    const stored: AuditEvent = { ...event, eventId: newId('event') };
    await this.model.create(stored);
    await this.chain.enter([{ districtCode: stored.districtCode, member: memberOfEvent(stored) }]);
  }

  /** One page of events, the newest first, and how many there are in all. */
  async search(scope: DistrictScope, query: AuditEventQuery = {}): Promise<{ events: AuditEvent[]; total: number }> {
    const filter = filterOf(query);
    const limit = Math.min(Math.max(1, query.pageSize ?? 50), LONGEST_PAGE);
    const way = query.isOldestFirst === true ? 1 : -1;
    const [events, total] = await Promise.all([
      this.events.find(scope, filter, { sort: { at: way, eventId: way }, skip: (query.page ?? 0) * limit, limit }),
      this.events.count(scope, filter),
    ]);
    return { events, total };
  }
}

function filterOf(query: AuditEventQuery): ScopedFilter<AuditEvent> {
  const { from, until, actorId, actorKind, action, outcome, code, address, targetId } = query;
  const at = { ...(from ? { $gte: from } : {}), ...(until ? { $lt: until } : {}) };
  return {
    ...(from || until ? { at } : {}),
    ...(actorId === undefined ? {} : { 'actor.id': actorId }),
    ...(actorKind === undefined ? {} : { 'actor.kind': actorKind }),
    ...(action === undefined ? {} : { action: { $gte: action, $lt: `${action}\uffff` } }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(code === undefined ? {} : { code }),
    ...(address === undefined ? {} : { address }),
    ...(targetId === undefined ? {} : { 'target.id': targetId }),
  };
}

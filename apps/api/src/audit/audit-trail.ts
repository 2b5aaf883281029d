import {
  AuditEventsRepository,
  type AuditActor,
  type AuditOutcome,
  type AuditTarget,
  type NewAuditEvent,
} from '@app/persistence';
import { Injectable, Logger } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DistrictDirectory } from '../districts/district-directory';
import { RequestError } from '../http/request-error';
import { routeConfigOf } from '../http/route-config';
import { actingName } from '../identity/access/principal';

const LONGEST_AGENT = 200;
const LONGEST_ID = 100;
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const REFUSING = new Set([401, 403, 404, 429]);
/** What tells that the database is not there. */
const AWAY = new Set(['DATABASE_UNAVAILABLE', 'DATABASE_SLOW']);
const PREFIX = /^\/api\/v1/;

/** What the service records of itself. */
export interface SystemEvent {
  readonly action: string;
  readonly target?: readonly AuditTarget[];
  readonly outcome?: AuditOutcome;
  readonly code?: string;
}

/** Writes down who did what to what, when, from where, with which outcome. An answer leaves after its event is stored. */
@Injectable()
export class AuditTrail {
  private readonly logger = new Logger(AuditTrail.name);

  constructor(
    private readonly events: AuditEventsRepository,
    private readonly directory: DistrictDirectory,
  ) {}

  /**
   * Records a request that is about to be answered, if it is one to be recorded. While the database is away nothing can
   * have been done, so that its event may go to the log; what was done is not acknowledged without its event.
   *
   * @throws the error of the database when the event of something done cannot be stored
   */
  async recordRequest(request: FastifyRequest, status: number): Promise<void> {
    if (request.isRecorded || !this.isRecorded(request, status)) return;
    request.isRecorded = true;
    try {
      if (AWAY.has(request.errorCode ?? '')) throw new RequestError('DATABASE_UNAVAILABLE');
      await this.events.record(await this.describe(request, status));
    } catch (error) {
      if (status < 400) throw error;
      const { method, routeOptions, errorCode, ip } = request;
      const event = { actor: actorOf(request), method, route: routeOptions.url, errorCode, address: ip, status };
      this.logger.error({ event, err: error }, 'An audit event could not be stored.');
    }
  }

  private async describe(request: FastifyRequest, status: number): Promise<NewAuditEvent> {
    const { audit = {}, params, ip, headers, id } = request;
    return {
      at: new Date(),
      actor: audit.actor ?? actorOf(request),
      action:
        audit.action ??
        routeConfigOf(request).auditAction ??
        `${request.method} ${(request.routeOptions.url ?? '').replace(PREFIX, '')}`,
      target: [...targetsOf(params), ...(audit.target ?? [])],
      districtCode: await this.districtOf(request),
      address: ip,
      userAgent: (headers['user-agent'] ?? '').slice(0, LONGEST_AGENT),
      outcome: outcomeOf(status),
      code: audit.code ?? request.errorCode ?? null,
      requestId: String(id),
    };
  }

  /** Records something that the service did on its own account. */
  async recordOwn({ action, target = [], outcome = 'allowed', code }: SystemEvent): Promise<void> {
    const event: NewAuditEvent = {
      at: new Date(),
      actor: { kind: 'system', id: null, name: 'suanpan' },
      action,
      target,
      districtCode: await this.rootCode(),
      address: '',
      userAgent: '',
      outcome,
      code: code ?? null,
      requestId: '',
    };
    await this.events.record(event);
  }

  private isRecorded(request: FastifyRequest, status: number): boolean {
    const { isAudited = !READING.has(request.method) } = routeConfigOf(request);
    // Whoever asks too much is slowed down so that nothing fills up, this trail included.
    if (request.errorCode === 'TOO_MANY_REQUESTS') return false;
    return request.audit?.isRecorded ?? (isAudited || REFUSING.has(status));
  }

  /** Where the event belongs: the district it is about, else the caller's own, else the top. */
  private async districtOf({ audit, params, caller }: FastifyRequest): Promise<string> {
    const table = await this.directory.table();
    const { districtCode } = params as { readonly districtCode?: string };
    const candidates = [audit?.districtCode, districtCode, caller?.grants[0]?.districtCode];
    return candidates.find((code) => code !== undefined && table.get(code) !== null) ?? this.rootCode();
  }

  private async rootCode(): Promise<string> {
    const table = await this.directory.table();
    return table.all().find(({ parentCode }) => parentCode === null)?.code ?? '';
  }
}

function actorOf({ caller }: FastifyRequest): AuditActor {
  if (!caller) return { kind: 'unknown', id: null, name: '' };
  return { kind: caller.kind, id: caller.id, name: caller.kind === 'user' ? caller.name : actingName(caller) };
}

/** The ids in the path, as far as they are ids. */
function targetsOf(params: unknown): AuditTarget[] {
  return Object.entries(params as Readonly<Record<string, string>>).map(([kind, id]) => ({
    kind,
    id: id.slice(0, LONGEST_ID),
  }));
}

function outcomeOf(status: number): AuditOutcome {
  if (status < 400) return 'allowed';
  return REFUSING.has(status) ? 'refused' : 'failed';
}

import { authorise, decide, reachOf, rolesWith, UnknownDistrictError, type Permission } from '@app/persistence';
import type { DistrictTable } from '@app/rule-set';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DistrictDirectory } from '../../districts/district-directory';
import { RequestError } from '../../http/request-error';
import { routeConfigOf } from '../../http/route-config';
import { Authenticator } from './authenticator';
import type { AccessRule } from './access-rule';
import { addressBucket } from './client-address';
import type { Principal } from './principal';
import { RefusalMeter } from './refusal-meter';
import { auditNoteOf } from './request';

/** Lets requests in or refuses them, before anything of their body is read. */
@Injectable()
export class Gatekeeper {
  /** What every route of the service declares, by method and address; null for pages and files outside the API. */
  readonly routes = new Map<string, AccessRule | null>();

  private readonly refusals = new RefusalMeter();

  constructor(
    private readonly authenticator: Authenticator,
    private readonly directory: DistrictDirectory,
  ) {}

  /** @throws RequestError `UNAUTHENTICATED`, `PASSWORD_CHANGE_REQUIRED`, `FORBIDDEN`; UnknownDistrictError */
  async admit(request: FastifyRequest): Promise<void> {
    const { access } = routeConfigOf(request);
    if (access === undefined) throw new RequestError('FORBIDDEN', { roles: '—' });
    if (access.kind === 'public') return;
    const caller = await this.authenticator.identify(request.headers.authorization);
    if (!caller) throw this.unproven(request);
    request.caller = caller;
    if (access.kind === 'signed-in') admitSignedIn(access, caller);
    else await this.admitPermitted(request, caller, access.permission);
  }

  private unproven(request: FastifyRequest): RequestError {
    const meter = this.refusals.count(addressBucket(request.ip), Date.now());
    const note = auditNoteOf(request);
    note.isRecorded = meter !== 'skip';
    if (meter === 'record-last') note.code = 'REFUSALS_NOT_RECORDED';
    return new RequestError('UNAUTHENTICATED');
  }

  private async admitPermitted(request: FastifyRequest, caller: Principal, permission: Permission): Promise<void> {
    if (caller.mustChangePassword) throw new RequestError('PASSWORD_CHANGE_REQUIRED');
    const { districtCode } = request.params as { readonly districtCode?: string };
    const table = await this.directory.tableWith(districtCode);
    const target = districtCode === undefined ? undefined : { districtCode };
    const decision = decide(permission, caller.grants, table, target);
    if (decision === 'forbidden') throw new RequestError('FORBIDDEN', { roles: rolesWith(permission).join(', ') });
    if (decision === 'invisible') throw invisible(caller, table, permission, districtCode ?? '');
    request.scopeFor = (wanted) => authorise(wanted, caller.grants, table, districtCode);
    request.wholeScope = () => authorise(permission, caller.grants, table);
    const scope = request.scopeFor(permission);
    if (scope) request.districtScope = scope;
  }
}

function admitSignedIn(access: Extract<AccessRule, { kind: 'signed-in' }>, caller: Principal): void {
  if (access.personsOnly && caller.kind !== 'user') throw new RequestError('FORBIDDEN', { roles: '—' });
  if (caller.mustChangePassword && !access.beforePasswordChange) throw new RequestError('PASSWORD_CHANGE_REQUIRED');
}

/** The very answer that a code gets which is in no table: the districts named are those the caller may see. */
function invisible(
  caller: Principal,
  table: DistrictTable,
  permission: Permission,
  code: string,
): UnknownDistrictError {
  return new UnknownDistrictError(code, [...reachOf(permission, caller.grants, table).keys()].sort());
}

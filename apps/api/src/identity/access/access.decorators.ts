import type { DistrictScope, Permission } from '@app/persistence';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { withRouteConfig } from '../../http/route-config';
import type { Principal, UserPrincipal } from './principal';

/** Opens a route to everybody. */
export function Public(): MethodDecorator {
  return withRouteConfig({ access: { kind: 'public' } });
}

/** Opens a route to whoever has proven who they are. */
export function SignedIn(): MethodDecorator {
  return withRouteConfig({ access: { kind: 'signed-in', personsOnly: false, beforePasswordChange: false } });
}

/** Opens a route of somebody's own account to persons, `beforePasswordChange` also before anything else is. */
export function OwnAccount({ beforePasswordChange = false } = {}): MethodDecorator {
  return withRouteConfig({ access: { kind: 'signed-in', personsOnly: true, beforePasswordChange } });
}

/** Opens a route to whoever holds a permission where the route goes. */
export function Requires(permission: Permission): MethodDecorator {
  return withRouteConfig({ access: { kind: 'permission', permission } });
}

/** Leaves a route out of the audit trail although it is a POST: it changes nothing. Refusals are recorded all the same. */
export function Unaudited(): MethodDecorator {
  return withRouteConfig({ isAudited: false });
}

/** Names what a route does, for its audit events, refused ones too. */
export function RecordedAs(auditAction: string): MethodDecorator {
  return withRouteConfig({ auditAction });
}

/** Whose the request is. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Principal => callerOf(context));

/** The person whose request it is; for routes under `OwnAccount`. */
export const CallingUser = createParamDecorator((_: unknown, context: ExecutionContext): UserPrincipal => {
  const caller = callerOf(context);
  if (caller.kind !== 'user') throw new Error('The route is not declared for persons only.');
  return caller;
});

/** The scope in which the caller holds the permission of the route, in the district of the route if it has one. */
export const GrantedScope = createParamDecorator((_: unknown, context: ExecutionContext): DistrictScope => {
  const { districtScope } = context.switchToHttp().getRequest<FastifyRequest>();
  if (districtScope === undefined) throw new Error('The route declares no permission.');
  return districtScope;
});

/** All of the scope in which the caller holds the permission of the route, beyond the district of the route. */
export const WholeScope = createParamDecorator((_: unknown, context: ExecutionContext): DistrictScope => {
  const { wholeScope } = context.switchToHttp().getRequest<FastifyRequest>();
  const scope = wholeScope?.();
  if (!scope) throw new Error('The route declares no permission.');
  return scope;
});

/** The scope in which the caller holds another permission than that of the route; null where nowhere. */
export const ScopeFor = createParamDecorator(
  (permission: Permission, context: ExecutionContext): DistrictScope | null => {
    const { scopeFor } = context.switchToHttp().getRequest<FastifyRequest>();
    if (scopeFor === undefined) throw new Error('The route declares no permission.');
    return scopeFor(permission);
  },
);

function callerOf(context: ExecutionContext): Principal {
  const { caller } = context.switchToHttp().getRequest<FastifyRequest>();
  if (caller === undefined) throw new Error('The route is public: it has no caller.');
  return caller;
}

import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import type { AuditTrail } from '../../audit/audit-trail';
import type { ApiRouteConfig } from '../../http/route-config';
import type { Gatekeeper } from './gatekeeper';

const API = '/api/v1';
/** Routes of the process itself that are declared like those of the API. */
const DECLARED_OUTSIDE = new Set(['/healthz', '/readyz', '/metrics']);

/** A route does not say who may call it. */
export class UndeclaredRouteError extends Error {
  constructor(readonly route: string) {
    super(`${route} declares no access: add @Requires, @SignedIn, @OwnAccount or @Public to its handler.`);
  }
}

/** Puts the gatekeeper before every route, and keeps routes from existing that do not say who may call them. */
export function admitRequests(fastify: FastifyInstance, gatekeeper: Gatekeeper, trail: AuditTrail): void {
  fastify.addHook('onRoute', (route) => register(route, gatekeeper));
  // After the request's log has begun and before its body is read.
  fastify.addHook('preParsing', async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.is404 || !isDeclared(request.routeOptions.url ?? '')) return;
    void reply.header('Cache-Control', 'no-store');
    await gatekeeper.admit(request);
  });
  fastify.addHook('onSend', async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
    if (reply.statusCode === 401) void reply.header('WWW-Authenticate', 'Bearer');
    if (!request.is404 && isDeclared(request.routeOptions.url ?? ''))
      await trail.recordRequest(request, reply.statusCode);
    return payload;
  });
}

function register({ method, url, config }: RouteOptions, { routes }: Gatekeeper): void {
  const { access = null } = (config ?? {}) as ApiRouteConfig;
  for (const each of [method].flat()) {
    const route = `${each} ${url}`;
    if (isDeclared(url) && access === null) throw new UndeclaredRouteError(route);
    routes.set(route, access);
  }
}

/** Pages and files outside the API hold nothing of anybody and need no declaration. */
function isDeclared(url: string): boolean {
  return url === API || url.startsWith(`${API}/`) || DECLARED_OUTSIDE.has(url);
}

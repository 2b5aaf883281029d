import type { FastifyRequest } from 'fastify';
import type { RequestFacts } from './to-api-error';
import { routeConfigOf, WHOLE_DOCUMENTS } from './route-config';

const MEGABYTE = 1024 * 1024;

/** What an error about a request may tell of it. */
export function factsOf(request: FastifyRequest): RequestFacts {
  const { takesDocument = false } = routeConfigOf(request);
  const [path = ''] = request.url.split('?', 1);
  return {
    method: request.method,
    path: path.slice(0, 200),
    limit: `${Math.round(request.routeOptions.bodyLimit / MEGABYTE)} MB`,
    mediaType: (request.headers['content-type'] ?? '—').slice(0, 100),
    acceptedTypes: takesDocument ? WHOLE_DOCUMENTS.join(', ') : 'application/json',
  };
}

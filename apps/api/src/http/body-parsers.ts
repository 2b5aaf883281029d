import multipart from '@fastify/multipart';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { routeConfigOf, type ApiRouteConfig } from './route-config';

/** Teaches the server its media types: JSON everywhere, whole documents where a route asks for them. */
export async function registerBodyParsers(fastify: FastifyInstance): Promise<void> {
  fastify.addHook('onRoute', applyBodyLimit);
  const parseJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body);
    if (routeConfigOf(request).takesDocument) done(null, bytes);
    else void parseJson(request, bytes.toString('utf8'), done);
  });
  fastify.addContentTypeParser('text/plain', { parseAs: 'buffer' }, (request, body, done) => {
    if (routeConfigOf(request).takesDocument) done(null, body);
    else done(unsupportedMediaType());
  });
  await fastify.register(multipart, { limits: { files: 1, fields: 8, fieldSize: 4096, parts: 9, headerPairs: 50 } });
}

function applyBodyLimit(route: RouteOptions): void {
  const { bodyLimit } = (route.config ?? {}) as ApiRouteConfig;
  if (bodyLimit !== undefined) route.bodyLimit = bodyLimit;
}

function unsupportedMediaType(): Error {
  return Object.assign(new Error('Unsupported media type'), { name: 'FastifyError', statusCode: 415 });
}

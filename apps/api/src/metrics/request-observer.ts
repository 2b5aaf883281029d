import type { FastifyInstance } from 'fastify';
import type { ServiceMetrics } from './service-metrics';

/** Measures every request under its route, not its path: ids would make a series each. */
export function observeRequests(fastify: FastifyInstance, metrics: ServiceMetrics): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown');
    metrics.observeRequest(request.method, route, reply.statusCode, reply.elapsedTime);
    done();
  });
}

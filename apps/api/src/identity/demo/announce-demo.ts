import type { FastifyInstance } from 'fastify';
import type { DemoState } from './demo-state';

/** Lets every answer of a demo say that it is one. */
export function announceDemo(fastify: FastifyInstance, state: DemoState): void {
  fastify.addHook('onRequest', (_request, reply, done) => {
    if (state.isDemo) void reply.header('X-Suanpan-Demo', 'true');
    done();
  });
}

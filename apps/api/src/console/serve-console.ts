import serveFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { missingConsolePage } from './missing-console-page';

const INDEX = 'index.html';
/** The build puts its files into one folder; a name that leads elsewhere is none of theirs. */
const FILE = /^[\w-][\w.-]*$/;

/**
 * Serves the console at `/`. Its files carry their hash in their name and never change under it; the page that names
 * them is asked for again each time, so that a new version is seen at once. Routes of the console stand behind `#`:
 * no address but `/` leads to the page.
 */
export async function serveConsole(fastify: FastifyInstance, consoleDir: string): Promise<void> {
  const root = resolve(consoleDir);
  if (!existsSync(resolve(root, INDEX))) {
    fastify.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(missingConsolePage()));
    return;
  }
  await fastify.register(serveFiles, { root, serve: false, preCompressed: true });
  fastify.get('/', (_request, reply) =>
    reply.header('Cache-Control', 'no-cache').sendFile(INDEX, { cacheControl: false }),
  );
  fastify.get<{ Params: { file: string } }>('/assets/:file', ({ params: { file } }, reply) =>
    FILE.test(file) ? reply.sendFile(`assets/${file}`, { maxAge: '365d', immutable: true }) : reply.callNotFound(),
  );
}

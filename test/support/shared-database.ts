import { connectDatabase, type Database } from '@app/persistence';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TYPESCRIPT_ARGV } from './typescript-argv';

/** Where the suites of a run ask for the database's address. */
export const SHARED_DATABASE = 'SUANPAN_SHARED_DATABASE';

export interface SharedDatabase {
  close(): Promise<void>;
}

/**
 * One database for a whole run: the server `MONGODB_URI` names, or one embedded engine. It starts when the first
 * suite asks for it, so that a run without such a suite doesn't pay for it. Asking is to connect to a socket, which
 * answers with the address, or with `!` and the reason why there is none.
 */
export async function serveSharedDatabase(): Promise<SharedDatabase> {
  const directory = await mkdtemp(join(tmpdir(), 'suanpan-test-'));
  let database: Promise<Database> | undefined;
  const server = createServer((socket) => {
    database ??= connectDatabase({
      uri: process.env['MONGODB_URI'],
      dataDir: join(directory, 'mongo'),
      execArgv: TYPESCRIPT_ARGV,
    });
    database.then(
      ({ uri }) => socket.end(uri),
      (error: unknown) => socket.end(`!${String(error)}`),
    );
  });
  const path = join(directory, 'run.sock');
  await new Promise<void>((resolve) => server.listen(path, resolve));
  process.env[SHARED_DATABASE] = path;
  return {
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await database?.then(
        (started) => started.close(),
        () => undefined,
      );
      await rm(directory, { recursive: true, force: true });
    },
  };
}

import { connectionOptions } from '@app/persistence';
import { createConnection, type Connection } from 'mongoose';
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { SHARED_DATABASE } from './shared-database';

/** A database of a suite's own. Its fields can be read once the suite's `beforeAll` has run. */
export interface TestDatabase {
  readonly name: string;
  readonly uri: string;
  readonly connection: Connection;
}

/** Gives the suite that calls it a fresh database on the run's engine or server, and drops it afterwards. */
export function withDatabase(): TestDatabase {
  const name = `suanpan_test_${Date.now().toString(36)}_${randomBytes(4).toString('hex')}`;
  let uri = '';
  let connection: Connection | undefined;
  beforeAll(async () => {
    uri = addressOf(await sharedAddress(), name);
    connection = await createConnection(uri, connectionOptions('embedded')).asPromise();
  });
  afterAll(async () => {
    await connection?.dropDatabase();
    await connection?.close();
  });
  return {
    name,
    get uri() {
      return uri;
    },
    get connection() {
      if (!connection) throw new Error('The database is there once beforeAll has run.');
      return connection;
    },
  };
}

async function sharedAddress(): Promise<string> {
  const path = process.env[SHARED_DATABASE];
  if (path === undefined) throw new Error(`${SHARED_DATABASE} is not set: was jest started without its global set-up?`);
  const answer = await text(connect(path));
  if (answer.startsWith('!')) throw new Error(`The test database did not start: ${answer.slice(1)}`);
  return answer;
}

/** The address with another database's name in it. */
function addressOf(uri: string, name: string): string {
  const [, server = '', options = ''] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(uri) ?? [];
  return `${server}/${name}${options}`;
}

import type { Issue } from '@app/kernel';
import {
  connectDatabase,
  connectionOptions,
  DatabaseUriError,
  DataDirectoryInUseError,
  EmbeddedEngine,
  ForeignDataDirectoryError,
  type Database,
} from '@app/persistence';
import { createConnection, mongo, type Connection } from 'mongoose';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TYPESCRIPT_ARGV as execArgv } from '../support/typescript-argv';
import { describeWithEngine } from './engine-available';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suanpan-engine-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function socketOf(uri: string): string {
  return decodeURIComponent(/^mongodb:\/\/([^/]+)\//.exec(uri)?.[1] ?? '');
}

describeWithEngine('the embedded engine', () => {
  let database: Database;
  let connection: Connection;

  beforeAll(async () => {
    database = await connectDatabase({ dataDir: join(folder, 'shared'), execArgv });
    connection = await createConnection(database.uri, connectionOptions('embedded')).asPromise();
  });

  afterAll(async () => {
    await connection.close();
    await database.close();
    expect(existsSync(socketOf(database.uri))).toBe(false);
  });

  it('is the database where no address is given, and says how it is', () => {
    expect(database.kind).toBe('embedded');
    expect(database.state()).toMatchObject({ phase: 'ready', restarts: 0 });
    expect(database.state().freeDiskBytes).toBeGreaterThan(0);
  });

  it('listens on a socket of this user alone', async () => {
    const socket = socketOf(database.uri);
    expect((await stat(socket)).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(socket))).mode & 0o777).toBe(0o700);
  });

  it.each([
    'startSession',
    'refreshSessions',
    'endSessions',
    'killSessions',
    'killAllSessions',
    'killAllSessionsByPattern',
  ])('survives %s, on which it would crash', async (command) => {
    const argument = command === 'startSession' ? 1 : [{ id: new mongo.UUID() }];
    expect(await connection.db?.command({ [command]: argument })).toMatchObject({ ok: 1 });
    expect(await connection.db?.command({ ping: 1 })).toMatchObject({ ok: 1 });
  });

  it.each([
    ['a request over HTTP', Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')],
    ['a message shorter than its header', Buffer.from([4, 0, 0, 0])],
    [
      'a message with nonsense in it',
      Buffer.concat([Buffer.from('30000000010000000000000dd0700'.padEnd(32, '0'), 'hex'), Buffer.alloc(32, 0xff)]),
    ],
    ['half a message', Buffer.from([100, 0, 0, 0, 1])],
  ])('survives %s', async (_name, bytes) => {
    const socket = connect(socketOf(database.uri));
    socket.on('error', () => undefined);
    socket.write(bytes);
    await sleep(50);
    socket.destroy();
    expect(await connection.db?.command({ ping: 1 })).toMatchObject({ ok: 1 });
  });

  it('takes and gives documents of many megabytes', async () => {
    const collection = connection.collection('large');
    const text = 'x'.repeat(15_000_000);
    await collection.insertOne({ text });
    expect((await collection.findOne())?.['text']).toHaveLength(text.length);
  });

  it('keeps its directory to itself and tells a second one who has it', async () => {
    const second = EmbeddedEngine.start({ dataDir: join(folder, 'shared'), execArgv });
    await expect(second).rejects.toThrow(DataDirectoryInUseError);
    await expect(second).rejects.toMatchObject({ values: { pid: expect.stringMatching(/^\d+$/) as string } });
    expect(await connection.db?.command({ ping: 1 })).toMatchObject({ ok: 1 });
  });

  it('refuses a directory of something else', async () => {
    const dataDir = join(folder, 'letters');
    await mkdir(dataDir);
    await writeFile(join(dataDir, 'letter.txt'), 'Dear');
    await expect(EmbeddedEngine.start({ dataDir, execArgv })).rejects.toThrow(ForeignDataDirectoryError);
  });

  it('says so when its files are damaged, instead of dying without a word', async () => {
    const dataDir = join(folder, 'damaged');
    const engine = await EmbeddedEngine.start({ dataDir, execArgv });
    await engine.close();
    await writeFile(join(dataDir, 'WiredTiger.turtle'), 'nonsense');
    await writeFile(join(dataDir, 'WiredTiger.wt'), 'nonsense');
    await expect(EmbeddedEngine.start({ dataDir, execArgv })).rejects.toMatchObject({
      code: 'EMBEDDED_ENGINE_START_FAILED',
    });
  });

  it('works where the path of its directory is too long for a socket and not ASCII', async () => {
    const dataDir = join(folder, '数据 目录'.repeat(8));
    const engine = await EmbeddedEngine.start({ dataDir, execArgv });
    const client = await createConnection(engine.uri('x'), connectionOptions('embedded')).asPromise();
    expect(await client.db?.command({ ping: 1 })).toMatchObject({ ok: 1 });
    await client.close();
    await engine.close();
  });
});

describeWithEngine('an engine that is killed', () => {
  it('comes back by itself at the same address with everything that was acknowledged', async () => {
    const notices: Issue[] = [];
    const engine = await EmbeddedEngine.start({
      dataDir: join(folder, 'killed'),
      execArgv,
      onNotice: (notice) => notices.push(notice),
    });
    const connection = await createConnection(engine.uri('x'), connectionOptions('embedded')).asPromise();
    const collection = connection.collection<{ _id: number }>('numbers');
    const acknowledged: number[] = [];
    let next = 0;
    const writer = async () => {
      while (engine.restarts === 0) {
        const _id = (next += 1);
        const isStored = await collection.insertOne({ _id }).then(
          () => true,
          () => false,
        );
        if (isStored) acknowledged.push(_id);
      }
    };
    const killer = sleep(300).then(() => process.kill(engine.pid ?? 0, 'SIGKILL'));
    await Promise.all([writer(), writer(), writer(), killer]);
    const stored = new Set((await collection.find().toArray()).map(({ _id }) => _id));
    expect(acknowledged.length).toBeGreaterThan(10);
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    expect(notices.map(({ code }) => code)).toEqual(['EMBEDDED_ENGINE_STOPPED', 'EMBEDDED_ENGINE_RESTARTED']);
    expect(engine.phase).toBe('ready');
    await connection.close();
    await engine.close();
    expect(engine.phase).toBe('closed');
  }, 60_000);

  it('stays away when it is being closed', async () => {
    const engine = await EmbeddedEngine.start({ dataDir: join(folder, 'closing'), execArgv });
    process.kill(engine.pid ?? 0, 'SIGKILL');
    await sleep(100);
    await engine.close();
    expect(engine.restarts).toBe(0);
  });
});

describe('an address', () => {
  it('is used as it is and needs no engine', async () => {
    const database = await connectDatabase({ uri: ' mongodb://db.example/suanpan ', dataDir: join(folder, 'unused') });
    expect(database).toMatchObject({ kind: 'server', uri: 'mongodb://db.example/suanpan' });
    expect(database.state()).toEqual({ phase: 'ready', takesImports: true, freeDiskBytes: null, restarts: 0 });
    await database.close();
    expect(existsSync(join(folder, 'unused'))).toBe(false);
  });

  it.each([
    ['without a scheme', 'localhost:27017'],
    ['of another database', 'postgres://clerk:secret@db/x'],
  ])('%s is refused and not repeated', async (_name, uri) => {
    const refusal = connectDatabase({ uri, dataDir: join(folder, 'unused') });
    await expect(refusal).rejects.toThrow(DatabaseUriError);
    await expect(refusal).rejects.not.toThrow(/secret|localhost/);
  });
});

import { connectDatabase } from '@app/persistence';
import type { Calculations } from '@app/scoring';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { join } from 'node:path';
import { readConfig, type Config } from '../../apps/api/src/config/config';
import { createApp } from '../../apps/api/src/http/create-app';
import { StartUp, type StartUpReport } from '../../apps/api/src/start-up/start-up';
import { CHEAP_HASHES, createEverybody, type TestUser } from '../support/identity';
import { TYPESCRIPT_ARGV } from '../support/typescript-argv';
import { withDatabase, type TestDatabase } from '../support/with-database';

/** Rule sets for an invented district, small enough to check every point by hand. */
export const RULES = join(__dirname, 'rules');

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What the suites send; the body is JSON unless it is text or bytes. */
export interface Call {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The token of another caller than the one who may do everything; null: nobody's. */
  readonly token?: string | null;
}

export interface Answer<T> {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: T;
  readonly text: string;
}

/** The application over a database of the suite's own. It can be called once the suite's `beforeAll` has run. */
export interface Api {
  readonly database: TestDatabase;
  readonly app: NestFastifyApplication;
  readonly report: StartUpReport;
  /** Who calls unless a call says otherwise: somebody who may do everything everywhere. */
  readonly caller: TestUser;
  get<T = unknown>(path: string, call?: Call): Promise<Answer<T>>;
  post<T = unknown>(path: string, call?: Call): Promise<Answer<T>>;
  send<T = unknown>(method: Method, path: string, call?: Call): Promise<Answer<T>>;
}

/** Gives the suite that calls it an application, started as the service starts, and closes it afterwards. */
export function withApi(changes: Partial<Config> = {}, known?: Calculations): Api {
  const database = withDatabase();
  let app: NestFastifyApplication | undefined;
  let report: StartUpReport | undefined;
  let caller: TestUser | undefined;
  beforeAll(async () => {
    app = await createApp(testConfig(changes), await connectDatabase({ uri: database.uri, dataDir: '' }), known);
    report = await app.get(StartUp).run();
    caller = await createEverybody(app);
  });
  afterAll(async () => app?.close());
  const there = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The application is there once beforeAll has run.');
    return value;
  };
  return {
    database,
    get app() {
      return there(app);
    },
    get report() {
      return there(report);
    },
    get caller() {
      return there(caller);
    },
    get: (path, call) => send(there(app), 'GET', path, withToken(call, there(caller))),
    post: (path, call) => send(there(app), 'POST', path, withToken(call, there(caller))),
    send: (method, path, call) => send(there(app), method, path, withToken(call, there(caller))),
  };
}

/** The settings of a quiet service on the rules of the suites. */
export function testConfig(changes: Partial<Config> = {}): Config {
  const { config } = readConfig({});
  return {
    ...config,
    rulesDir: RULES,
    withSamples: false,
    logLevel: 'silent',
    requestsPerMinute: 0,
    passwordCost: CHEAP_HASHES,
    // Jobs are for the suites that ask for them, and run on threads from the sources.
    runsJobs: false,
    threadEntry: join(__dirname, '../../apps/worker/src/thread.ts'),
    threadArgv: TYPESCRIPT_ARGV,
    ...changes,
  };
}

function withToken(call: Call = {}, { token: own }: TestUser): Call {
  const { token = own, headers } = call;
  return token === null ? call : { ...call, headers: { authorization: `Bearer ${token}`, ...headers } };
}

async function send<T>(
  app: NestFastifyApplication,
  method: Method,
  path: string,
  { headers = {}, body }: Call = {},
): Promise<Answer<T>> {
  const isRaw = body === undefined || typeof body === 'string' || Buffer.isBuffer(body);
  const answer = await app.inject({
    method,
    url: path.startsWith('/') ? path : `/api/v1/${path}`,
    headers: { ...(isRaw ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { payload: isRaw ? body : JSON.stringify(body) }),
  });
  const isJson = String(answer.headers['content-type']).includes('json');
  return {
    status: answer.statusCode,
    headers: answer.headers,
    text: answer.payload,
    body: (isJson ? answer.json() : undefined) as T,
  };
}

import { connectDatabase, permissionsOf } from '@app/persistence';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallerView, TokensView } from '../../apps/api/src/identity/auth.views';
import type { InstanceView } from '../../apps/api/src/identity/demo/instance.controller';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import { createApp } from '../../apps/api/src/http/create-app';
import { runService, type RunningService } from '../../apps/api/src/service/run-service';
import { startBlock } from '../../apps/api/src/service/start-block';
import { StartUp } from '../../apps/api/src/start-up/start-up';
import type { Config } from '../../apps/api/src/config/config';
import { testConfig } from '../api/with-api';
import { suanpan } from '../cli/memory-io';
import { withDatabase } from '../support/with-database';

const ROOT = join(__dirname, '../..');

interface Call {
  readonly token?: string;
  readonly body?: object;
}

async function call<T>({ address }: RunningService, path: string, { token, body }: Call = {}) {
  const answer = await fetch(`${address}/api/v1/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: (text === '' ? null : JSON.parse(text)) as T };
}

const shipped = { rulesDir: join(ROOT, 'rules'), samplesDir: join(ROOT, 'samples'), port: 0 };

describe('the first start without samples', () => {
  const database = withDatabase();
  const config = (changes: Partial<Config> = {}) => testConfig({ mongodbUri: database.uri, ...shipped, ...changes });
  let service: RunningService;
  beforeAll(async () => {
    service = await runService(config());
  });
  afterAll(() => service.close());

  it('creates one administrator, whose one-time password it prints once', async () => {
    const { firstLogin } = service.report;
    expect(firstLogin).toMatchObject({ name: 'admin' });
    expect(startBlock(service, config())).toContain(firstLogin?.password);
    const again = await runService(config());
    expect(again.report.firstLogin).toBeNull();
    expect(startBlock(again, config())).not.toContain(firstLogin?.password);
    await again.close();
    const users = await database.connection.collection('users').find().toArray();
    expect(users).toHaveLength(1);
    expect(JSON.stringify(users)).not.toContain(firstLogin?.password);
  });

  it('wants that password changed before anything else, then lets the administrator work', async () => {
    const { name = '', password = '' } = service.report.firstLogin ?? {};
    const { accessToken: token } = (await call<TokensView>(service, 'auth/sign-in', { body: { name, password } })).body;
    expect((await call<ErrorView>(service, 'users', { token })).body.error.code).toBe('PASSWORD_CHANGE_REQUIRED');
    const next = 'a password of my own';
    expect((await call(service, 'auth/password', { token, body: { current: password, next } })).status).toBe(204);
    expect((await call(service, 'users', { token })).status).toBe(200);
    expect((await call<CallerView>(service, 'auth/me', { token })).body.grants).toEqual([
      expect.objectContaining({ role: 'administrator', districtCode: '100000', unitId: null }),
    ]);
    expect((await call<ErrorView>(service, 'districts/110105/forms', { token })).body.error.code).toBe('FORBIDDEN');
  });

  it('gives a new one-time password to an account that is named in the environment, and to no other', async () => {
    const recovered = await runService(config({ recoverUser: 'Admin' }));
    const { name = '', password = '' } = recovered.report.firstLogin ?? {};
    expect(name).toBe('admin');
    expect(startBlock(recovered, config())).toContain(password);
    const { body } = await call<TokensView>(recovered, 'auth/sign-in', { body: { name, password } });
    expect(body.mustChangePassword).toBe(true);
    await recovered.close();
    const unknown = await runService(config({ recoverUser: 'nobody' }));
    expect(unknown.report.firstLogin).toBeNull();
    await unknown.close();
  });

  it('is no demo, has no demo accounts, and does not become one when samples are turned on', async () => {
    const demo = await runService(config({ withSamples: true }));
    for (const running of [service, demo]) {
      expect(running.report.demoLogins).toEqual([]);
      const { headers, body } = await call<InstanceView>(running, 'instance');
      expect([headers.get('x-suanpan-demo'), body]).toEqual([null, { demo: false, notice: null, demoLogins: [] }]);
    }
    const login = { name: 'demo-admin', password: 'suanpan-demo' };
    expect((await call(demo, 'auth/sign-in', { body: login })).status).toBe(401);
    await demo.close();
  });
});

describe('two services that start at once on an empty database', () => {
  const database = withDatabase();

  it('create one administrator between them, and share one signing secret', async () => {
    const config = testConfig({ mongodbUri: database.uri, ...shipped });
    const services = await Promise.all([runService(config), runService(config)]);
    const logins = services.flatMap(({ report }) => report.firstLogin ?? []);
    expect(logins).toHaveLength(1);
    const [one, two] = services;
    const { name = '', password = '' } = logins[0] ?? {};
    const { accessToken } = (await call<TokensView>(one, 'auth/sign-in', { body: { name, password } })).body;
    expect((await call(two, 'auth/me', { token: accessToken })).status).toBe(200);
    for (const service of services) await service.close();
  });
});

describe('the first start with samples', () => {
  const database = withDatabase();
  const config = (changes: Partial<Config> = {}) =>
    testConfig({ mongodbUri: database.uri, ...shipped, withSamples: true, ...changes });
  let service: RunningService;
  beforeAll(async () => {
    service = await runService(config());
  }, 60_000);
  afterAll(() => service.close());

  it('makes a demo with one account for each role, and prints how to get in', async () => {
    const { demoLogins, firstLogin } = service.report;
    expect(firstLogin).toBeNull();
    expect(demoLogins.map(({ role }) => role)).toEqual([
      'administrator',
      'policy-editor',
      'approver',
      'department',
      'auditor',
    ]);
    const block = startBlock(service, config());
    for (const { name, password, role } of demoLogins) {
      expect(block).toMatch(new RegExp(`${name} +${password} +${role}`));
      const { accessToken: token } = (await call<TokensView>(service, 'auth/sign-in', { body: { name, password } }))
        .body;
      const { grants } = (await call<CallerView>(service, 'auth/me', { token })).body;
      expect(grants).toMatchObject([{ role, permissions: permissionsOf(role) }]);
    }
    expect((await call<InstanceView>(service, 'instance')).body.demoLogins).toEqual(demoLogins);
  });

  it('says so in every answer, refusals and pages included', async () => {
    const paths = ['/api/v1/instance', '/api/v1/users', '/api/v1/nowhere', '/healthz', '/api/docs', '/'];
    for (const path of paths) {
      const { headers } = await fetch(`${service.address}${path}`, { redirect: 'manual' });
      expect([path, headers.get('x-suanpan-demo')]).toEqual([path, 'true']);
    }
    const { body } = await call<InstanceView>(service, 'instance');
    expect(body.demo).toBe(true);
    const page = await (await fetch(`${service.address}/api/docs`)).text();
    expect(page).toContain(body.notice?.zh);
    expect(body.notice?.zh).toContain('演示');
    expect(body.notice?.en).toContain('demo');
  });

  it('says so at the command line too, apart from its output', async () => {
    const home = await mkdtemp(join(tmpdir(), 'suanpan-demo-'));
    const surroundings = {
      stdin: Buffer.from('suanpan-demo\n'),
      environment: { XDG_CONFIG_HOME: home, SUANPAN_SERVER: service.address },
    };
    const { code, error } = await suanpan(['admin', 'login', 'demo-auditor'], surroundings);
    expect([code, error]).toEqual([0, expect.stringContaining('演示')]);
    const whoami = await suanpan(['admin', 'whoami', '--json', '--lang', 'en'], surroundings);
    expect(whoami.error).toContain('This is a demo');
    expect(JSON.parse(whoami.out)).toMatchObject({ name: 'demo-auditor' });
    await rm(home, { recursive: true });
  });

  it('shows a department its own unit alone', async () => {
    const login = service.report.demoLogins.find(({ role }) => role === 'department');
    const { accessToken: token } = (
      await call<TokensView>(service, 'auth/sign-in', {
        body: { name: login?.name ?? '', password: login?.password ?? '' },
      })
    ).body;
    const { grants } = (await call<CallerView>(service, 'auth/me', { token })).body;
    const { districtCode = '', unitId = '' } = grants[0] ?? {};
    const { data } = (await call<{ data: { unitId: string }[] }>(service, `districts/${districtCode}/forms`, { token }))
      .body;
    expect(data.length).toBeGreaterThan(0);
    expect(data.map((form) => form.unitId)).toEqual(data.map(() => unitId));
  });

  it('stays a demo when it is started without samples, and says so', async () => {
    const later = await runService(config({ withSamples: false }));
    expect((await call<InstanceView>(later, 'instance')).body.demo).toBe(true);
    expect(later.report.firstLogin).toBeNull();
    await later.close();
  });
});

describe('a start', () => {
  const database = withDatabase();

  it('writes no password and no secret to the log', async () => {
    const written: string[] = [];
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (chunk: string | Uint8Array) => {
      written.push(String(chunk));
      return true;
    };
    try {
      const config = testConfig({ mongodbUri: database.uri, ...shipped, logLevel: 'trace' });
      const app = await createApp(config, await connectDatabase({ uri: database.uri, dataDir: '' }));
      const { firstLogin } = await app.get(StartUp).run();
      const password = firstLogin?.password ?? '';
      const payload = { name: 'admin', password };
      const answer = await app.inject({ method: 'POST', url: '/api/v1/auth/sign-in', payload });
      const { accessToken, refreshToken = '' } = answer.json<TokensView>();
      const headers = { authorization: `Bearer ${accessToken}`, cookie: `suanpan_refresh=${refreshToken}` };
      await app.inject({ method: 'GET', url: '/api/v1/auth/me', headers });
      await app.close();
      const log = written.join('');
      expect(log).toContain('auth/sign-in');
      for (const secret of [password, accessToken, refreshToken]) expect(log).not.toContain(secret);
    } finally {
      process.stdout.write = write;
    }
  });
});

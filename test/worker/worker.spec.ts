import { pino } from 'pino';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SimulationView } from '../../apps/api/src/simulations/simulations.views';
import { startWorker } from '../../apps/worker/src/start-worker';
import { readWorkerConfig } from '../../apps/worker/src/worker-config';
import { aForm } from '../api/a-form';
import { withApi } from '../api/with-api';
import { storageOf } from '../identity/world';
import { scopeOf } from '../support/scope-of';
import { TYPESCRIPT_ARGV } from '../support/typescript-argv';

const api = withApi({ runsJobs: false });
const DISTRICT = '990101';
const BASE = { districtCode: '100000', year: 2023, kind: 'project', version: 1 };
const REQUEST = {
  baseline: BASE,
  candidate: { ...BASE, districtCode: DISTRICT },
  forms: { districtCodes: [DISTRICT], years: [2023], kind: 'project' },
};
const MAIN = join(__dirname, '../../apps/worker/src/main.ts');

beforeAll(async () => {
  const forms = ['甲路', '乙路'].map((name) => ({ form: aForm(name) }));
  await storageOf(api.app).forms.save(scopeOf(DISTRICT), forms, { savedBy: 'test', savedAt: new Date() });
});

const queue = async () => (await api.post<SimulationView>(`districts/${DISTRICT}/simulations`, { body: REQUEST })).body;

async function finished({ job: { jobId } }: SimulationView): Promise<SimulationView> {
  for (;;) {
    const { body } = await api.get<SimulationView>(`districts/${DISTRICT}/simulations/${jobId}`);
    if (body.job.state !== 'queued' && body.job.state !== 'running') return body;
    await sleep(20);
  }
}

describe('the settings of a worker', () => {
  it('name the database that it shares with the API', () => {
    const { config, issues } = readWorkerConfig({ MONGODB_URI: ' mongodb://db/suanpan ', SUANPAN_LOG_LEVEL: 'Debug' });
    expect(issues).toEqual([]);
    expect(config).toMatchObject({ mongodbUri: 'mongodb://db/suanpan', logLevel: 'debug' });
    expect(config.threadEntry).toBe(join(__dirname, '../../apps/worker/src/thread.ts'));
  });

  it.each([
    ['without a database', {}, 'WORKER_WITHOUT_DATABASE', 'MONGODB_URI'],
    [
      'with a log level that is none',
      { MONGODB_URI: 'mongodb://db', SUANPAN_LOG_LEVEL: 'loud' },
      'CONFIG_WORD',
      'SUANPAN_LOG_LEVEL',
    ],
  ])('are refused %s', (_name, environment, code, path) => {
    expect(readWorkerConfig(environment).issues).toMatchObject([{ code, severity: 'error', at: { path } }]);
  });
});

describe('a worker', () => {
  it('does the jobs that an API leaves to it', async () => {
    const queued = await queue();
    expect(queued).toMatchObject({ job: { state: 'queued' }, report: null });
    const threads = { threadEntry: join(MAIN, '../thread.ts'), threadArgv: TYPESCRIPT_ARGV };
    const config = { mongodbUri: api.database.uri, logLevel: 'silent', ...threads };
    const worker = await startWorker(config, pino({ level: 'silent' }));
    expect(await finished(queued)).toMatchObject({ job: { state: 'done' }, report: { forms: 2 } });
    await worker.close();
  });

  it('is a process of its own that ends when it is asked to', async () => {
    const env = { ...process.env, MONGODB_URI: api.database.uri, SUANPAN_LOG_LEVEL: 'info' };
    const child = spawn(process.execPath, [...TYPESCRIPT_ARGV, MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    expect(await finished(await queue())).toMatchObject({ job: { state: 'done' }, report: { forms: 2 } });
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await gone).toEqual([0, null]);
  });

  it('says what is missing and ends when it cannot start', async () => {
    const { MONGODB_URI: _unset, ...env } = process.env;
    const child = spawn(process.execPath, [...TYPESCRIPT_ARGV, MAIN], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    const said: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    expect(await once(child, 'close')).toEqual([2, null]);
    expect(Buffer.concat(said).toString()).toContain('MONGODB_URI');
  });
});

import type { PageView } from '../../apps/api/src/http/page-view';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { ImportSummaryView, ImportView } from '../../apps/api/src/imports/imports.views';
import { runService, type RunningService } from '../../apps/api/src/service/run-service';
import { SweepImportsUseCase } from '../../apps/api/src/imports/sweep-imports.usecase';
import { FormsRepository, ImportJournal, ImportsRepository } from '@app/persistence';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeWithEngine } from '../persistence/engine-available';
import { signInto } from '../support/identity';
import { scopeOf } from '../support/scope-of';
import { TYPESCRIPT_ARGV } from '../support/typescript-argv';
import { aForm } from './a-form';
import { asJson } from './document-body';
import { testConfig, withApi } from './with-api';

const api = withApi();
const scope = scopeOf('990101');
const IMPORTS = 'districts/990101/imports';

const formTotal = async () => (await api.get<PageView<unknown>>('districts/990101/forms?perPage=1')).body.total;
const sweep = () => api.app.get(SweepImportsUseCase).execute(scope, -1_000);

/** An import as a crash leaves it: written down, and as far stored as the test says. */
async function interrupt(names: readonly string[], { isWhole, stored }: { isWhole: boolean; stored: number }) {
  const [imports, journal, forms] = [
    api.app.get(ImportsRepository),
    api.app.get(ImportJournal),
    api.app.get(FormsRepository),
  ];
  const startedAt = new Date(isWhole ? Date.now() - 60_000 : Date.now() - 3_600_000);
  const { record } = await imports.start(scope, {
    districtCode: '990101',
    documentHash: '0'.repeat(64),
    documentName: '中断.json',
    year: 2023,
    kind: 'project',
    requestKey: `crash/${names.join()}`,
    startedAt,
    startedBy: 'clerk',
  });
  const entries = names.map((name, index) => ({ index, batch: 0, form: aForm(name), asNewForm: false }));
  await journal.write(scope, record, isWhole ? entries : entries.slice(0, 1));
  if (isWhole) await imports.commit(scope, record.importId, { issues: [], counts: null });
  const submissions = entries.slice(0, stored).map(({ form, index }) => ({
    form,
    importId: record.importId,
    clientKey: `${record.importId}/${index}`,
  }));
  await forms.save(scope, submissions, { savedAt: startedAt, savedBy: 'clerk' });
  return record.importId;
}

describe('an import that was cut off', () => {
  it.each([
    ['before any form of it was stored', 0],
    ['in the middle', 2],
    ['after the last form', 3],
  ])('is completed when its journal was whole: %s', async (name, stored) => {
    const before = await formTotal();
    const names = [0, 1, 2].map((index) => `${name} ${index}`);
    const importId = await interrupt(names, { isWhole: true, stored });
    expect(await sweep()).toEqual({ completed: 1, abandoned: 0 });
    expect(await formTotal()).toBe(before + 3);
    const { body } = await api.get<ImportView>(`${IMPORTS}/${importId}`);
    expect(body).toMatchObject({ status: 'complete', counts: { forms: 3, created: 3, unchanged: 0 } });
    expect(await sweep()).toEqual({ completed: 0, abandoned: 0 });
  });

  it('leaves nothing behind when its journal was not whole', async () => {
    const before = await formTotal();
    const importId = await interrupt(['半途 0', '半途 1'], { isWhole: false, stored: 0 });
    expect(await sweep()).toEqual({ completed: 0, abandoned: 1 });
    expect(await formTotal()).toBe(before);
    const { body } = await api.get<ImportView>(`${IMPORTS}/${importId}`);
    expect(body).toMatchObject({ status: 'failed', forms: [] });
  });

  it('is completed once by several sweeps at once', async () => {
    const before = await formTotal();
    await interrupt(['多人扫尾 0', '多人扫尾 1'], { isWhole: true, stored: 1 });
    await Promise.all([sweep(), sweep(), sweep()]);
    expect(await formTotal()).toBe(before + 2);
  });

  it('is completed by a request with its key', async () => {
    const key = 'crash-then-retry';
    const forms = [aForm('重试 0'), aForm('重试 1')];
    const call = asJson(forms, { 'idempotency-key': key });
    const first = await api.post<ImportView>(`${IMPORTS}?year=2023`, call);
    const again = await api.post<ImportView>(`${IMPORTS}?year=2023`, call);
    expect(again.body.importId).toBe(first.body.importId);
  });

  it('keeps no personal data once it is over', async () => {
    expect(await api.database.connection.collection('importJournal').countDocuments()).toBe(0);
  });
});

describeWithEngine('a database that dies while documents are stored', () => {
  let folder = '';
  let service: RunningService;
  let signedIn: Readonly<Record<string, string>> = {};

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'suanpan-api-'));
    const config = testConfig({ port: 0, dataDir: join(folder, 'mongo'), mongodbUri: undefined });
    service = await runService(config, { engineArgv: TYPESCRIPT_ARGV });
    signedIn = await signInto(service);
  });
  afterAll(async () => {
    await service.close();
    await rm(folder, { recursive: true, force: true });
  });

  const url = (path: string) => `${service.address}/api/v1/districts/990101/${path}`;
  const count = async (query: string) =>
    (
      (await (
        await fetch(url(`forms?perPage=1&q=${encodeURIComponent(query)}`), { headers: signedIn })
      ).json()) as PageView<unknown>
    ).total;

  it('leaves whole documents and refused ones, and none in between', async () => {
    const size = 400;
    const outcomes: { readonly name: string; readonly status: number }[] = [];
    const hand = async (name: string) => {
      const forms = Array.from({ length: size }, (_, index) => aForm(`${name} ${index}`));
      const { headers, body } = asJson(forms, { 'idempotency-key': `batch-${outcomes.length}` });
      const answer = await fetch(url('imports?year=2023'), {
        method: 'POST',
        headers: { ...signedIn, ...headers },
        body: String(body),
      });
      if (!answer.ok) expect(((await answer.json()) as ErrorView).error.code).toMatch(/DATABASE|IMPORT_INTERRUPTED/);
      outcomes.push({ name, status: answer.status });
    };
    for (const [name, delay] of [
      ['甲批', 60],
      ['乙批', 250],
      ['丙批', 600],
    ] as const) {
      const handing = hand(name);
      await sleep(delay);
      process.kill(enginePid(folder), 'SIGKILL');
      await handing;
      await untilReady(service.address);
    }
    const unfinished = async () => {
      const { data } = (await (
        await fetch(url('imports'), { headers: signedIn })
      ).json()) as PageView<ImportSummaryView>;
      return data.filter(({ status }) => status === 'storing').length;
    };
    const patience = Date.now() + 90_000;
    while ((await unfinished()) > 0 && Date.now() < patience) await sleep(500);
    for (const { name, status } of outcomes) {
      const found = await count(name);
      expect([name, [0, size].includes(found)]).toEqual([name, true]);
      if (status === 201) expect([name, found]).toEqual([name, size]);
    }
  }, 180_000);
});

/** The process of the engine, as its lock in the data directory names it. */
function enginePid(folder: string): number {
  return Number(readFileSync(join(folder, 'mongo', 'mongod.lock'), 'utf8'));
}

async function untilReady(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await fetch(`${address}/readyz`)).status === 200) return;
    await sleep(100);
  }
  throw new Error('The service did not become ready again.');
}

import { connectDatabase } from '@app/persistence';
import { copyFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../apps/api/src/http/create-app';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import { startBlock } from '../../apps/api/src/service/start-block';
import { runService, type RunningService } from '../../apps/api/src/service/run-service';
import { explainFailure } from '../../apps/api/src/service/explain-failure';
import { StartUp, type StartUpReport } from '../../apps/api/src/start-up/start-up';
import { signInto } from '../support/identity';
import { withDatabase } from '../support/with-database';
import { RULES, testConfig } from './with-api';

const ROOT = join(__dirname, '../..');
const FAULTY = join(__dirname, 'rules-with-faults');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suanpan-start-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the shipped rule sets', () => {
  const database = withDatabase();

  /** Starts on a folder of rules and stops again. */
  const start = async (rulesDir: string): Promise<StartUpReport> => {
    const app = await createApp(testConfig({ rulesDir }), await connectDatabase({ uri: database.uri, dataDir: '' }));
    try {
      return await app.get(StartUp).run();
    } finally {
      await app.close();
    }
  };
  const published = () => database.connection.collection('ruleSetVersions').countDocuments();

  it('are published one by one: a wrong one is refused with reasons and stops none but what builds on it', async () => {
    const rules = join(folder, 'rules');
    await cp(FAULTY, rules, { recursive: true });
    await writeFile(join(rules, '990101/2023/project.v3.json'), '{ "schemaVersion": 1,');
    const { ruleSets } = await start(rules);
    expect(ruleSets.available).toMatchObject([{ districtCode: '100000' }, { districtCode: '990101', version: 1 }]);
    const about = (file: string) => ruleSets.issues.filter(({ at }) => at.file === file).map(({ code }) => code);
    expect(about('990101/2023/project.v3.json')).not.toEqual([]);
    expect(about('990102/2023/project.v1.json')).toEqual(expect.arrayContaining(['SHIPPED_RULE_SET_REFUSED']));
    expect(about('990102/2023/project.v1.json').length).toBeGreaterThan(2);
    expect(await published()).toBe(2);
  });

  it('take their number once: the same again changes nothing, other content becomes a draft, once', async () => {
    const rules = join(folder, 'rules');
    await cp(RULES, rules, { recursive: true });
    expect((await start(rules)).ruleSets).toMatchObject({ available: [{}, {}, {}], issues: [] });
    expect((await start(rules)).ruleSets).toMatchObject({ available: [{}, {}, {}], issues: [] });
    const file = join(rules, '990101/2023/project.v1.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('测试用区级规则', '改过的规则'));
    const { available, issues } = (await start(rules)).ruleSets;
    expect(issues).toMatchObject([
      { code: 'SHIPPED_RULE_SET_DIFFERS', severity: 'warning', at: { file: '990101/2023/project.v1.json' } },
    ]);
    expect(available).toHaveLength(2);
    const stored = await database.connection
      .collection('ruleSetVersions')
      .findOne({ districtCode: '990101', version: 1 });
    expect(stored?.['content']).toContain('测试用区级规则');
    const drafts = () => database.connection.collection('ruleSetDrafts').find().toArray();
    const [draft, ...others] = await drafts();
    expect(others).toEqual([]);
    expect(draft).toMatchObject({
      districtCode: '990101',
      state: 'draft',
      origin: 'shipped',
      title: { zh: '改过的规则' },
    });
    expect(draft).toMatchObject({
      authors: [{ id: 'suanpan' }],
      content: expect.stringContaining('"version":3') as string,
    });
    const again = (await start(rules)).ruleSets;
    expect(again.issues).toMatchObject([
      { code: 'SHIPPED_RULE_SET_DIFFERS', values: { draftId: draft?.['draftId'] as string } },
    ]);
    await database.connection.collection('ruleSetDrafts').updateOne({}, { $set: { state: 'discarded' } });
    await start(join(folder, 'rules'));
    expect(await drafts()).toMatchObject([{ state: 'discarded' }]);
  });

  it('are not needed, but a table of districts is', async () => {
    await copyFile(join(RULES, 'districts.json'), join(folder, 'districts.json'));
    expect((await start(folder)).ruleSets.available).toEqual([]);
    await expect(start(join(folder, 'nowhere'))).rejects.toThrow('NO_DISTRICTS');
  });
});

describe('a service on an empty database', () => {
  const database = withDatabase();
  let service: RunningService;
  const config = () =>
    testConfig({
      mongodbUri: database.uri,
      port: 0,
      rulesDir: join(ROOT, 'rules'),
      samplesDir: join(ROOT, 'samples'),
      withSamples: true,
    });

  beforeAll(async () => {
    service = await runService(config());
  });
  afterAll(() => service.close());

  it('loads and scores the samples: at least three districts and forty forms', () => {
    const { samples, ruleSets } = service.report;
    expect(ruleSets.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(samples?.districts).toBeGreaterThanOrEqual(3);
    expect(samples?.forms).toBeGreaterThanOrEqual(40);
    expect(samples?.scored).toBe(samples?.forms);
  });

  it('tells where it is, what it holds and how to stop it, and nothing secret', () => {
    const block = startBlock(service, config());
    for (const part of [service.address, '/api/docs', 'MONGODB_URI', String(service.report.samples?.forms), 'Ctrl+C']) {
      expect(block).toContain(part);
    }
    expect(block).not.toContain(database.uri);
  });

  it('answers on its address', async () => {
    const headers = await signInto(service);
    const answer = await fetch(`${service.address}/api/v1/districts/110105/forms?perPage=1`, { headers });
    expect(answer.status).toBe(200);
    const refused = await fetch(`${service.address}/api/v1/nothing`);
    expect(((await refused.json()) as ErrorView).error.code).toBe('ROUTE_UNKNOWN');
  });

  it('does not load the samples again', async () => {
    const again = await runService(config());
    expect(again.report.samples).toBeNull();
    await again.close();
  });

  it('says which port is taken', async () => {
    const port = Number(new URL(service.address).port);
    const failure: unknown = await runService({ ...config(), port }).catch((error: unknown) => error);
    expect(explainFailure(failure)).toContain(`${port}`);
    expect(explainFailure(failure)).toContain('PORT');
  });

  it('says when the database is no address', async () => {
    const failure: unknown = await runService({ ...config(), mongodbUri: 'localhost' }).catch(
      (error: unknown) => error,
    );
    expect(explainFailure(failure)).toContain('mongodb://');
  });
});

describe('samples that cannot be read', () => {
  const database = withDatabase();
  let app: NestFastifyApplication | undefined;
  afterAll(async () => app?.close());

  it('do not keep the service from starting', async () => {
    const config = testConfig({ withSamples: true, samplesDir: join(folder, 'nowhere') });
    app = await createApp(config, await connectDatabase({ uri: database.uri, dataDir: '' }));
    expect((await app.get(StartUp).run()).samples).toBeNull();
    expect((await app.inject('/readyz')).statusCode).toBe(200);
  });
});

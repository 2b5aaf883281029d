import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Threads } from '@app/jobs';
import { jobTypes, REPLAY, ReplayHandler, reportOf, type ReplayDifference, type ReplayRequest } from '@app/jobs';
import type { Job } from '@app/persistence';
import { replayBatch } from '@app/replay';
import { loadRuleSetFiles } from '@app/rule-files';
import { compile } from '@app/scoring';
import { TYPESCRIPT_ARGV } from '../support/typescript-argv';
import { withStorage } from '../support/with-storage';
import { scopeOf } from '../support/scope-of';
import { aForm } from '../api/a-form';
import { aRunner, EVERYWHERE, hasEnded, jobWhen, XIQU } from './job-world';

const test = withStorage();
const LEASE_MS = 400;
const FORMS = 1_100;
const TAMPERED = 25;
const children: ChildProcess[] = [];

/** What a pool of threads does, without threads. */
const IN_PLACE: Threads = { size: 1, run: (_task, input) => Promise.resolve(replayBatch(input)) };

afterAll(() => children.forEach((child) => child.kill('SIGKILL')));

beforeAll(async () => {
  const { library } = await loadRuleSetFiles(join(__dirname, '../../rules'));
  const key = { districtCode: '100000', year: 2020, kind: 'project', version: 1 } as const;
  const [own, { resolved }] = [library.get(key), library.resolve(key)];
  if (!own || !resolved) throw new Error('the national base does not ship');
  const stamp = { origin: 'shipped', publishedAt: new Date('2020-03-01'), publishedBy: 'test' } as const;
  await test.storage.ruleSetVersions.publish(scopeOf('100000'), own, stamp);
  const scorer = compile(resolved);
  const forms = Array.from({ length: FORMS }, (_, index) =>
    aForm(`项目 ${index}`, { districtCode: '510403', year: 2020 }),
  );
  const saved = await test.storage.forms.save(
    XIQU,
    forms.map((form) => ({ form })),
    { savedBy: 'test', savedAt: new Date() },
  );
  const scores = saved.map((outcome, index) => {
    const form = forms[index];
    if (!form || !('revision' in outcome)) throw new Error(outcome.kind);
    const { formId, revision: formRevision } = outcome;
    return { districtCode: '510403', formId, formRevision, sheet: scorer.score(form) };
  });
  await test.storage.evaluations.add(XIQU, scores, { evaluatedBy: 'test', evaluatedAt: new Date() });
  const stored = await test.connection.collection('evaluations').find().sort({ evaluationId: 1 }).toArray();
  for (let index = 0; index < TAMPERED; index += 1) {
    const evaluationId = stored[index * Math.floor(FORMS / TAMPERED)]?.['evaluationId'] as string;
    const change = { $set: { sheetHash: 'f'.repeat(64) } };
    await test.connection.collection('evaluations').updateOne({ evaluationId }, change);
  }
}, 120_000);

async function startProcess(): Promise<ChildProcess> {
  const argv = [...TYPESCRIPT_ARGV, join(__dirname, 'replay-process.ts'), test.uri, String(LEASE_MS)];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

async function differencesOf(job: Job): Promise<string[]> {
  const found: string[] = [];
  for await (const part of test.storage.jobDesk.readParts(EVERYWHERE, job)) {
    found.push(...(JSON.parse(part) as ReplayDifference[]).map(({ evaluationId }) => evaluationId));
  }
  return found;
}

it('a replay whose runners are killed counts every score once and finds every tampered one once', async () => {
  const request: ReplayRequest = { districtCode: '510403', year: 2020, kind: 'project', rules: { kind: 'own' } };
  const job = await test.storage.jobs.add(XIQU, {
    ...{ districtCode: '510403', type: REPLAY, districtCodes: ['510403'], request: JSON.stringify(request) },
    ...{ createdBy: 'auditor', createdAt: new Date() },
  });
  for (let kills = 0; kills < 2; kills += 1) {
    const before = (await jobWhen(test.storage, job, () => true)).progress.done;
    const child = await startProcess();
    await jobWhen(test.storage, job, (current) => current.progress.done > before || hasEnded(current));
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
  const runner = aRunner(test.storage, jobTypes(test.storage), { leaseMs: LEASE_MS, threads: IN_PLACE });
  runner.start();
  const done = await jobWhen(test.storage, job, hasEnded);
  await runner.stop();
  expect(done).toMatchObject({ state: 'done', progress: { done: FORMS, total: FORMS } });
  const report = reportOf(new ReplayHandler(test.storage), done);
  expect(report).toMatchObject({ checked: FORMS, identical: FORMS - TAMPERED, different: 0, cannot: TAMPERED });
  const found = await differencesOf(done);
  expect(found).toHaveLength(TAMPERED);
  expect(new Set(found).size).toBe(TAMPERED);
}, 120_000);

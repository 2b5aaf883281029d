import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TYPESCRIPT_ARGV } from '../support/typescript-argv';
import { withStorage } from '../support/with-storage';
import { sumUpTo, type CountingState } from './counting-job';
import { aJob, aRunner, hasEnded, jobWhen, partsOf, upTo, XIQU } from './job-world';

const test = withStorage();
const children: ChildProcess[] = [];
const LEASE_MS = 400;

afterAll(() => children.forEach((child) => child.kill('SIGKILL')));

async function startProcess(): Promise<ChildProcess> {
  const argv = [...TYPESCRIPT_ARGV, join(__dirname, 'runner-process.ts'), test.uri, String(LEASE_MS)];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

describe('a job whose runners are killed', () => {
  it('is resumed each time, and every member is counted once', async () => {
    const size = 4_000;
    const jobs = await Promise.all(
      [1, 2].map(() => test.storage.jobs.add(XIQU, aJob({}, { upTo: size, batch: 10, pauseMs: 3 }))),
    );
    const [first, second] = jobs;
    if (!first || !second) throw new Error('two jobs are queued');
    for (let kills = 0; kills < 3; kills += 1) {
      const before = (await jobWhen(test.storage, first, () => true)).progress.done;
      const child = await startProcess();
      await jobWhen(test.storage, first, (job) => job.progress.done > before || hasEnded(job));
      await sleep(Math.random() * 100);
      await kill(child);
    }
    const killed = await jobWhen(test.storage, first, () => true);
    expect(killed).toMatchObject({ state: 'running', attempt: 3 });
    const runner = aRunner(test.storage, undefined, { leaseMs: LEASE_MS });
    runner.start();
    for (const job of jobs) {
      const done = await jobWhen(test.storage, job, hasEnded);
      expect(done).toMatchObject({ state: 'done', attempt: 4, progress: { done: size, total: size } });
      expect(JSON.parse(done.checkpoint ?? '') as CountingState).toEqual({ next: size, sum: sumUpTo(size) });
      expect(await partsOf(test.storage, done)).toEqual(upTo(size));
    }
    await runner.stop();
  }, 120_000);

  it('is taken over by a runner that is there already', async () => {
    const job = await test.storage.jobs.add(XIQU, aJob({}, { upTo: 1_000, batch: 5, pauseMs: 5 }));
    const child = await startProcess();
    await jobWhen(test.storage, job, ({ progress }) => progress.done > 0);
    const runner = aRunner(test.storage, undefined, { leaseMs: LEASE_MS });
    runner.start();
    await kill(child);
    const done = await jobWhen(test.storage, job, hasEnded);
    expect(done).toMatchObject({ state: 'done', attempt: 2 });
    expect(await partsOf(test.storage, done)).toEqual(upTo(1_000));
    await runner.stop();
  }, 60_000);
});

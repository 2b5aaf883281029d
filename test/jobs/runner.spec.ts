import { jobType, type JobHandler } from '@app/jobs';
import { SuanpanError } from '@app/kernel';
import { withStorage } from '../support/with-storage';
import { countingJob, sumUpTo, type CountingRequest, type CountingState } from './counting-job';
import { aJob, aRunner, EVERYWHERE, hasEnded, jobWhen, partsOf, upTo, XIQU } from './job-world';

const test = withStorage();

/** A handler of another type, so that the runners of one case leave the jobs of the others alone. */
function named(
  type: string,
  changes: Partial<JobHandler<CountingRequest, CountingState, number>> = {},
  watch?: (state: CountingState) => void,
) {
  return jobType({ ...countingJob(watch), type, ...changes });
}

const sumOf = (checkpoint: string | null) => (JSON.parse(checkpoint ?? '{}') as CountingState).sum;

describe('a runner', () => {
  it('does a job to its end, batch by batch', async () => {
    const runner = aRunner(test.storage, [named('plain')]);
    runner.start();
    const job = await test.storage.jobs.add(XIQU, aJob({ type: 'plain' }));
    runner.wake();
    const done = await jobWhen(test.storage, job, hasEnded);
    expect(done).toMatchObject({ state: 'done', progress: { done: 100, total: 100 }, attempt: 1, owner: null });
    // The beginning is a step of its own, so that the total is known at once.
    expect(done.step).toBe(11);
    expect(sumOf(done.checkpoint)).toBe(sumUpTo(100));
    expect(await partsOf(test.storage, done)).toEqual(upTo(100));
    await runner.stop();
  });

  it('does one with nothing to do', async () => {
    const runner = aRunner(test.storage, [named('empty')]);
    const job = await test.storage.jobs.add(XIQU, aJob({ type: 'empty' }, { upTo: 0 }));
    runner.start();
    expect(await jobWhen(test.storage, job, hasEnded)).toMatchObject({
      state: 'done',
      progress: { done: 0, total: 0 },
    });
    await runner.stop();
  });

  it('shares the work with others, and each job is done once', async () => {
    const finished: number[] = [];
    const types = [
      named('shared', {}, ({ next }) => {
        if (next === 50) finished.push(next);
      }),
    ];
    const runners = [1, 2, 3].map(() => aRunner(test.storage, types));
    const queue = () => test.storage.jobs.add(XIQU, aJob({ type: 'shared' }, { upTo: 50, batch: 5, pauseMs: 2 }));
    const jobs = await Promise.all(Array.from({ length: 8 }, queue));
    for (const runner of runners) runner.start();
    for (const job of jobs) {
      const done = await jobWhen(test.storage, job, hasEnded);
      expect(done).toMatchObject({ state: 'done', attempt: 1 });
      expect(sumOf(done.checkpoint)).toBe(sumUpTo(50));
    }
    expect(finished).toHaveLength(jobs.length);
    await Promise.all(runners.map((runner) => runner.stop()));
  });

  it('puts back what it has in hand when it stops, and the next one goes on from there', async () => {
    const runner = aRunner(test.storage, [named('stopped')]);
    const job = await test.storage.jobs.add(XIQU, aJob({ type: 'stopped' }, { pauseMs: 5 }));
    runner.start();
    await jobWhen(test.storage, job, ({ progress }) => progress.done >= 20);
    await runner.stop();
    const left = await jobWhen(test.storage, job, () => true);
    expect(left).toMatchObject({ state: 'queued', owner: null });
    expect(left.progress.done).toBeLessThan(100);
    const next = aRunner(test.storage, [named('stopped')]);
    next.start();
    const done = await jobWhen(test.storage, job, hasEnded);
    expect(done).toMatchObject({ state: 'done', attempt: 2 });
    expect(sumOf(done.checkpoint)).toBe(sumUpTo(100));
    expect(await partsOf(test.storage, done)).toEqual(upTo(100));
    await next.stop();
  });

  it('goes no further with a job that was cancelled', async () => {
    let last = 0;
    const types = [named('cancelled', {}, ({ next }) => (last = next))];
    const runner = aRunner(test.storage, types, { leaseMs: 60 });
    const job = await test.storage.jobs.add(XIQU, aJob({ type: 'cancelled' }, { upTo: 10_000, pauseMs: 5 }));
    runner.start();
    await jobWhen(test.storage, job, ({ progress }) => progress.done > 0);
    expect(await test.storage.jobs.cancel(XIQU, job, new Date())).toBe(true);
    await runner.stop();
    const stored = await jobWhen(test.storage, job, () => true);
    expect(stored).toMatchObject({ state: 'cancelled', owner: null });
    expect(last).toBeLessThan(10_000);
    expect(sumOf(stored.checkpoint)).toBe(sumUpTo(stored.progress.done));
  });

  it('keeps a job whose batches take longer than the lease', async () => {
    const types = [named('slow')];
    const options = { leaseMs: 90 };
    const runners = [aRunner(test.storage, types, options), aRunner(test.storage, types, options)];
    const job = await test.storage.jobs.add(XIQU, aJob({ type: 'slow' }, { upTo: 2, batch: 1, pauseMs: 400 }));
    for (const runner of runners) runner.start();
    expect(await jobWhen(test.storage, job, hasEnded)).toMatchObject({ state: 'done', attempt: 1 });
    await Promise.all(runners.map((runner) => runner.stop()));
  });

  it('fails a job with the sentence of its error', async () => {
    const refuse = () => Promise.reject(new SuanpanError('NO_FORMS_TO_SCORE', { year: 2020 }));
    const runner = aRunner(test.storage, [named('refused', { begin: refuse })]);
    const job = await test.storage.jobs.add(XIQU, aJob({ type: 'refused' }));
    runner.start();
    const failed = await jobWhen(test.storage, job, hasEnded);
    expect(failed).toMatchObject({ state: 'failed', error: { code: 'NO_FORMS_TO_SCORE', values: { year: 2020 } } });
    await runner.stop();
  });

  it('tries again after an error that may pass', async () => {
    const errors: unknown[] = [];
    let attempts = 0;
    const begin = () => {
      attempts += 1;
      if (attempts === 1) return Promise.reject(new Error('for a moment'));
      return Promise.resolve({ state: { next: 0, sum: 0 }, total: 100 });
    };
    const runner = aRunner(test.storage, [named('passing', { begin })], { onError: (error) => errors.push(error) });
    const job = await test.storage.jobs.add(XIQU, aJob({ type: 'passing' }));
    runner.start();
    expect(await jobWhen(test.storage, job, hasEnded)).toMatchObject({ state: 'done', attempt: 2 });
    expect(errors.map(String)).toEqual(['Error: for a moment']);
    await runner.stop();
  });

  it('gives a job up that comes no further, and says so', async () => {
    const job = await test.storage.jobs.add(XIQU, aJob({ type: 'poison' }));
    // Four runners died over it.
    for (let death = 0; death < 4; death += 1) await test.storage.jobDesk.claim(EVERYWHERE, ['poison'], 0);
    const runner = aRunner(test.storage, [named('poison')]);
    runner.start();
    const failed = await jobWhen(test.storage, job, hasEnded);
    expect(failed).toMatchObject({ state: 'failed', error: { code: 'JOB_GIVEN_UP', values: { attempts: 4 } } });
    await runner.stop();
  });
});

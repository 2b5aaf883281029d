import { OutOfScopeError } from '@app/persistence';
import { scopeOf } from '../support/scope-of';
import { withStorage } from '../support/with-storage';
import { aJob, EVERYWHERE, partsOf, XIQU } from './job-world';

const test = withStorage();
const LEASE_MS = 60_000;

const claim = (type: string, leaseMs = LEASE_MS) => test.storage.jobDesk.claim(EVERYWHERE, [type], leaseMs);

describe('a queued job', () => {
  it('is refused when it would read beyond the scope', async () => {
    const job = aJob({ districtCodes: ['510403', '110105'] });
    await expect(test.storage.jobs.add(XIQU, job)).rejects.toThrow(OutOfScopeError);
  });

  it('is seen by whoever reaches every district that it reads, and by nobody else', async () => {
    const both = scopeOf('510403', '110105');
    const { jobId } = await test.storage.jobs.add(both, aJob({ districtCodes: ['510403', '110105'] }));
    const key = { districtCode: '510403', jobId };
    expect(await test.storage.jobs.find(both, key)).toMatchObject({ jobId, state: 'queued' });
    expect(await test.storage.jobs.find(EVERYWHERE, key)).toMatchObject({ jobId });
    expect(await test.storage.jobs.find(XIQU, key)).toBeNull();
    expect(await test.storage.jobs.find(scopeOf('110105'), key)).toBeNull();
    expect(await test.storage.jobs.find(both, { districtCode: '110105', jobId })).toBeNull();
    const listed = async (scope: typeof XIQU) => (await test.storage.jobs.list(scope)).jobs.map((job) => job.jobId);
    expect(await listed(both)).toContain(jobId);
    expect(await listed(XIQU)).not.toContain(jobId);
    const { jobs, total } = await test.storage.jobs.list(both, { filter: { districtCode: '510403' }, pageSize: 200 });
    expect([jobs.some((job) => job.jobId === jobId), total]).toEqual([true, jobs.length]);
    await expect(test.storage.jobs.list(XIQU, { filter: { districtCode: '110105' } })).rejects.toThrow(OutOfScopeError);
    expect(await test.storage.jobs.cancel(XIQU, key, new Date())).toBe(false);
  });

  it('is listed by type and state, without its texts', async () => {
    const { jobId } = await test.storage.jobs.add(XIQU, aJob({ type: 'listed' }));
    const { jobs } = await test.storage.jobs.list(XIQU, { filter: { type: 'listed', state: 'queued' } });
    expect(jobs.map((job) => job.jobId)).toEqual([jobId]);
    expect(jobs[0]).not.toHaveProperty('request');
    expect((await test.storage.jobs.list(XIQU, { filter: { type: 'listed', state: 'done' } })).total).toBe(0);
  });
});

describe('a claim', () => {
  it('goes to one of many who ask at once, the oldest job first', async () => {
    const later = await test.storage.jobs.add(XIQU, aJob({ type: 'race', createdAt: new Date(2_000) }));
    const earlier = await test.storage.jobs.add(XIQU, aJob({ type: 'race', createdAt: new Date(1_000) }));
    expect((await claim('race'))?.job.jobId).toBe(earlier.jobId);
    const claims = await Promise.all(Array.from({ length: 6 }, () => claim('race')));
    expect(claims.filter((claimed) => claimed !== null).map(({ job }) => job.jobId)).toEqual([later.jobId]);
    expect(await claim('race')).toBeNull();
  });

  it('is not given for a type that the runner cannot do', async () => {
    await test.storage.jobs.add(XIQU, aJob({ type: 'unknown-here' }));
    expect(await claim('something-else')).toBeNull();
  });

  it('passes to another when its lease has run out, and the first can change nothing any more', async () => {
    await test.storage.jobs.add(XIQU, aJob({ type: 'lost' }));
    const first = await claim('lost', 0);
    const second = await claim('lost');
    if (!first || !second) throw new Error('both are given a claim');
    expect(second.job).toMatchObject({ jobId: first.job.jobId, attempt: 2, idleAttempts: 2, state: 'running' });
    const { jobDesk } = test.storage;
    const step = { checkpoint: '1', progress: { done: 1, total: 1 } };
    expect(await jobDesk.renew(EVERYWHERE, first.claim, LEASE_MS)).toBe(false);
    expect(await jobDesk.commit(EVERYWHERE, first.claim, 0, step, LEASE_MS)).toBe(false);
    expect(await jobDesk.finish(EVERYWHERE, first.claim)).toBe(false);
    expect(await jobDesk.fail(EVERYWHERE, first.claim, { code: 'X', values: {} })).toBe(false);
    expect(await jobDesk.release(EVERYWHERE, first.claim)).toBe(false);
    expect(await jobDesk.commit(EVERYWHERE, second.claim, 0, step, LEASE_MS)).toBe(true);
  });

  it('does not outlive a cancellation', async () => {
    const { jobId } = await test.storage.jobs.add(XIQU, aJob({ type: 'cancelled' }));
    const claimed = await claim('cancelled');
    if (!claimed) throw new Error('a claim is given');
    const key = { districtCode: '510403', jobId };
    expect(await test.storage.jobs.cancel(XIQU, key, new Date())).toBe(true);
    expect(await test.storage.jobs.cancel(XIQU, key, new Date())).toBe(false);
    expect(await test.storage.jobDesk.finish(EVERYWHERE, claimed.claim)).toBe(false);
    expect(await test.storage.jobs.find(XIQU, key)).toMatchObject({ state: 'cancelled', owner: null });
    expect(await claim('cancelled')).toBeNull();
  });

  it('is given again after it was put back, once the pause is over', async () => {
    await test.storage.jobs.add(XIQU, aJob({ type: 'put-back' }));
    const first = await claim('put-back');
    if (!first) throw new Error('a claim is given');
    expect(await test.storage.jobDesk.release(EVERYWHERE, first.claim, LEASE_MS)).toBe(true);
    expect(await claim('put-back')).toBeNull();
  });
});

describe('a step', () => {
  const step = (done: number, part: number[]) => ({
    checkpoint: String(done),
    progress: { done, total: 9 },
    part: JSON.stringify(part),
  });

  it('counts once, whoever repeats it', async () => {
    await test.storage.jobs.add(XIQU, aJob({ type: 'once' }));
    const claimed = await claim('once');
    if (!claimed) throw new Error('a claim is given');
    const commit = (at: number, part: number[]) =>
      test.storage.jobDesk.commit(EVERYWHERE, claimed.claim, at, step(at + 1, part), LEASE_MS);
    expect(await commit(0, [0])).toBe(true);
    expect(await commit(0, [0])).toBe(false);
    expect(await commit(1, [1])).toBe(true);
    const stored = await test.storage.jobs.find(XIQU, claimed.claim);
    expect(stored).toMatchObject({ step: 2, checkpoint: '2', progress: { done: 2, total: 9 }, idleAttempts: 0 });
  });

  it('leaves no part behind that counts when it did not count itself', async () => {
    await test.storage.jobs.add(XIQU, aJob({ type: 'parts' }));
    const first = await claim('parts', 0);
    const { jobDesk } = test.storage;
    if (!first) throw new Error('a claim is given');
    await jobDesk.commit(EVERYWHERE, first.claim, 0, step(1, [1]), 0);
    await jobDesk.commit(EVERYWHERE, first.claim, 1, step(2, [2]), 0);
    const second = await claim('parts', 0);
    if (!second) throw new Error('a second claim is given');
    // The first does not know yet that it has lost the job: its part comes too late, and once more than it should.
    expect(await jobDesk.commit(EVERYWHERE, first.claim, 2, step(3, [99]), 0)).toBe(false);
    await jobDesk.commit(EVERYWHERE, second.claim, 2, step(3, [3]), 0);
    expect(await jobDesk.commit(EVERYWHERE, first.claim, 3, step(4, [98]), 0)).toBe(false);
    // A third and a fourth begin; only the fourth comes to anything.
    await claim('parts', 0);
    const fourth = await claim('parts', 0);
    if (!fourth) throw new Error('a fourth claim is given');
    await jobDesk.commit(EVERYWHERE, fourth.claim, 3, step(4, [4]), LEASE_MS);
    const stored = await test.storage.jobs.find(XIQU, first.claim);
    if (!stored) throw new Error('the job is there');
    expect(await partsOf(test.storage, stored)).toEqual([1, 2, 3, 4]);
    expect(stored.attempts).toEqual([
      { attempt: 1, fromStep: 0 },
      { attempt: 2, fromStep: 2 },
      { attempt: 4, fromStep: 3 },
    ]);
  });
});

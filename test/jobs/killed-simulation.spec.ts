import {
  jobTypes,
  pinSide,
  reportOf,
  SIMULATION,
  SimulationHandler,
  ThreadPool,
  type SimulationRequest,
} from '@app/jobs';
import { ruleSetHash, type ResolvedRuleSet } from '@app/rule-set';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { generateForms } from '../bench/forms/generate-forms';
import { scopeOf } from '../support/scope-of';
import { TYPESCRIPT_ARGV } from '../support/typescript-argv';
import { withStorage } from '../support/with-storage';
import { BASELINE, CANDIDATE } from '../simulation/small-world';
import { aJob, aRunner, hasEnded, jobWhen } from './job-world';
import { THREADS } from './runner-process';

const test = withStorage();
const NATION = scopeOf('100000');
const FORMS = 1_500;
const LEASE_MS = 1_000;
const children: ChildProcess[] = [];

afterAll(() => children.forEach((child) => child.kill('SIGKILL')));

const side = (set: ResolvedRuleSet) => pinSide({ districtCode: '100000', draftId: 'draft-1' }, set, ruleSetHash(set));
const REQUEST: SimulationRequest = {
  baseline: side(BASELINE),
  candidate: side(CANDIDATE),
  forms: { districtCodes: ['100000'], years: [2020], kind: 'project' },
};

const queue = () =>
  test.storage.jobs.add(
    NATION,
    aJob({ districtCode: '100000', districtCodes: ['100000'], type: SIMULATION, request: JSON.stringify(REQUEST) }),
  );

describe('a simulation whose process is killed', () => {
  it('comes to the same report as one that nobody disturbs', async () => {
    const stamp = { savedBy: 'test', savedAt: new Date() };
    const forms = generateForms(FORMS);
    for (let start = 0; start < FORMS; start += 500) {
      const batch = forms.slice(start, start + 500).map((form) => ({ form, asNewForm: true }));
      await test.storage.forms.save(NATION, batch, stamp);
    }
    const disturbed = await queue();
    const argv = [...TYPESCRIPT_ARGV, join(__dirname, 'runner-process.ts'), test.uri, String(LEASE_MS)];
    const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    await jobWhen(test.storage, disturbed, ({ progress }) => progress.done > 0);
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;

    const threads = new ThreadPool(THREADS);
    const runner = aRunner(test.storage, jobTypes(test.storage), { threads, leaseMs: LEASE_MS });
    runner.start();
    const undisturbed = await queue();
    const handler = new SimulationHandler(test.storage.formTexts);
    const [resumed, straight] = await Promise.all(
      [disturbed, undisturbed].map((job) => jobWhen(test.storage, job, hasEnded)),
    );
    if (!resumed || !straight) throw new Error('both have ended');
    expect(resumed).toMatchObject({ state: 'done', progress: { done: FORMS, total: FORMS } });
    expect(straight).toMatchObject({ state: 'done', attempt: 1 });
    const report = reportOf(handler, resumed);
    expect(report?.forms).toBe(FORMS);
    expect(report).toEqual(reportOf(handler, straight));
    await runner.stop();
    await threads.close();
  }, 120_000);
});

import type { SelfEvaluationForm } from '@app/form';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { JobView } from '../../apps/api/src/jobs/jobs.views';
import type { PageView } from '../../apps/api/src/http/page-view';
import type {
  ComparedFormView,
  SimulationSummaryView,
  SimulationView,
} from '../../apps/api/src/simulations/simulations.views';
import { storageOf } from '../identity/world';
import { createUser } from '../support/identity';
import { scopeOf } from '../support/scope-of';
import { aForm, anIndicator } from './a-form';
import { withApi } from './with-api';

const api = withApi({ runsJobs: true });
const DISTRICT = '990101';
const CITY = '990100';
const at = (rest = '') => `districts/${DISTRICT}/simulations${rest}`;

/** Half-up to 0.01. */
const BASE = { districtCode: '100000', year: 2023, kind: 'project', version: 1 };
/** Cut to whole points. */
const FLOORED = { districtCode: DISTRICT, year: 2023, kind: 'project', version: 1 };
const FORMS = { districtCodes: [DISTRICT], years: [2023], kind: 'project' };
const REQUEST = { baseline: BASE, candidate: FLOORED, forms: FORMS };

let unitId = '';
let otherUnitId = '';

/** 8.5 of 10 for the money, `done` of 60 for the first row, 30 for the second. */
function form(projectName: string, done: number, changes: Partial<SelfEvaluationForm> = {}): SelfEvaluationForm {
  const { funds } = aForm(projectName);
  return aForm(projectName, {
    funds: { ...funds, total: { ...funds.total, executed: '8.5', executionRate: '0.85', score: '8.5' } },
    indicators: [
      anIndicator(0, { completed: `${done}盏`, weight: '60', score: String(done) }),
      anIndicator(1, { name: '群众满意度', weight: '30', score: '30' }),
    ],
    ...changes,
  });
}

async function save(forms: readonly SelfEvaluationForm[]): Promise<string[]> {
  const stamp = { savedBy: 'test', savedAt: new Date() };
  const scope = scopeOf(DISTRICT, CITY);
  const outcomes = await storageOf(api.app).forms.save(
    scope,
    forms.map((each) => ({ form: each })),
    stamp,
  );
  return outcomes.map((outcome) => ('formId' in outcome ? outcome.formId : ''));
}

async function finished(jobId: string): Promise<SimulationView> {
  for (;;) {
    const { body } = await api.get<SimulationView>(at(`/${jobId}`));
    if (body.job.state !== 'queued' && body.job.state !== 'running') return body;
    await sleep(20);
  }
}

async function simulate(body: object = REQUEST): Promise<SimulationView> {
  const answer = await api.post<SimulationView>(at(), { body });
  expect([answer.status, answer.text.slice(0, 200)]).toEqual([202, expect.any(String)]);
  return finished(answer.body.job.jobId);
}

beforeAll(async () => {
  await save([
    form('甲路', 60),
    form('乙路', 50),
    form('丙路', 50.5),
    form('丁路', 60, { implementingUnit: '溪东街道办事处' }),
    form('市路', 60, { districtCode: CITY }),
    form('去年路', 60, { year: 2022 }),
  ]);
  const scope = scopeOf(DISTRICT);
  const units = await storageOf(api.app).units.known(scope, DISTRICT, ['云溪街道办事处', '溪东街道办事处']);
  [unitId = '', otherUnitId = ''] = [...units.values()].map((unit) => unit.unitId);
});

describe('a simulation', () => {
  it('compares two versions over the stored forms of a district', async () => {
    const { job, baseline, candidate, forms, report, acknowledgements } = await simulate();
    expect(job).toMatchObject({ type: 'simulation', state: 'done', progress: { done: 4, total: 4 }, error: null });
    expect(job).toMatchObject({ districtCode: DISTRICT, districtCodes: [DISTRICT], createdBy: 'tester', attempt: 1 });
    expect(baseline).toMatchObject({ side: BASE, official: true, label: null });
    expect(candidate.side).toEqual(FLOORED);
    expect(candidate.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(forms).toEqual(FORMS);
    expect(acknowledgements).toEqual([]);
    // 98.5, 88.5, 89 and 98.5 become 98, 88, 88 and 98.
    expect(report).toMatchObject({ forms: 4, notScored: 0, undetermined: { baseline: 0, candidate: 0 } });
    expect(report?.gradeMigration).toEqual([
      { from: '优', to: '优', count: 2 },
      { from: '良', to: '良', count: 2 },
    ]);
    expect(
      report?.largestLosses.map(({ projectName, baselineTotal, shift }) => [projectName, baselineTotal, shift]),
    ).toEqual(
      expect.arrayContaining([
        ['丙路', '89', '-1'],
        ['甲路', '98.5', '-0.5'],
      ]),
    );
    expect(report?.largestLosses[0]?.projectName).toBe('丙路');
    expect(report?.byUnit).toHaveLength(2);
  });

  it('takes in the years, districts and units that are named, and no others', async () => {
    const over = async (forms: object) => (await simulate({ ...REQUEST, forms: { ...FORMS, ...forms } })).report?.forms;
    expect(await over({ years: [2022] })).toBe(1);
    expect(await over({ years: [2023, 2022] })).toBe(5);
    expect(await over({ districtCodes: [CITY, DISTRICT] })).toBe(5);
    expect(await over({ unitIds: [otherUnitId] })).toBe(1);
    expect(await over({ unitIds: [unitId, otherUnitId] })).toBe(4);
  });

  it('shows both sheets of a form side by side', async () => {
    const { job, report } = await simulate();
    const formId = report?.largestLosses[0]?.formId ?? '';
    const { status, body } = await api.get<ComparedFormView>(at(`/${job.jobId}/forms/${DISTRICT}/${formId}`));
    expect(status).toBe(200);
    expect(body.form.projectName).toBe('丙路');
    expect([body.baseline.total, body.candidate.total]).toEqual(['89', '88']);
    expect(body.baseline.lines.map(({ points }) => points)).toEqual(['8.5', '50.5', '30']);
    expect(body.candidate.lines.map(({ points }) => points)).toEqual(['8', '50', '30']);
    expect(body.candidate.lines[0]?.explanation).toContain('85%');
    expect(body.changedSince).toBe(false);
    await save([form('丙路', 40)]);
    const later = await api.get<ComparedFormView>(at(`/${job.jobId}/forms/${DISTRICT}/${formId}`));
    expect([later.body.changedSince, later.body.baseline.total]).toEqual([true, '78.5']);
    await save([form('丙路', 50.5)]);
  });

  it('does not show a form that was no part of it', async () => {
    const { job } = await simulate();
    const [city = '', lastYear = ''] = await save([
      form('市路', 60, { districtCode: CITY }),
      form('去年路', 60, { year: 2022 }),
    ]);
    for (const place of [`${CITY}/${city}`, `${DISTRICT}/${lastYear}`, `${DISTRICT}/form-none`]) {
      const answer = await api.get<ErrorView>(at(`/${job.jobId}/forms/${place}`));
      expect([answer.status, answer.body.error.code]).toEqual([404, 'FORM_NOT_FOUND']);
    }
  });

  it('is listed, the newest first, and can be looked for by its state', async () => {
    const { job } = await simulate();
    const { body } = await api.get<PageView<SimulationSummaryView>>(at('?state=done&perPage=2'));
    expect(body.data[0]?.job.jobId).toBe(job.jobId);
    expect(body.data[0]).not.toHaveProperty('report');
    expect(body.total).toBeGreaterThan(2);
    expect((await api.get<PageView<unknown>>(at('?state=failed'))).body.total).toBe(0);
    const jobs = await api.get<PageView<JobView>>(`jobs?type=simulation&districtCode=${DISTRICT}`);
    expect(jobs.body.data[0]?.jobId).toBe(job.jobId);
  });

  it('scores with the reviews of the score that stands', async () => {
    const open = form('戊路', 60, {
      year: 2021,
      indicators: [anIndicator(0, { completed: '', weight: '90', score: null })],
    });
    const [formId = ''] = await save([open]);
    const review = { formId, line: 'indicator:0', points: '45.5', reviewer: '林某', reason: '现场核查' };
    const scored = await api.post(`districts/${DISTRICT}/evaluations`, {
      body: {
        year: 2021,
        formIds: [formId],
        ruleSet: { districtCode: '100000', year: 2023, version: 1 },
        reviews: [review],
      },
    });
    expect(scored.status).toBe(200);
    const { job, report } = await simulate({ ...REQUEST, forms: { ...FORMS, years: [2021] } });
    expect(report).toMatchObject({ forms: 1, undetermined: { baseline: 0, candidate: 0 } });
    const { body } = await api.get<ComparedFormView>(at(`/${job.jobId}/forms/${DISTRICT}/${formId}`));
    expect(body.baseline.lines[1]).toMatchObject({ basis: 'reviewed', points: '45.5' });
  });
});

describe('a simulation is refused', () => {
  it.each([
    ['without a body', {}, 400, 'REQUEST_INVALID'],
    [
      'with a side that is neither version nor draft',
      { ...REQUEST, baseline: { districtCode: '100000' } },
      400,
      'REQUEST_INVALID',
    ],
    [
      'with a version that is not there',
      { ...REQUEST, candidate: { ...FLOORED, version: 9 } },
      404,
      'RULE_SET_NO_VERSION',
    ],
    [
      'with a draft that is not there',
      { ...REQUEST, candidate: { districtCode: DISTRICT, draftId: 'draft-1' } },
      404,
      'DRAFT_NOT_FOUND',
    ],
    ['over no district', { ...REQUEST, forms: { ...FORMS, districtCodes: [] } }, 400, 'REQUEST_INVALID'],
    ['over a code that is none', { ...REQUEST, forms: { ...FORMS, districtCodes: ['99010'] } }, 400, 'REQUEST_INVALID'],
    ['over a year that is none', { ...REQUEST, forms: { ...FORMS, years: [20_230] } }, 400, 'REQUEST_INVALID'],
    [
      'over a district that is not there',
      { ...REQUEST, forms: { ...FORMS, districtCodes: ['123456'] } },
      403,
      'OUT_OF_SCOPE',
    ],
    ['where there are no forms', { ...REQUEST, forms: { ...FORMS, years: [1999] } }, 422, 'SIMULATION_WITHOUT_FORMS'],
    [
      'over forms of another kind',
      { ...REQUEST, forms: { ...FORMS, kind: 'department' } },
      422,
      'SIMULATION_KIND_DIFFERS',
    ],
  ])('%s', async (_name, body, status, code) => {
    const { total: before } = (await api.get<PageView<unknown>>(at())).body;
    const answer = await api.post<ErrorView>(at(), { body });
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    expect((await api.get<PageView<unknown>>(at())).body.total).toBe(before);
  });

  it('over forms of a district that the caller does not reach', async () => {
    const grants = [{ role: 'policy-editor', districtCode: DISTRICT, unitId: null }] as const;
    const { token } = await createUser(api.app, { grants });
    const body = { ...REQUEST, forms: { ...FORMS, districtCodes: [DISTRICT, CITY] } };
    const answer = await api.post<ErrorView>(at(), { body, token });
    expect([answer.status, answer.body.error.code]).toEqual([403, 'OUT_OF_SCOPE']);
    expect((await api.post(at(), { body: REQUEST, token })).status).toBe(202);
  });
});

describe('a simulation over two districts', () => {
  it('is hidden from whoever reaches only one of them', async () => {
    const { job } = await simulate({ ...REQUEST, forms: { ...FORMS, districtCodes: [DISTRICT, CITY] } });
    const grants = [{ role: 'approver', districtCode: DISTRICT, unitId: null }] as const;
    const { token } = await createUser(api.app, { grants });
    const paths = [at(`/${job.jobId}`), `districts/${DISTRICT}/jobs/${job.jobId}`];
    for (const path of paths) {
      const answer = await api.get<ErrorView>(path, { token });
      expect([answer.status, answer.body.error.code]).toEqual([404, 'JOB_NOT_FOUND']);
    }
    for (const path of [at(`/${job.jobId}/acknowledge`), `districts/${DISTRICT}/jobs/${job.jobId}/cancel`]) {
      expect((await api.post<ErrorView>(path, { token })).status).toBe(404);
    }
    const { body } = await api.get<PageView<SimulationSummaryView>>(at('?perPage=200'), { token });
    expect(body.data.map((each) => each.job.jobId)).not.toContain(job.jobId);
  });
});

describe('an acknowledgement', () => {
  it('is noted once a person, with the hash of the candidate', async () => {
    const { job, candidate } = await simulate();
    const grants = [{ role: 'approver', districtCode: DISTRICT, unitId: null }] as const;
    const { token, userId, name } = await createUser(api.app, { grants });
    const first = await api.post<SimulationView>(at(`/${job.jobId}/acknowledge`), { token });
    const again = await api.post<SimulationView>(at(`/${job.jobId}/acknowledge`), { token });
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body.acknowledgements).toEqual([{ userId, userName: name, at: expect.any(String) as string }]);
    const noted = await storageOf(api.app).simulationAcknowledgements.find(scopeOf(DISTRICT), candidate.hash);
    expect(noted.map(({ simulationId }) => simulationId)).toEqual([job.jobId]);
  });

  it('is refused of a simulation of some units', async () => {
    const { job } = await simulate({ ...REQUEST, forms: { ...FORMS, unitIds: [unitId] } });
    const answer = await api.post<ErrorView>(at(`/${job.jobId}/acknowledge`));
    expect([answer.status, answer.body.error.code]).toEqual([409, 'SIMULATION_OF_SOME_UNITS']);
  });

  it('and a cancellation do not go together', async () => {
    const { job } = await simulate();
    const late = await api.post<ErrorView>(`districts/${DISTRICT}/jobs/${job.jobId}/cancel`);
    expect([late.status, late.body.error.code]).toEqual([409, 'JOB_ENDED']);
    const { jobId } = await storageOf(api.app).jobs.add(scopeOf(DISTRICT), {
      ...{ districtCode: DISTRICT, districtCodes: [DISTRICT], type: 'nobody-does-these' },
      ...{ request: '{}', createdBy: 'test', createdAt: new Date() },
    });
    const cancelled = await api.post<JobView>(`districts/${DISTRICT}/jobs/${jobId}/cancel`);
    expect([cancelled.status, cancelled.body.state]).toEqual([200, 'cancelled']);
    expect((await api.post<JobView>(`districts/${DISTRICT}/jobs/${jobId}/cancel`)).body.state).toBe('cancelled');
    expect((await api.get<ErrorView>(at(`/${jobId}`))).body.error.code).toBe('JOB_NOT_FOUND');
  });
});

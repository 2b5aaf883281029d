import type { JobView } from '../../apps/api/src/jobs/jobs.views';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { PageView } from '../../apps/api/src/http/page-view';
import type { ReplayJobView, ReplayReportView } from '../../apps/api/src/replays/replays.views';
import readSheets from 'read-excel-file/node';
import { setTimeout as sleep } from 'node:timers/promises';
import { createUser } from '../support/identity';
import { aForm, aMissedForm } from './a-form';
import { asJson } from './document-body';
import { withApi } from './with-api';

const api = withApi({ runsJobs: true });
const DISTRICT = 'districts/990101';
const REPLAYS = `${DISTRICT}/replays`;
const OWN = { kind: 'own' };
const FORMS = 120;

const collection = (name: string) => api.database.connection.collection(name);
const start = (body: object) => api.post<JobView & ErrorView>(REPLAYS, { body });
const show = async (jobId: string) => (await api.get<ReplayJobView>(`${REPLAYS}/${jobId}`)).body;

async function ended(jobId: string): Promise<ReplayJobView> {
  for (;;) {
    const replay = await show(jobId);
    if (['done', 'failed', 'cancelled'].includes(replay.job.state)) return replay;
    await sleep(20);
  }
}

const run = async (rules: object = OWN) => ended((await start({ year: 2023, rules })).body.jobId);

beforeAll(async () => {
  const forms = Array.from({ length: FORMS }, (_, index) =>
    index % 3 === 0 ? aMissedForm(`项目 ${index}`) : aForm(`项目 ${index}`),
  );
  await api.post(`${DISTRICT}/imports?year=2023`, asJson(forms));
  // Late, so that the second version takes points and the first does not.
  await api.post(`${DISTRICT}/evaluations`, { body: { year: 2023, submittedOn: '2024-04-01' } });
});

describe('a replay of a district and year', () => {
  it('finds every score identical under its own rules', async () => {
    const { status, body } = await start({ year: 2023, rules: OWN });
    expect([status, body.type, body.districtCode]).toEqual([202, 'replay', '990101']);
    const { job, report, ...asked } = await ended(body.jobId);
    expect(job).toMatchObject({ state: 'done', progress: { done: FORMS, total: FORMS }, error: null });
    expect(asked).toEqual({ year: 2023, kind: 'project', rules: OWN });
    expect(report).toEqual({ checked: FORMS, identical: FORMS, different: 0, cannot: 0, differences: [] });
  });

  it('names for every score what another version would make of it', async () => {
    const rules = { kind: 'version', ruleSet: { districtCode: '990101', year: 2023, version: 1 } };
    const { report } = await run(rules);
    expect(report).toMatchObject({ checked: FORMS, identical: 0, different: FORMS, cannot: 0 });
    expect(report?.differences).toHaveLength(FORMS);
    for (const each of report?.differences ?? []) {
      expect(each).toMatchObject({ verdict: 'different', projectName: expect.stringMatching(/^项目 /) as string });
      expect(each.label?.zh).toMatch(/^扣分 /);
    }
  });

  it('tells of scores to which no rules were known on a day', async () => {
    const { report } = await run({ kind: 'as-known-on', date: '2001-01-01' });
    expect(report).toMatchObject({ checked: FORMS, identical: 0, different: 0, cannot: FORMS });
    expect(report?.differences[0]?.reason).toMatchObject({ code: 'BEFORE_FIRST_PUBLICATION' });
    expect(report?.differences[0]?.reason?.message.en).toContain('2001-01-01');
  });

  it('is listed, the newest first, in its district alone', async () => {
    const listed = (await api.get<PageView<JobView>>(REPLAYS)).body;
    expect(listed.total).toBeGreaterThanOrEqual(3);
    expect(new Set(listed.data.map(({ type }) => type))).toEqual(new Set(['replay']));
    expect((await api.get<PageView<JobView>>('districts/990100/replays')).body.total).toBe(0);
  });
});

describe('records tampered with', () => {
  const edit = (text: unknown, from: string, to: string) => String(text).replace(from, to);
  let jobId = '';

  beforeAll(async () => {
    const stored = await collection('evaluations').find().sort({ evaluationId: 1 }).toArray();
    const [first, second, third, fourth] = [5, 60, 90, 119].map((index) => stored[index]);
    const change = (record: typeof first, set: object) =>
      collection('evaluations').updateOne({ evaluationId: record?.['evaluationId'] as string }, { $set: set });
    await change(first, { sheet: edit(first?.['sheet'], '"points":"9"', '"points":"10"') });
    await change(second, { shown: { ...(second?.['shown'] as object), total: '=1+1' } });
    await change(third, { options: '{"submittedOn":"2024-03-01"}' });
    await collection('formRevisions').updateOne({ formId: fourth?.['formId'] as string }, { $set: { content: '{}' } });
    ({
      job: { jobId },
    } = await run());
  });

  it('are found, each for its reason, and no others', async () => {
    const { report } = await show(jobId);
    expect(report).toMatchObject({ checked: FORMS, identical: FORMS - 4, different: 1, cannot: 3 });
    const found = report?.differences.map(({ verdict, reason, line }) => `${verdict} ${reason?.code ?? line ?? ''}`);
    expect(found).toEqual([
      'cannot SHEET_HASH_MISMATCH',
      'cannot SHOWN_SCORE_DIFFERS',
      expect.stringMatching(/^different deduction:/),
      'cannot FORM_HASH_MISMATCH',
    ]);
    expect(report?.differences[0]).toMatchObject({ line: 'execution', stored: '10', replayed: '9' });
  });

  const download = async (format: string) => {
    const url = `/api/v1/${REPLAYS}/${jobId}/report?format=${format}`;
    const answer = await api.app.inject({ url, headers: { authorization: `Bearer ${api.caller.token}` } });
    expect(answer.statusCode).toBe(200);
    return answer.rawPayload;
  };

  it('are in the report as CSV', async () => {
    const text = (await download('csv')).toString('utf8');
    expect(text.startsWith('\uFEFF"计分编号"')).toBe(true);
    const lines = text.trim().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toContain('"预算执行率"');
  });

  it('are in the report as JSON, with the counts', async () => {
    const replay = JSON.parse((await download('json')).toString('utf8')) as { readonly report: ReplayReportView };
    expect(replay).toEqual(JSON.parse(JSON.stringify(await show(jobId))));
  });

  it('are in the report as a workbook', async () => {
    const sheets = (await readSheets(await download('xlsx'))) as unknown as { readonly data: unknown[][] }[];
    expect(sheets.map(({ data }) => data.length)).toEqual([8, 5]);
  });
});

describe('a replay that is refused', () => {
  it.each([
    ['no year', { rules: OWN }, 400, 'REQUEST_INVALID'],
    ['no rules', { year: 2023 }, 400, 'REQUEST_INVALID'],
    ['a version that is not named', { year: 2023, rules: { kind: 'version' } }, 400, 'REQUEST_INVALID'],
    ['a year without scores', { year: 2022, rules: OWN }, 404, 'NO_SCORES_TO_REPLAY'],
    ['a kind without scores', { year: 2023, kind: 'department', rules: OWN }, 404, 'NO_SCORES_TO_REPLAY'],
    [
      'a version that there is not',
      { year: 2023, rules: { kind: 'version', ruleSet: { districtCode: '990101', year: 2023, version: 9 } } },
      404,
      'RULE_SET_NO_VERSION',
    ],
  ])('for %s', async (_name, body, status, code) => {
    const answer = await start(body);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });

  it.each([
    ['a job that there is not', 'job-none', 'JOB_NOT_FOUND'],
    ['the report of a job that there is not', 'job-none/report?format=csv', 'JOB_NOT_FOUND'],
    ['a report of no format', 'job-none/report', 'REQUEST_INVALID'],
    ['a report of another format', 'job-none/report?format=docx', 'REQUEST_INVALID'],
  ])('for %s', async (_name, path, code) => {
    expect((await api.get<ErrorView>(`${REPLAYS}/${path}`)).body.error.code).toBe(code);
  });

  it('for a job of another type or district', async () => {
    const { jobId } = (await api.get<PageView<JobView>>(REPLAYS)).body.data[0] ?? { jobId: '' };
    const elsewhere = await api.get<ErrorView>(`districts/990100/replays/${jobId}`);
    expect([elsewhere.status, elsewhere.body.error.code]).toEqual([404, 'JOB_NOT_FOUND']);
  });

  it('for departments', async () => {
    const { unitId = '' } = ((await collection('forms').findOne()) ?? {}) as { unitId?: string };
    const { token } = await createUser(api.app, { grants: [{ role: 'department', districtCode: '990101', unitId }] });
    const answer = await api.post<ErrorView>(REPLAYS, { body: { year: 2023, rules: OWN }, token });
    expect(answer.status).toBe(403);
  });
});

it('can be cancelled, and keeps what it has found by then', async () => {
  const { jobId } = (await start({ year: 2023, rules: OWN })).body;
  const { status } = await api.post(`${DISTRICT}/jobs/${jobId}/cancel`);
  const { job, report } = await ended(jobId);
  // Whether it was faster or not, it ends once and tells how far it came.
  expect([200, 409]).toContain(status);
  expect(job.state).toBe(status === 200 ? 'cancelled' : 'done');
  expect(report?.checked ?? 0).toBe(job.progress.done);
});

import { contentHashOfText } from '@app/kernel';
import type { JobsRepository, Storage } from '@app/persistence';
import { evaluationIdOf, shownOf, type ScoreSheet } from '@app/scoring';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AlertView } from '../../apps/api/src/alerts/alerts.views';
import type { AuditEventView } from '../../apps/api/src/audit/audit-events.views';
import type { EvaluationRunView } from '../../apps/api/src/evaluations/evaluations.views';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { PageView } from '../../apps/api/src/http/page-view';
import { QueueSecondOpinionsUseCase } from '../../apps/api/src/second-opinions/queue-second-opinions.usecase';
import type { SecondOpinionView } from '../../apps/api/src/second-opinions/second-opinion.views';
import { STORAGE } from '../../apps/api/src/storage/storage.module';
import { createUser } from '../support/identity';
import { scopeOf } from '../support/scope-of';
import { aForm, aMissedForm } from './a-form';
import { asJson } from './document-body';
import { withApi } from './with-api';

const api = withApi({ runsJobs: true });
const DISTRICT = 'districts/990101';
const scope = scopeOf('990101');

const collection = (name: string) => api.database.connection.collection(name);
const ask = async (id: string) =>
  (await api.post<SecondOpinionView>(`${DISTRICT}/evaluations/${id}/second-opinion`)).body;
const alerts = async (query = '', token?: string) =>
  (await api.get<PageView<AlertView>>(`alerts${query}`, token === undefined ? {} : { token })).body;

async function score(forms: readonly ReturnType<typeof aForm>[]): Promise<string[]> {
  await api.post(`${DISTRICT}/imports?year=2023`, asJson(forms));
  const body = { year: 2023, submittedOn: '2024-03-31' };
  const { evaluations } = (await api.post<EvaluationRunView>(`${DISTRICT}/evaluations`, { body })).body;
  const names = new Set(forms.map(({ projectName }) => projectName));
  return evaluations.filter(({ projectName }) => names.has(projectName)).map(({ evaluationId }) => evaluationId);
}

/** Changes a score and everything that is derived from it, as somebody might who knows how records are made. */
async function forge(evaluationId: string): Promise<string> {
  const record = await collection('evaluations').findOne({ evaluationId });
  if (!record) throw new Error('no evaluation');
  const text = String(record['sheet']).replace('"points":"9"', '"points":"10"');
  const sheet = JSON.parse(text) as ScoreSheet;
  const sheetHash = contentHashOfText('score-sheet', sheet.schemaVersion, text);
  const { formId, formRevision } = record as unknown as { formId: string; formRevision: number };
  const forged = evaluationIdOf({ districtCode: '990101', formId, formRevision, sheetHash });
  const change = { sheet: text, sheetHash, shown: shownOf(sheet), evaluationId: forged };
  await collection('evaluations').updateOne({ evaluationId }, { $set: change });
  return forged;
}

describe('a second opinion', () => {
  it('agrees with scores as they were made, and raises nothing', async () => {
    for (const id of await score([aForm('相同'), aMissedForm('未达标')])) {
      expect(await ask(id)).toEqual({ agrees: true, reason: null, firstDifference: null });
    }
    expect((await alerts()).total).toBe(0);
  });

  it('finds a score that was changed with every hash over it, and raises one alert however often it is asked', async () => {
    const [id = ''] = await score([aForm('伪造')]);
    const forged = await forge(id);
    const opinions = await Promise.all([ask(forged), ask(forged)]);
    for (const { agrees, reason, firstDifference } of [...opinions, await ask(forged)]) {
      expect([agrees, reason]).toEqual([false, null]);
      expect(firstDifference).toMatchObject({ line: 'execution', stored: '10', replayed: '9' });
    }
    const { data } = await alerts(`?evaluationId=${forged}`);
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({ code: 'SECOND_OPINION_DISAGREES', districtCode: '990101' });
    expect(data[0]?.message.zh).toContain('存为 10，第二程序为 9');
  });

  it('tells of a record that was changed, for which there is an event in the audit trail and a number to watch', async () => {
    const [id = ''] = await score([aForm('改动')]);
    await collection('evaluations').updateOne({ evaluationId: id }, { $set: { sheetHash: 'f'.repeat(64) } });
    expect(await ask(id)).toMatchObject({ agrees: false, reason: { code: 'SHEET_HASH_MISMATCH' } });
    const [alert] = (await alerts(`?evaluationId=${id}`)).data;
    expect(alert).toMatchObject({ code: 'SHEET_HASH_MISMATCH' });
    const events = await api.get<PageView<AuditEventView>>(`audit-events?targetId=${alert?.alertId ?? ''}`);
    expect(events.body.data).toMatchObject([
      { action: 'alerts.raise', districtCode: '990101', actor: { kind: 'system' } },
    ]);
    expect((await api.get('/metrics')).text).toMatch(/^suanpan_alerts 2$/m);
  });

  it('repeats no words of a form in an alert', async () => {
    const [id = ''] = await score([aForm('文字')]);
    await collection('evaluations').updateOne({ evaluationId: id }, [
      { $set: { sheet: { $replaceAll: { input: '$sheet', find: '"reason":"', replacement: '"reason":"秘密' } } } },
    ]);
    await ask(id);
    expect(JSON.stringify((await alerts(`?evaluationId=${id}`)).data)).not.toContain('秘密');
  });

  it.each([
    [
      'an evaluation that there is not',
      `${DISTRICT}/evaluations/evaluation-none/second-opinion`,
      404,
      'EVALUATION_NOT_FOUND',
    ],
    [
      'a district that there is not',
      'districts/123456/evaluations/evaluation-none/second-opinion',
      404,
      'DISTRICT_UNKNOWN',
    ],
  ])('is refused for %s', async (_name, path, status, code) => {
    const answer = await api.post<ErrorView>(path);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });
});

describe('alerts', () => {
  it('are listed by district and code, and to nobody elsewhere', async () => {
    expect((await alerts('?districtCode=990101')).total).toBe(3);
    expect((await alerts('?districtCode=990100')).total).toBe(0);
    expect((await alerts('?code=SECOND_OPINION_DISAGREES')).total).toBe(1);
    const grants = [{ role: 'auditor', districtCode: '990100', unitId: null }] as const;
    const { token: above } = await createUser(api.app, { grants });
    expect((await alerts('', above)).total).toBe(3);
    const { token } = await createUser(api.app, {
      grants: [{ role: 'policy-editor', districtCode: '990101', unitId: null }],
    });
    expect((await api.get<ErrorView>('alerts', { token })).status).toBe(403);
  });

  it('are paged and refuse what they do not know', async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => alerts(`?perPage=1&page=${page}`)));
    expect(new Set(pages.flatMap(({ data }) => data.map(({ alertId }) => alertId))).size).toBe(3);
    expect((await api.get('alerts?districtCode=99')).status).toBe(400);
    expect((await api.get('alerts?severity=error')).status).toBe(400);
  });
});

describe('the nightly job', () => {
  const queue = (now: string) => api.app.get(QueueSecondOpinionsUseCase, { strict: false }).execute(new Date(now));
  const jobs = (): JobsRepository => api.app.get<Storage>(STORAGE, { strict: false }).jobs;
  const newest = async () => (await jobs().list(scope, { filter: { type: 'second-opinion' } })).jobs;

  async function lastDone(count: number) {
    for (;;) {
      const all = await newest();
      if (all.length === count && all.every(({ state }) => state === 'done')) return all[0];
      await sleep(20);
    }
  }

  /** A night that is over, so that jobs queued now lie behind it. */
  const tonight = new Date().toISOString();
  const nextNight = new Date(Date.now() + 24 * 3_600_000).toISOString();

  it('is queued once a night, for districts that have scores', async () => {
    expect(await queue(tonight)).toEqual(['990101']);
    expect(await queue(tonight)).toEqual([]);
  });

  it('looks at every score the first time and raises what the requests have not raised', async () => {
    const [id = ''] = await score([aForm('夜间')]);
    const forged = await forge(id);
    const job = await lastDone(1);
    const total = job?.progress.total ?? 0;
    expect(total).toBeGreaterThanOrEqual(5);
    expect(job?.progress.done).toBe(total);
    expect(await queue(nextNight)).toEqual(['990101']);
    await lastDone(2);
    expect((await alerts(`?evaluationId=${forged}`)).data).toMatchObject([{ code: 'SECOND_OPINION_DISAGREES' }]);
    expect((await alerts()).total).toBe(4);
  });
});

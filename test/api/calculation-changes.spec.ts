import { calculationOne, Calculations } from '@app/scoring';
import { connectDatabase } from '@app/persistence';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { PageView } from '../../apps/api/src/http/page-view';
import type { AuditEventView } from '../../apps/api/src/audit/audit-events.views';
import type { CalculationChangesView } from '../../apps/api/src/calculation-changes/calculation-changes.views';
import type { EvaluationRunView } from '../../apps/api/src/evaluations/evaluations.views';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import { createApp } from '../../apps/api/src/http/create-app';
import type { ImportView } from '../../apps/api/src/imports/imports.views';
import type { PreviewView } from '../../apps/api/src/previews/previews.views';
import type { ReplayView } from '../../apps/api/src/replays/replay.views';
import { calculationTwo } from '../support/invented-calculation';
import { createUser } from '../support/identity';
import { aForm } from './a-form';
import { asJson } from './document-body';
import { testConfig, withApi } from './with-api';

/** The service as it was, and the one that came after it, which knows one calculation more. */
const before = withApi();
let after: NestFastifyApplication;

const DISTRICT = 'districts/990101';
const CHANGES = `${DISTRICT}/calculation-changes`;
const IN_TIME = { year: 2023, submittedOn: '2024-03-31' };

interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

async function call<T>(method: 'GET' | 'POST', path: string, payload?: object, token = before.caller.token) {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await after.inject({ method, url: `/api/v1/${path}`, headers, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.json<T>() } satisfies Answer<T>;
}

const accept = (body: object, token?: string, districtCode = '990101') =>
  call<ErrorView & { version: number }>('POST', `districts/${districtCode}/calculation-changes/accept`, body, token);
const changes = async () => (await call<CalculationChangesView>('GET', `${CHANGES}?year=2023`)).body;
const evaluate = async (body: object = IN_TIME) =>
  (await call<EvaluationRunView>('POST', `${DISTRICT}/evaluations`, body)).body;

/** Executes 85.5 %: 8 points where items are floored, 8.55 where they are not. */
const partlySpent = (name: string) => {
  const form = aForm(name);
  return { ...form, funds: { ...form.funds, total: { ...form.funds.total, executed: '8.55' } } };
};

beforeAll(async () => {
  const forms = [aForm('不变项目'), partlySpent('变动项目'), partlySpent('另一变动项目')];
  await before.post<ImportView>(`${DISTRICT}/imports?year=2023`, asJson(forms));
  await before.post(`${DISTRICT}/evaluations`, { body: IN_TIME });
  const database = await connectDatabase({ uri: before.database.uri, dataDir: '' });
  after = await createApp(testConfig(), database, new Calculations(calculationOne, calculationTwo));
});

afterAll(async () => after.close());

describe('a newer calculation', () => {
  it('changes nothing by being there: the same forms give the same scores', async () => {
    expect(await evaluate()).toMatchObject({ created: 0, unchanged: 3 });
  });

  it('shows which stored scores it would change, and by how much, the largest first', async () => {
    const report = await changes();
    expect(report).toMatchObject({ current: 1, latest: 2, accepted: null, forms: 3, changed: 2, cannot: 0 });
    expect(report.moved.map(({ projectName }) => projectName).sort()).toEqual(['另一变动项目', '变动项目'].sort());
    for (const move of report.moved) {
      expect(move).toMatchObject({ stored: '98', wouldBe: '98.55', shift: '0.55', line: 'execution' });
      expect([move.storedGrade, move.wouldBeGrade]).toEqual(['优', '优']);
    }
  });

  it('is not even used for previews until it is accepted', async () => {
    const headers = { authorization: `Bearer ${before.caller.token}`, 'content-type': 'application/json' };
    const answer = await after.inject({
      ...{ method: 'POST', url: `/api/v1/${DISTRICT}/previews?year=2023&submittedOn=2024-03-31`, headers },
      payload: JSON.stringify([partlySpent('试算')]),
    });
    expect(answer.json<PreviewView>().forms[0]?.sheet).toMatchObject({ total: '98', calculationVersion: 1 });
  });

  it.each([
    ['a version that there is not', { version: 3, reason: '升级' }, 422, 'CALCULATION_UNKNOWN'],
    ['the version in use', { version: 1, reason: '升级' }, 409, 'CALCULATION_NOT_NEWER'],
    ['no reason', { version: 2 }, 400, 'REQUEST_INVALID'],
    ['an empty reason', { version: 2, reason: '' }, 400, 'REQUEST_INVALID'],
    ['no version', { reason: '升级' }, 400, 'REQUEST_INVALID'],
  ])('is not accepted with %s', async (_name, body, status, code) => {
    const answer = await accept(body);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    expect((await changes()).accepted).toBeNull();
  });

  it.each(['policy-editor', 'auditor', 'administrator'] as const)('is not for a %s to accept', async (role) => {
    const { token } = await createUser(before.app, { grants: [{ role, districtCode: '990101', unitId: null }] });
    expect((await accept({ version: 2, reason: '升级' }, token)).status).toBe(403);
  });

  it('is accepted by an approver, who is on record with the reason', async () => {
    const grants = [{ role: 'approver', districtCode: '990101', unitId: null }] as const;
    const { token, name } = await createUser(before.app, { grants });
    const elsewhere = await accept({ version: 2, reason: '升级' }, token, '990100');
    expect([elsewhere.status, elsewhere.body.error.code]).toEqual([404, 'DISTRICT_UNKNOWN']);
    expect(await accept({ version: 2, reason: '保留两位小数' }, token)).toMatchObject({ status: 200 });
    expect((await changes()).accepted).toMatchObject({ version: 2, by: name, reason: '保留两位小数' });
    const events = await call<PageView<AuditEventView>>('GET', 'audit-events?targetId=2');
    expect(events.body.data[0]).toMatchObject({
      actor: { name },
      action: 'POST /districts/:districtCode/calculation-changes/accept',
      target: [
        { kind: 'districtCode', id: '990101' },
        { kind: 'calculationVersion', id: '2' },
      ],
      outcome: 'allowed',
    });
    const again = await accept({ version: 2, reason: '再次' }, token);
    expect([again.status, again.body.error.code]).toEqual([409, 'CALCULATION_NOT_NEWER']);
  });

  it('moves scores from then on, as evaluations beside the old ones, which still replay under their own', async () => {
    const old = await call<PageView<{ evaluationId: string }>>('GET', `${DISTRICT}/evaluations?year=2023`);
    expect((await changes()).changed).toBe(2);
    const run = await evaluate();
    expect(run).toMatchObject({ created: 3, unchanged: 0 });
    expect(run.evaluations.map(({ total }) => total).sort()).toEqual(['98.55', '98.55', '99']);
    expect(await changes()).toMatchObject({ current: 2, latest: 2, forms: 0, changed: 0, moved: [] });
    for (const { evaluationId } of [...old.body.data, ...run.evaluations]) {
      const path = `${DISTRICT}/evaluations/${evaluationId}/replay`;
      const { body } = await call<ReplayView>('POST', path, { rules: { kind: 'own' } });
      expect(body).toMatchObject({ verdict: 'identical' });
    }
  });

  it('does not reach other districts', async () => {
    const own = { ...aForm('别区项目'), districtCode: '990100' };
    await before.post('districts/990100/imports?year=2023', asJson([own]));
    const national = { districtCode: '100000', year: 2023, version: 1 };
    await before.post('districts/990100/evaluations', { body: { year: 2023, ruleSet: national } });
    const report = await call<CalculationChangesView>('GET', 'districts/990100/calculation-changes?year=2023');
    expect(report.body).toMatchObject({ current: 1, latest: 2, accepted: null });
  });

  it('is what a district without scores begins with', async () => {
    const report = await call<CalculationChangesView>('GET', 'districts/990000/calculation-changes?year=2023');
    expect(report.body).toMatchObject({ current: 2, latest: 2, forms: 0 });
  });

  it('keeps a service that does not know it from scoring', async () => {
    const answer = await before.post<ErrorView>(`${DISTRICT}/evaluations`, { body: IN_TIME });
    expect([answer.status, answer.body.error.code]).toEqual([422, 'CALCULATION_UNKNOWN']);
  });
});

import { readPublicKey, verifyBundle, type EvidenceBundle } from '@app/evidence';
import type { CheckpointKeyView } from '../../apps/api/src/chain/chain.views';
import type { EvaluationRunView } from '../../apps/api/src/evaluations/evaluations.views';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import { aForm, aMissedForm } from './a-form';
import { asJson } from './document-body';
import { withApi } from './with-api';

const api = withApi();
const D = 'districts/990101';
const ids = new Map<string, string>();
const evidence = (name: string) => api.get<EvidenceBundle>(`${D}/evaluations/${ids.get(name) ?? ''}/evidence`);

beforeAll(async () => {
  await api.post(`${D}/imports?year=2023`, asJson([aForm('达标项目'), aMissedForm('未达标项目')]));
  const { body } = await api.post<EvaluationRunView>(`${D}/evaluations`, {
    body: { year: 2023, submittedOn: '2024-06-30' },
  });
  for (const { projectName, evaluationId } of body.evaluations) ids.set(projectName, evaluationId);
});

async function trustedKey() {
  const { body } = await api.get<CheckpointKeyView[]>('chain/keys');
  return readPublicKey(body[0]?.pem ?? '');
}

describe('the evidence for a score', () => {
  it.each(['达标项目', '未达标项目'])('is one file that verifies offline: %s', async (name) => {
    const { status, headers, text } = await evidence(name);
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('application/json');
    expect(headers['content-disposition']).toBe(`attachment; filename="${ids.get(name) ?? ''}.evidence.json"`);
    const { findings, proved, subject } = verifyBundle(Buffer.from(text), await trustedKey());
    expect(findings).toEqual([]);
    expect(proved).toHaveLength(6);
    expect(subject).toMatchObject({ projectName: name, ruleSet: '990101/2023/project.v2', evaluatedBy: 'tester' });
  });

  it('holds no person and no private key', async () => {
    const { text } = await evidence('达标项目');
    for (const secret of ['林某', '00000000"', 'PRIVATE']) expect(text).not.toContain(secret);
  });

  it('is the same file as long as its checkpoint is the first behind it', async () => {
    const [first, second] = [await evidence('达标项目'), await evidence('达标项目')];
    expect(second.text).toBe(first.text);
  });

  it('stays good however much enters the chain behind it', async () => {
    const { text } = await evidence('达标项目');
    for (let count = 0; count < 3; count += 1) await api.post(`${D}/chain/verify`);
    expect(verifyBundle(Buffer.from(text), await trustedKey()).findings).toEqual([]);
    expect((await evidence('达标项目')).text).toBe(text);
  });

  it('of a score that is not there is refused', async () => {
    const { status, body } = await api.get<ErrorView>(`${D}/evaluations/evaluation-0/evidence`);
    expect([status, body.error.code]).toEqual([404, 'EVALUATION_NOT_FOUND']);
  });
});

describe('evidence that would not hold is not given out', () => {
  const collection = (name: string) => api.database.connection.collection(name);

  it('where the chain lacks the score', async () => {
    const evaluationId = ids.get('达标项目') ?? '';
    const entry = await collection('chainEntries').findOne({ 'members.id': evaluationId });
    const hide = (id: string, by: string) =>
      collection('chainEntries').updateOne(
        { seq: entry?.['seq'] as number, districtCode: '990101', 'members.id': id },
        { $set: { 'members.$.id': by } },
      );
    await hide(evaluationId, 'hidden');
    const { status, body } = await api.get<ErrorView>(`${D}/evaluations/${evaluationId}/evidence`);
    await hide('hidden', evaluationId);
    expect([status, body.error.code]).toEqual([503, 'EVIDENCE_NOT_CHAINED']);
  });

  it.each([
    ['the sheet', 'evaluations', 'sheet', '"lowestTotal":"97"', '"lowestTotal":"98"', 'sheet'],
    ['the form', 'formRevisions', 'content', '已完成', '未完成', 'form'],
  ])('where %s was altered, and it is told where', async (_name, name, field, find, replacement, path) => {
    const evaluationId = ids.get('达标项目') ?? '';
    const evaluation = await collection('evaluations').findOne({ evaluationId });
    const filter = { formId: String(evaluation?.['formId']) };
    const before = await collection(name).findOne(filter);
    const text = String(before?.[field]);
    expect(text).toContain(find);
    await collection(name).updateOne(filter, { $set: { [field]: text.replace(find, replacement) } });
    const { status, body } = await api.get<ErrorView>(`${D}/evaluations/${evaluationId}/evidence`);
    await collection(name).updateOne(filter, { $set: { [field]: text } });
    expect([status, body.error.code]).toEqual([409, 'EVIDENCE_UNSOUND']);
    expect(body.error.issues?.[0]?.at.path).toMatch(new RegExp(`^${path}`));
    expect((await evidence('达标项目')).status).toBe(200);
  });

  it('where the form revision is gone', async () => {
    const evaluationId = ids.get('未达标项目') ?? '';
    const evaluation = await collection('evaluations').findOne({ evaluationId });
    const filter = { formId: String(evaluation?.['formId']) };
    const revision = await collection('formRevisions').findOne(filter);
    await collection('formRevisions').deleteOne(filter);
    const { status, body } = await api.get<ErrorView>(`${D}/evaluations/${evaluationId}/evidence`);
    if (revision) await collection('formRevisions').insertOne(revision);
    expect([status, body.error.code]).toEqual([409, 'EVIDENCE_INCOMPLETE']);
  });
});

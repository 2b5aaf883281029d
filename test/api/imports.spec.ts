import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { PageView } from '../../apps/api/src/http/page-view';
import type { FormSummaryView, FormView } from '../../apps/api/src/forms/forms.views';
import type { ImportSummaryView, ImportView } from '../../apps/api/src/imports/imports.views';
import { fixtureNames, readFixture, readSidecar } from '../import/fixtures';
import { aForm } from './a-form';
import { asFile, asJson, asText } from './document-body';
import { withApi, type Call } from './with-api';

const api = withApi();
const anId: unknown = expect.stringMatching(/^form-/);
const IMPORTS = 'districts/990101/imports';
const IMPORT = `${IMPORTS}?year=2023`;

const importing = (call: Call, query = '') => api.post<ImportView>(`${IMPORT}${query}`, call);
const refusing = (call: Call, path = IMPORT) => api.post<ErrorView>(path, call);
const formCount = async () => (await api.get<PageView<FormSummaryView>>('districts/990101/forms?perPage=1')).body.total;
const importCount = async () => (await api.get<PageView<ImportSummaryView>>(IMPORTS)).body.total;

interface Expected {
  readonly forms: number;
  readonly issues: readonly { code: string; severity: string; at: { form?: number } }[];
}

/** What a fixture says of itself; its forms are stored only when nothing of the document is left unread. */
function expectationOf(name: string): Expected & { readonly isWhole: boolean } {
  const expected = readSidecar('not-ok', name, 'issues') as Expected;
  const unread = expected.issues.some(({ severity, at }) => severity === 'error' && at.form === undefined);
  return { ...expected, isWhole: expected.forms > 0 && !unread };
}

describe('a document that can be read', () => {
  it('is stored, every form with its id, revision and issues', async () => {
    const { status, body } = await importing(asFile(readFixture('ok', 'json-list-of-forms.json'), '自评表.json'));
    expect(status).toBe(201);
    expect(body).toMatchObject({ status: 'complete', districtCode: '990101', year: 2023, documentName: '自评表.json' });
    expect(body.counts).toMatchObject({ forms: body.forms.length, created: body.forms.length, unchanged: 0 });
    for (const form of body.forms) {
      expect(form).toMatchObject({ outcome: 'created', revision: 1, formId: anId });
    }
    expect((await api.get<ImportView>(`${IMPORTS}/${body.importId}`)).body).toEqual(body);
  });

  it.each(fixtureNames('ok').map((name) => [name]))('is stored: %s', async (name) => {
    const { status, body } = await importing(asText(readFixture('ok', name)), '&ambiguous=new');
    expect(status).toBe(201);
    const forms = readSidecar('ok', name, 'expected') as readonly unknown[];
    expect(body.forms).toHaveLength(forms.length);
    const { body: stored } = await api.get<FormView>(
      `districts/990101/forms/${body.forms[0]?.formId ?? ''}?persons=true`,
    );
    expect(forms).toContainEqual(stored.form);
  });

  it('is found unchanged when it is handed in again', async () => {
    const call = asJson([aForm('再次提交'), aForm('再次提交之二')]);
    const first = await importing(call);
    const again = await importing(call);
    expect(again.body.counts).toMatchObject({ created: 0, unchanged: 2 });
    expect(again.body.importId).not.toBe(first.body.importId);
    expect(again.body.forms.map(({ formId }) => formId)).toEqual(first.body.forms.map(({ formId }) => formId));
  });

  it('becomes the next revision where its content has changed', async () => {
    await importing(asJson(aForm('修改后再交')));
    const { body } = await importing(asJson(aForm('修改后再交', { total: { weight: '100', score: '98' } })));
    expect(body.forms).toMatchObject([{ outcome: 'revised', revision: 2 }]);
  });

  it('is stored once for one idempotency key, whatever becomes of its forms meanwhile', async () => {
    const call = asJson(aForm('同一个键'), { 'idempotency-key': 'clerk-1' });
    const first = await importing(call);
    await importing(asJson(aForm('同一个键', { grade: '优' })));
    const again = await importing(call);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.body).toEqual(first.body);
  });

  it('is stored once when it is handed in several times at once', async () => {
    const forms = Array.from({ length: 12 }, (_, index) => aForm(`同时提交 ${index}`));
    const before = await formCount();
    const answers = await Promise.all(Array.from({ length: 6 }, () => importing(asJson(forms))));
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(201));
    expect(answers.reduce((sum, { body }) => sum + (body.counts?.created ?? 0), 0)).toBe(12);
    expect(await formCount()).toBe(before + 12);
  });

  it('is stored by one of several requests that share an idempotency key', async () => {
    const call = asJson(aForm('同时同键'), { 'idempotency-key': 'clerk-race' });
    const answers = await Promise.all(Array.from({ length: 6 }, () => importing(call)));
    const created = answers.filter(({ status }) => status === 201);
    expect(created.length).toBeGreaterThanOrEqual(1);
    expect(new Set(created.map(({ body }) => body.importId)).size).toBe(1);
    for (const { status } of answers) expect([201, 409]).toContain(status);
  });

  it('keeps forms of one name apart, and says so', async () => {
    const twins = [aForm('同名项目'), aForm('同名项目', { grade: '良' })];
    const { body } = await importing(asJson(twins));
    expect(body.counts).toMatchObject({ created: 2 });
    expect(body.forms[0]?.issues.map(({ code }) => code)).toContain('FORM_NAME_SHARED');
  });

  it('is stored in part where that is accepted', async () => {
    const name = 'last-form-cut-off.txt';
    const { status, body } = await importing(asText(readFixture('not-ok', name)), '&acceptPartial=true&ambiguous=new');
    expect(status).toBe(201);
    expect(body.issues).toMatchObject([{ code: 'FORM_CUT_OFF', severity: 'error' }]);
    expect(body.forms).toMatchObject([
      { formId: anId, outcome: expect.stringMatching(/^(created|unchanged)$/) as unknown },
    ]);
  });

  it('leaves no trace of the journal', async () => {
    expect(await api.database.connection.collection('importJournal').countDocuments()).toBe(0);
  });
});

describe('a document that cannot be read as a whole', () => {
  const refused = fixtureNames('not-ok').filter((name) => !expectationOf(name).isWhole);
  const odd = fixtureNames('not-ok').filter((name) => expectationOf(name).isWhole);

  it.each(refused.map((name) => [name]))('is refused and leaves nothing behind: %s', async (name) => {
    const before = [await formCount(), await importCount()];
    const { status, body } = await refusing(asText(readFixture('not-ok', name)));
    expect(status).toBe(422);
    expect(body.error.code).toBe('DOCUMENT_REFUSED');
    const codes = expectationOf(name).issues.map(({ code }) => code);
    expect(body.error.issues?.map(({ code }) => code)).toEqual(codes);
    for (const { message } of body.error.issues ?? []) expect(`${message.zh}${message.en}`).not.toMatch(/\{\w+\}/);
    expect([await formCount(), await importCount()]).toEqual(before);
  });

  it.each(odd.map((name) => [name]))('is stored with its issues where every form is whole: %s', async (name) => {
    const { status, body } = await importing(asText(readFixture('not-ok', name)), '&ambiguous=new');
    expect(status).toBe(201);
    expect(body.forms).toHaveLength(expectationOf(name).forms);
    const counts = body.counts ?? { errors: 0, warnings: 0, infos: 0 };
    expect(counts.errors + counts.warnings + counts.infos).toBeGreaterThanOrEqual(expectationOf(name).issues.length);
  });
});

describe('a document whose forms could be several stored ones', () => {
  it('is refused with the candidates, and stored as forms of their own where that is chosen', async () => {
    await importing(asJson([aForm('含义不明'), aForm('含义不明', { grade: '良' })]));
    const third = asJson([aForm('含义不明', { grade: '中' }), aForm('另一个新项目')]);
    const before = await formCount();
    const { status, body } = await refusing(third);
    expect(status).toBe(422);
    expect(body.error.issues).toMatchObject([{ code: 'FORM_MATCH_AMBIGUOUS', at: { form: 0 } }]);
    expect(await formCount()).toBe(before);
    const chosen = await importing(third, '&ambiguous=new');
    expect(chosen.body.counts).toMatchObject({ created: 2 });
  });
});

describe('a request to import', () => {
  it.each<[string, string, Call, number, string]>([
    ['without a year', IMPORTS, asText('x'), 400, 'REQUEST_INVALID'],
    ['with a year that is none', `${IMPORTS}?year=MMXX`, asText('x'), 400, 'REQUEST_INVALID'],
    ['with an unknown kind', `${IMPORT}&kind=party`, asText('x'), 400, 'REQUEST_INVALID'],
    ['with an unknown parameter', `${IMPORT}&x=1`, asText('x'), 400, 'REQUEST_INVALID'],
    ['for an unknown district', 'districts/999999/imports?year=2023', asText('x'), 404, 'DISTRICT_UNKNOWN'],
    ['for no district', 'districts/x/imports?year=2023', asText('x'), 404, 'DISTRICT_UNKNOWN'],
    ['without a document', IMPORT, {}, 400, 'DOCUMENT_MISSING'],
    [
      'with another media type',
      IMPORT,
      { ...asText('x'), headers: { 'content-type': 'image/png' } },
      415,
      'MEDIA_TYPE_UNSUPPORTED',
    ],
    ['with the file in another field', IMPORT, asFile('x', 'a.txt', 'document'), 400, 'DOCUMENT_MISSING'],
    [
      'with a form that breaks off',
      IMPORT,
      { ...asFile('x', 'a.txt'), body: '--x-boundary-x\r\nContent-' },
      400,
      'BODY_UNREADABLE',
    ],
    ['with more than 50 MB', IMPORT, asText(Buffer.alloc(51 * 1024 * 1024, 'x')), 413, 'REQUEST_TOO_LARGE'],
    [
      'with a file of more than 50 MB',
      IMPORT,
      asFile(Buffer.alloc(51 * 1024 * 1024, 'x'), 'a.txt'),
      413,
      'REQUEST_TOO_LARGE',
    ],
    ['with a blank idempotency key', IMPORT, asText('x', { 'idempotency-key': ' ' }), 400, 'IDEMPOTENCY_KEY_INVALID'],
  ])('is refused %s', async (_name, path, call, status, code) => {
    const answer = await refusing(call, path);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });

  it('names the limit when a document is too large', async () => {
    const { body } = await refusing(asText(Buffer.alloc(51 * 1024 * 1024, 'x')));
    expect(body.error.message.zh).toContain('50 MB');
    expect(body.error.message.en).toContain('50 MB');
  });

  it('is refused with an idempotency key that was used for another document', async () => {
    await importing(asJson(aForm('键甲'), { 'idempotency-key': 'clerk-2' }));
    const { status, body } = await refusing(asJson(aForm('键乙'), { 'idempotency-key': 'clerk-2' }));
    expect([status, body.error.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('may use a key again after the document was refused', async () => {
    const headers = { 'idempotency-key': 'clerk-3' };
    expect((await refusing(asText('没有表', headers))).status).toBe(422);
    expect((await importing(asJson(aForm('改正后'), headers))).status).toBe(201);
  });
});

describe('the list of imports', () => {
  it('shows the newest first, page by page, and narrows to a year', async () => {
    const { body } = await api.get<PageView<ImportSummaryView>>(`${IMPORTS}?perPage=2&page=1`);
    expect(body.data).toHaveLength(2);
    expect(body.total).toBeGreaterThan(2);
    const times = body.data.map(({ startedAt }) => String(startedAt));
    expect(times).toEqual([...times].sort().reverse());
    const none = await api.get<PageView<ImportSummaryView>>(`${IMPORTS}?year=1999`);
    expect(none.body).toEqual({ data: [], total: 0 });
  });

  it('keeps to its district', async () => {
    const { body } = await api.get<PageView<ImportSummaryView>>(IMPORTS);
    const other = await api.get<ErrorView>(`districts/990102/imports/${body.data[0]?.importId ?? ''}`);
    expect([other.status, other.body.error.code]).toEqual([404, 'IMPORT_NOT_FOUND']);
    expect((await api.get<PageView<ImportSummaryView>>('districts/990102/imports')).body.total).toBe(0);
  });
});

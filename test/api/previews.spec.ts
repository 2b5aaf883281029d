import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { PreviewView } from '../../apps/api/src/previews/previews.views';
import { readFixture } from '../import/fixtures';
import { aForm, aMissedForm } from './a-form';
import { asFile, asJson, asText } from './document-body';
import { withApi, type Call } from './with-api';

const api = withApi();
const PREVIEW = 'districts/990101/previews?year=2023';

const preview = (call: Call, query = '') => api.post<PreviewView>(`${PREVIEW}${query}`, call);

async function documentsIn(...collections: string[]): Promise<number> {
  const counts = collections.map((name) => api.database.connection.collection(name).countDocuments());
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

describe('a preview', () => {
  it('scores every form of a document and stores nothing', async () => {
    const { status, body } = await preview(asJson([aForm('甲'), aMissedForm('乙')]), '&submittedOn=2024-01-01');
    expect(status).toBe(200);
    expect(body.forms.map(({ form, sheet }) => [form.projectName, sheet.total, sheet.grade])).toEqual([
      ['甲', '99', '优'],
      ['乙', '69', '中'],
    ]);
    expect(body.ruleSet).toMatchObject({ version: 2, official: false, label: { en: 'illustrative' } });
    expect(await documentsIn('forms', 'formRevisions', 'evaluations', 'imports', 'importJournal', 'units')).toBe(0);
  });

  it.each<[string, Call]>([
    ['text', asText(readFixture('ok', 'tsv-plain-form-with-footers.txt'))],
    ['the file of a form', asFile(readFixture('ok', 'gb18030.txt'), '表.txt')],
    ['one canonical form', asJson(aForm('甲'))],
  ])('takes %s', async (_name, call) => {
    const { status, body } = await preview(call);
    expect(status).toBe(200);
    expect(body.forms[0]?.sheet.lines.length).toBeGreaterThan(0);
  });

  it('scores what can be read and tells the rest', async () => {
    const { status, body } = await preview(asText(readFixture('not-ok', 'last-form-cut-off.txt')));
    expect(status).toBe(200);
    expect(body.forms).toHaveLength(1);
    expect(body.issues).toMatchObject([{ code: 'FORM_CUT_OFF', severity: 'error' }]);
  });

  it('scores under another rule set where that is chosen, in the language asked for', async () => {
    const { body } = await preview(asJson(aForm('甲')), '&ruleSetDistrict=100000&ruleSetVersion=1&lang=en');
    expect(body.ruleSet).toMatchObject({ districtCode: '100000', version: 1, official: true, label: null });
    expect(body.forms[0]?.sheet.lines[0]?.explanation).toMatch(/^Execution rate/);
  });

  it('keeps the persons of the form to whoever handed them in', async () => {
    const { body } = await preview(asJson(aForm('甲')));
    expect(body.forms[0]?.form.leader).toBe('林某');
  });

  it.each<[string, string, Call, number, string]>([
    ['that holds no form', PREVIEW, asText('没有表'), 422, 'DOCUMENT_REFUSED'],
    ['without a year', 'districts/990101/previews', asText('x'), 400, 'REQUEST_INVALID'],
    ['without a body', PREVIEW, {}, 400, 'DOCUMENT_MISSING'],
    ['of more than 10 MB', PREVIEW, asText(Buffer.alloc(11 * 1024 * 1024)), 413, 'REQUEST_TOO_LARGE'],
    [
      'of more than 500 forms',
      PREVIEW,
      asJson(Array.from({ length: 501 }, () => aForm('甲'))),
      422,
      'DOCUMENT_REFUSED',
    ],
    [
      'of a year without a rule set',
      'districts/990101/previews?year=2020',
      asJson(aForm('甲', { year: 2020 })),
      404,
      'RULE_SET_NO_YEAR',
    ],
    [
      'under a version that is not there',
      `${PREVIEW}&ruleSetVersion=9`,
      asJson(aForm('甲')),
      404,
      'RULE_SET_NO_VERSION',
    ],
    ['for an unknown district', 'districts/000000/previews?year=2023', asText('x'), 404, 'DISTRICT_UNKNOWN'],
  ])('is refused: one %s', async (_name, path, call, status, code) => {
    const answer = await api.post<ErrorView>(path, call);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });
});

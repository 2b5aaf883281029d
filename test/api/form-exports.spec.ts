import type { SelfEvaluationForm } from '@app/form';
import readSheet from 'read-excel-file/node';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { ImportView } from '../../apps/api/src/imports/imports.views';
import { createUser } from '../support/identity';
import { unzip } from '../support/unzip';
import { aForm, aMissedForm, anIndicator } from './a-form';
import { asJson } from './document-body';
import { withApi } from './with-api';

const api = withApi();
const FORMS = 'districts/990101/forms';
const ATTACK = '=HYPERLINK("http://192.0.2.1")';

const ids = new Map<string, string>();
const idOf = (name: string) => ids.get(name) ?? '';

beforeAll(async () => {
  const forms = [
    aMissedForm('道路养护'),
    aForm(ATTACK, {
      implementingUnit: '@单位',
      indicators: [anIndicator(0, { name: '+1', target: '-2', weight: '90' })],
    }),
    aForm('控制符', { goals: { expected: '一\u0000二\u000b<b>&三', actual: '' } }),
    aForm('两百行', { indicators: Array.from({ length: 200 }, (_, row) => anIndicator(row, { weight: '0.45' })) }),
  ];
  const { body } = await api.post<ImportView>('districts/990101/imports?year=2023', asJson(forms));
  for (const { projectName, formId } of body.forms) ids.set(projectName, formId ?? '');
  await api.post('districts/990101/evaluations', { body: { year: 2023, submittedOn: '2024-01-10' } });
});

async function bytesOf(path: string): Promise<{ readonly bytes: Buffer; readonly headers: Record<string, unknown> }> {
  const { rawPayload, headers, statusCode } = await api.app.inject({
    method: 'GET',
    url: `/api/v1/${FORMS}/${path}`,
    headers: { authorization: `Bearer ${api.caller.token}` },
  });
  expect(statusCode).toBe(200);
  return { bytes: rawPayload, headers };
}

type Rows = readonly (readonly unknown[])[];
const sheetOf = async (path: string): Promise<Rows> => {
  const [sheet] = (await readSheet((await bytesOf(path)).bytes)) as unknown as { readonly data: Rows }[];
  return sheet?.data ?? [];
};
const wordOf = async (path: string) => unzip((await bytesOf(path)).bytes).get('word/document.xml') ?? '';

describe('a form as a sheet', () => {
  it('has the official layout with declared and computed score side by side', async () => {
    const rows = await sheetOf(`${idOf('道路养护')}/export?format=xlsx`);
    expect(rows[0]?.[0]).toBe('项目支出绩效自评表');
    expect(rows[1]?.[0]).toBe('【示例】（2023年度）');
    const row = rows.find((cells) => cells[3] === '维护路灯数量');
    expect(row?.slice(1, 10)).toEqual(['产出指标', '数量指标', '维护路灯数量', '≥60盏', '30盏', null, 60, 60, 30]);
    const funds = rows.find((cells) => cells[1] === '年度资金总额');
    expect(funds?.slice(3, 10)).toEqual([null, 10, 9, 10, '90%', 9, 9]);
    const total = rows.find((cells) => cells[0] === '总分');
    expect(total?.slice(7, 10)).toEqual([100, 99, 69]);
    expect(String(total?.[10])).toContain('核定等级：中');
    expect(rows.at(-1)?.[0]).toContain('示例');
  });

  it('says what was found beside the row it concerns', async () => {
    const rows = await sheetOf(`${idOf('道路养护')}/export?format=xlsx`);
    const row = rows.find((cells) => cells[3] === '维护路灯数量');
    expect(String(row?.[11])).toContain('【注意】');
  });

  it('is in English where English is asked for, but for what the form itself says', async () => {
    const rows = await sheetOf(`${idOf('道路养护')}/export?format=xlsx&lang=en`);
    expect(rows[0]?.[0]).toBe('Performance self-evaluation form');
    expect(rows.some((cells) => cells.includes('Computed score'))).toBe(true);
  });

  it('holds text that looks like a formula as text', async () => {
    const { bytes } = await bytesOf(`${idOf(ATTACK)}/export?format=xlsx`);
    const files = unzip(bytes);
    expect([...files.values()].some((text) => text.includes('<f>'))).toBe(false);
    const rows = await sheetOf(`${idOf(ATTACK)}/export?format=xlsx`);
    expect(rows.flat()).toEqual(expect.arrayContaining([ATTACK, '+1', '-2', '@单位']));
  });

  it('shows persons only where they are asked for', async () => {
    const plain = await sheetOf(`${idOf('道路养护')}/export?format=xlsx`);
    const named = await sheetOf(`${idOf('道路养护')}/export?format=xlsx&persons=true`);
    expect([plain.flat().includes('林某'), named.flat().includes('林某')]).toEqual([false, true]);
  });

  it('may have 200 rows', async () => {
    const rows = await sheetOf(`${idOf('两百行')}/export?format=xlsx`);
    expect(rows.filter((cells) => cells[3] === '维护路灯数量')).toHaveLength(200);
  });
});

describe('a form as a document', () => {
  it('has the official layout', async () => {
    const text = await wordOf(`${idOf('道路养护')}/export?format=docx`);
    for (const part of ['w:orient="landscape"', '项目支出绩效自评表', '核定得分', '道路养护', '核定等级：中']) {
      expect(text).toContain(part);
    }
  });

  it('leaves out what no document may hold and takes markup for text', async () => {
    const text = await wordOf(`${idOf('控制符')}/export?format=docx`);
    expect(text).toContain('一二&lt;b&gt;&amp;三');
  });
});

describe('a form as JSON', () => {
  it('can be handed in again and is found unchanged', async () => {
    const { bytes, headers } = await bytesOf(`${idOf('道路养护')}/export?format=json&persons=true`);
    const { forms, score } = JSON.parse(bytes.toString()) as { forms: SelfEvaluationForm[]; score: { total: string } };
    expect([forms, score.total]).toEqual([[aMissedForm('道路养护')], '69']);
    expect(headers['content-disposition']).toContain(encodeURIComponent('道路养护-1.json'));
    const again = await api.post<ImportView>('districts/990101/imports?year=2023', {
      headers: { 'content-type': 'application/json' },
      body: bytes,
    });
    expect(again.body.counts).toMatchObject({ unchanged: 1, created: 0 });
  });
});

describe('an earlier revision', () => {
  it('is written with its own score', async () => {
    const formId = idOf('控制符');
    const edited = aMissedForm('控制符');
    await api.post(`${FORMS}/${formId}/revisions`, { body: { baseRevision: 1, form: edited } });
    const [first, second] = await Promise.all(
      [1, 2].map((revision) => sheetOf(`${formId}/export?format=xlsx&revision=${revision}`)),
    );
    const totals = [first, second].map((rows) => rows?.find((cells) => cells[0] === '总分')?.[9]);
    expect(totals).toEqual([99, 69]);
  });
});

describe('the list as a file', () => {
  it('holds every form that the filter leaves', async () => {
    const { bytes, headers } = await bytesOf('export?year=2023&q=道路&sort=total');
    const lines = bytes.toString('utf8').trimEnd().split('\r\n');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(lines[0]?.startsWith('\uFEFF"表编号"')).toBe(true);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('"道路养护"');
  });

  it('holds no cell that a spreadsheet would take for a formula', async () => {
    const text = (await bytesOf('export')).bytes.toString();
    expect(text).toContain('"\'=HYPERLINK(""http://192.0.2.1"")"');
    expect(text).toContain('"\'@单位"');
    expect(text.split('\r\n').filter((line) => /(?:^|,)"?[=+@]/.test(line))).toEqual([]);
  });

  it('holds nothing but headings where there is nothing', async () => {
    const { bytes } = await bytesOf('export?q=没有这个&lang=en');
    expect(bytes.toString('utf8').trimEnd().split('\r\n')).toHaveLength(1);
    expect(bytes.toString()).toContain('"Project"');
  });

  it('holds the forms of one unit for its department', async () => {
    const page = await api.get<{ data: { unitId: string }[] }>(`${FORMS}?q=道路`);
    const grants = [{ role: 'department', districtCode: '990101', unitId: page.body.data[0]?.unitId ?? '' }] as const;
    const { token } = await createUser(api.app, { grants });
    const { text } = await api.get(`${FORMS}/export`, { token });
    expect([text.includes('道路养护'), text.includes('HYPERLINK')]).toEqual([true, false]);
  });
});

describe('an export is refused', () => {
  it.each([
    ['without a format', 'ID/export', 400, 'REQUEST_INVALID'],
    ['in a format that is not known', 'ID/export?format=pdf', 400, 'REQUEST_INVALID'],
    ['of a form that is not there', 'form-none/export?format=json', 404, 'FORM_NOT_FOUND'],
    ['of a revision that is not there', 'ID/export?format=json&revision=99', 404, 'REVISION_NOT_FOUND'],
    ['of a list with a page', 'export?page=2', 400, 'REQUEST_INVALID'],
    ['of a list in another format', 'export?format=xlsx', 400, 'REQUEST_INVALID'],
  ])('%s', async (_name, path, status, code) => {
    const answer = await api.get<ErrorView>(`${FORMS}/${path.replace('ID', idOf('道路养护'))}`);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });
});

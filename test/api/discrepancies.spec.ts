import { Exact, sum } from '@app/kernel';
import readSheets from 'read-excel-file/node';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { ImportView } from '../../apps/api/src/imports/imports.views';
import type { DiscrepancyReportView } from '../../apps/api/src/discrepancies/discrepancies.views';
import { createUser } from '../support/identity';
import { aForm, aMissedForm, anIndicator } from './a-form';
import { asJson } from './document-body';
import { withApi } from './with-api';

const api = withApi();
const REPORT = 'districts/990101/discrepancies';
const ATTACK = '=cmd|calc';
const read = async (query = '', token?: string) =>
  (await api.get<DiscrepancyReportView>(`${REPORT}?year=2023${query}`, token === undefined ? {} : { token })).body;

let otherUnit = '';

beforeAll(async () => {
  const forms = [
    aForm('相符项目'),
    aMissedForm('未达标项目'),
    aForm('待定项目', {
      implementingUnit: '清河街道办事处',
      indicators: [
        anIndicator(0, { weight: null, score: '60' }),
        anIndicator(1, { name: '群众满意度', weight: '30', score: '30' }),
      ],
      funds: {
        ...aForm('x').funds,
        total: { ...aForm('x').funds.total, annualBudget: '1000000.5', executed: '900000.45' },
      },
    }),
    aForm(ATTACK, {
      implementingUnit: '清河街道办事处',
      total: { weight: '100', score: null },
      indicators: [
        anIndicator(0, { name: '-1+1', weight: '60', score: '50' }),
        anIndicator(1, { name: '群众满意度', weight: '30', score: '30' }),
      ],
    }),
  ];
  const { body } = await api.post<ImportView>('districts/990101/imports?year=2023', asJson(forms));
  expect(body.forms).toHaveLength(4);
  await api.post('districts/990101/evaluations', { body: { year: 2023, submittedOn: '2024-03-31' } });
  await api.post('districts/990101/imports?year=2023', asJson([aForm('未计分项目')]));
  const forms2 = await api.get<{ data: { unitId: string; unitName: string }[] }>('districts/990101/forms?year=2023');
  otherUnit = forms2.body.data.find(({ unitName }) => unitName === '清河街道办事处')?.unitId ?? '';
});

describe('the discrepancy report', () => {
  it('sums up declared against computed, over all forms and by part of the form', async () => {
    const { summary } = await read();
    expect(summary).toMatchObject({ forms: 5, scored: 4, undetermined: 1, gradesDiffer: 0, gapAbs: '30' });
    expect(summary).toMatchObject({ declaredTotal: '297', amount: '1000040.5' });
    expect(summary.groups.map(({ group, lines, differing, open }) => [group, lines, differing, open])).toEqual([
      ['execution', 4, 0, 0],
      ['output', 8, 2, 1],
    ]);
    const lowest = sum(summary.groups.map((group) => Exact.parseText(group.lowest)));
    expect(lowest.toText()).toBe('306');
  });

  it('tells of every code how often, on how many rows and forms, with points and amounts', async () => {
    const { summary } = await read();
    const byCode = new Map(summary.findings.map((each) => [each.code, each]));
    expect(byCode.get('DECLARED_DIFFERS')).toMatchObject({ count: 2, rows: 2, forms: 2, points: '40', amount: '20' });
    expect(byCode.get('DECLARED_DIFFERS')?.label.zh).toBe('自评得分 … 与按规则核定的 … 不一致');
    for (const { label, code } of summary.findings) expect([label.zh, label.en]).not.toContain(code);
  });

  it('puts first whom a person has to look at, with the points at stake', async () => {
    const { data, total } = await read();
    expect(total).toBe(4);
    expect(data.map(({ projectName, atStake, needsHuman }) => [projectName, atStake, needsHuman])).toEqual([
      [ATTACK, '99', true],
      ['待定项目', '60', true],
      ['未达标项目', '30', false],
      ['相符项目', '0', false],
    ]);
    expect(data.map(({ humanReasons }) => humanReasons)).toEqual([
      ['not-declared'],
      ['errors', 'undetermined'],
      [],
      [],
    ]);
  });

  it('shows the lines that differ, each with the sentence that explains it', async () => {
    const { data } = await read('&sort=gap');
    expect(data[0]).toMatchObject({ projectName: '未达标项目', declaredTotal: '99', total: '69', gap: '30' });
    expect(data[0]?.lines).toMatchObject([
      { line: 'indicator:0', label: { zh: '维护路灯数量' }, declared: '60', points: '30', gap: '30' },
    ]);
    expect(data[0]?.lines[0]?.explanation).toMatch(/。$/);
  });

  it.each([
    ['by amount', '&sort=amount', '待定项目'],
    ['by name, from the end', '&sort=projectName&order=desc', '相符项目'],
    ['the least urgent first', '&order=desc', '相符项目'],
  ])('sorts %s', async (_name, query, first) => {
    expect((await read(query)).data[0]?.projectName).toBe(first);
  });

  it.each([
    ['a code', '&finding=DECLARED_DIFFERS', 2],
    ['a code that nobody has', '&finding=NOTHING', 0],
    ['a gap', '&minGap=30', 1],
    ['a gap that nobody has', '&minGap=30.01', 0],
  ])('lists forms by %s while the summary stays that of all', async (_name, query, total) => {
    const report = await read(query);
    expect(report).toMatchObject({ total, summary: { scored: 4 } });
    expect(report.data).toHaveLength(total);
  });

  it('pages without repeating or skipping a form', async () => {
    const whole = (await read()).data.map(({ formId }) => formId);
    const pages = await Promise.all([1, 2, 3, 4, 5].map((page) => read(`&perPage=1&page=${page}`)));
    expect(pages.flatMap(({ data }) => data.map(({ formId }) => formId))).toEqual(whole);
    expect(pages.map(({ total }) => total)).toEqual([4, 4, 4, 4, 4]);
  });

  it('keeps to one unit, and a department to its own whatever it asks for', async () => {
    expect((await read(`&unitId=${otherUnit}`)).summary).toMatchObject({ forms: 2, scored: 2 });
    const grants = [{ role: 'department', districtCode: '990101', unitId: otherUnit }] as const;
    const { token } = await createUser(api.app, { grants });
    const own = await read('', token);
    expect(own.summary).toMatchObject({ forms: 2, scored: 2 });
    expect(new Set(own.data.map(({ unitId }) => unitId))).toEqual(new Set([otherUnit]));
    const foreign = (await read()).data.find(({ unitId }) => unitId !== otherUnit)?.unitId ?? '';
    expect(await read(`&unitId=${foreign}`, token)).toMatchObject({ total: 0, data: [], summary: { forms: 0 } });
  });

  it('is empty where there are no forms', async () => {
    const { body } = await api.get<DiscrepancyReportView>(`${REPORT}?year=2019`);
    expect(body).toMatchObject({ total: 0, data: [], summary: { forms: 0, findings: [], groups: [], gapAbs: '0' } });
  });

  it.each([
    ['no year', '', 'FIELD_MISSING year'],
    ['a year that is none', '?year=20x3', 'FIELD_WHOLE_NUMBER year'],
    ['a kind that is none', '?year=2023&kind=all', 'FIELD_WORD kind'],
    ['a sort that is none', '?year=2023&sort=total', 'FIELD_WORD sort'],
    ['a gap that is no number', '?year=2023&minGap=1e3', 'FIELD_DECIMAL minGap'],
    ['a page of too many', '?year=2023&perPage=201', 'FIELD_WHOLE_NUMBER perPage'],
    ['a format that is none', '/export?year=2023&format=pdf', 'FIELD_WORD format'],
    ['no format', '/export?year=2023', 'FIELD_MISSING format'],
  ])('refuses %s', async (_name, query, expected) => {
    const { status, body } = await api.get<ErrorView>(`${REPORT}${query}`);
    expect(status).toBe(400);
    expect(body.error.issues?.map(({ code, at }) => `${code} ${at.path ?? ''}`)).toEqual([expected]);
  });
});

describe('the report as a file', () => {
  const file = async (query: string) => {
    const { rawPayload, headers, statusCode } = await api.app.inject({
      method: 'GET',
      url: `/api/v1/${REPORT}/export?year=2023${query}`,
      headers: { authorization: `Bearer ${api.caller.token}` },
    });
    expect(statusCode).toBe(200);
    return { bytes: rawPayload, disposition: String(headers['content-disposition']) };
  };

  it('is CSV with a byte order mark, a row for each differing line, and no formula', async () => {
    const { bytes, disposition } = await file('&format=csv');
    expect(disposition).toContain(encodeURIComponent('差异报告-990101-2023.csv'));
    const text = bytes.toString('utf8');
    expect(text.startsWith('\uFEFF"次序","表编号","项目名称"')).toBe(true);
    const lines = text.trim().split('\r\n').slice(1);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain(`"'${ATTACK}"`);
    expect(lines[0]).toContain(`"'-1+1"`);
    expect(text).not.toMatch(/(?:^|,)"?[=@+]/m);
    expect(lines.map((line) => Number(line.split(',')[0]))).toEqual([1, 2, 3, 4]);
  });

  it('speaks English where that is asked for', async () => {
    const { bytes } = await file('&format=csv&lang=en');
    expect(bytes.toString('utf8')).toContain('"Rank","Form","Project"');
  });

  it('is a workbook with figures, findings, forms and lines', async () => {
    type Sheet = { readonly sheet: string; readonly data: readonly (readonly unknown[])[] };
    const sheets = (await readSheets((await file('&format=xlsx')).bytes)) as unknown as Sheet[];
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['汇总', '发现', '自评表', '差异行']);
    const [figures, findings, forms, lines] = sheets.map(({ data }) => data);
    expect(figures?.find((row) => row[0] === '已计分')?.[1]).toBe(4);
    expect(findings?.find((row) => row[0] === 'DECLARED_DIFFERS')?.slice(2, 8)).toEqual(['注意', 2, 2, 2, 40, 20]);
    expect(forms?.slice(1).map((row) => row[2])).toEqual([ATTACK, '待定项目', '未达标项目', '相符项目']);
    expect(lines).toHaveLength(4);
  });
});

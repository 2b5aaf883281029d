import { Exact, sum } from '@app/kernel';
import type { EvaluationRunView, EvaluationView } from '../../apps/api/src/evaluations/evaluations.views';
import type { FormSummaryView } from '../../apps/api/src/forms/forms.views';
import type { PageView } from '../../apps/api/src/http/page-view';
import type { ImportView } from '../../apps/api/src/imports/imports.views';
import { runService, type RunningService } from '../../apps/api/src/service/run-service';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import request from 'supertest';
import { signInto } from '../support/identity';
import { withDatabase } from '../support/with-database';
import { testConfig } from './with-api';

const ROOT = join(__dirname, '../..');
const CORPUS = process.env['SUANPAN_CORPUS'] ?? resolve(ROOT, '../shared/corpus');

const DOCUMENTS = [
  { name: 'chaoyang-xiaoguan-2022', districtCode: '110105', year: 2022, forms: 24 },
  { name: 'chaoyang-chengguan-2022', districtCode: '110105', year: 2022, forms: 9 },
  { name: 'chaoyang-guoziwei-2022', districtCode: '110105', year: 2022, forms: 20 },
  { name: 'fengtai-lugouqiao-2020', districtCode: '110106', year: 2020, forms: 109 },
  { name: 'panzhihua-hemenkou-2020', districtCode: '510403', year: 2020, forms: 8 },
] as const;

const SCOPES = [
  { districtCode: '110105', year: 2022, forms: 53 },
  { districtCode: '110106', year: 2020, forms: 109 },
  { districtCode: '510403', year: 2020, forms: 8 },
] as const;

const isThere = existsSync(CORPUS);
if (!isThere)
  process.stdout.write(`SKIPPED the corpus over HTTP: no corpus at ${CORPUS}. Set SUANPAN_CORPUS to its folder.\n`);

(isThere ? describe : describe.skip)('the corpus, through a running service', () => {
  const database = withDatabase();
  let service: RunningService;
  let signedIn: Readonly<Record<string, string>> = {};

  beforeAll(async () => {
    service = await runService(testConfig({ mongodbUri: database.uri, port: 0, rulesDir: join(ROOT, 'rules') }));
    signedIn = await signInto(service);
  });
  afterAll(() => service.close());

  const at = (path: string) => `/api/v1/districts/${path}`;
  const get = async <T>(path: string) => (await request(service.address).get(at(path)).set(signedIn)).body as T;
  const post = (path: string) => request(service.address).post(at(path)).set(signedIn);

  it.each(DOCUMENTS)('imports $name: $forms forms', async ({ name, districtCode, year, forms }) => {
    const document = join(CORPUS, `${name}.txt`);
    const answer = await post(`${districtCode}/imports?year=${year}`).attach('file', document);
    const body = answer.body as ImportView;
    expect(answer.status).toBe(201);
    expect(body.counts).toMatchObject({ forms, created: forms });
  });

  it('holds 170 forms', async () => {
    const totals = await Promise.all(
      SCOPES.map(
        async ({ districtCode }) => (await get<PageView<FormSummaryView>>(`${districtCode}/forms?perPage=1`)).total,
      ),
    );
    expect(totals).toEqual(SCOPES.map(({ forms }) => forms));
    expect(totals.reduce((all, total) => all + total, 0)).toBe(170);
  });

  it.each(SCOPES)('scores $districtCode/$year, and every ledger foots', async ({ districtCode, year, forms }) => {
    const answer = await post(`${districtCode}/evaluations`).send({ year });
    const run = answer.body as EvaluationRunView;
    expect(answer.status).toBe(200);
    expect(run).toMatchObject({ scored: forms, created: forms });
    for (const { evaluationId, total } of run.evaluations) {
      const { sheet } = await get<EvaluationView>(`${districtCode}/evaluations/${evaluationId}`);
      expect(sheet.total).toBe(total);
      expect(sum(sheet.lines.map(({ points }) => Exact.parseText(points))).toText()).toBe(total);
      expect(sheet.lines.filter(({ explanation }) => explanation === '' || /\{[\w.]+\}/.test(explanation))).toEqual([]);
      expect(sheet.findings.filter(({ message }) => message.zh === '' || message.en === '')).toEqual([]);
    }
  });

  it('stores nothing twice when all of it is handed in and scored again', async () => {
    const { name, districtCode, year, forms } = DOCUMENTS[3];
    const document = await readFile(join(CORPUS, `${name}.txt`));
    const answer = await post(`${districtCode}/imports?year=${year}`).type('text/plain').send(document.toString());
    expect((answer.body as ImportView).counts).toMatchObject({ created: 0, revised: 0, unchanged: forms });
  });
});

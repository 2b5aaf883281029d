import { catalogue } from '@app/kernel';
import { factDictionary } from '@app/rule-set';
import type { DistrictDetailView, DistrictView } from '../../apps/api/src/districts/districts.views';
import type { FactView, MessageView } from '../../apps/api/src/facts/facts.views';
import type { ReadinessView } from '../../apps/api/src/health/health.views';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { PageView } from '../../apps/api/src/http/page-view';
import type { RuleSetSummaryView, RuleSetView } from '../../apps/api/src/rule-sets/rule-sets.views';
import { aForm } from './a-form';
import { asJson, asText } from './document-body';
import { routesIn } from './served-routes';
import { withApi, type Call } from './with-api';

const api = withApi();

describe('districts', () => {
  it('are listed in the order of their codes, and found by part of their name', async () => {
    const { body } = await api.get<PageView<DistrictView>>('districts');
    expect(body.data.map(({ code }) => code)).toEqual(['100000', '990000', '990100', '990101', '990102']);
    const found = await api.get<PageView<DistrictView>>('districts?q=邻&perPage=1');
    expect(found.body).toMatchObject({ total: 1, data: [{ code: '990102', name: { zh: '邻区' } }] });
    expect((await api.get<PageView<DistrictView>>('districts?parentCode=990100')).body.total).toBe(2);
  });

  it('tell what stands above them, which rule sets they have and how many forms', async () => {
    await api.post('districts/990101/imports?year=2023', asJson([aForm('甲'), aForm('乙')]));
    const { body } = await api.get<DistrictDetailView>('districts/990101');
    expect(body.ancestors.map(({ code }) => code)).toEqual(['990100', '990000', '100000']);
    expect(body.ruleSets.map(({ version, official }) => [version, official])).toEqual([
      [1, false],
      [2, false],
    ]);
    expect(body.formCount).toBe(2);
  });

  it('are refused where they are unknown', async () => {
    const { status, body } = await api.get<ErrorView>('districts/110105');
    expect([status, body.error.code]).toEqual([404, 'DISTRICT_UNKNOWN']);
  });
});

describe('rule sets', () => {
  it('are listed with their standing, and narrowed by district, year and kind', async () => {
    const list = async (query: string) => (await api.get<PageView<RuleSetSummaryView>>(`rule-sets${query}`)).body;
    expect(await list('')).toMatchObject({
      total: 3,
      data: [
        { districtCode: '100000', official: true, label: null, origin: 'shipped' },
        { districtCode: '990101', version: 1, official: false, label: { zh: '示例', en: 'illustrative' } },
        { districtCode: '990101', version: 2, official: false },
      ],
    });
    expect((await list('?districtCode=990101')).total).toBe(2);
    expect((await list('?year=2023&kind=project&perPage=1&page=3')).data).toHaveLength(1);
    expect((await list('?kind=department')).total).toBe(0);
    expect((await list('?year=2020')).total).toBe(0);
  });

  it('show what was published, what it resolves to and where each part comes from', async () => {
    const { body } = await api.get<RuleSetView>('rule-sets/990101/2023/project/2');
    expect(body.ruleSet).toMatchObject({ extends: { districtCode: '100000', year: 2023, version: 1 } });
    expect(body.ruleSet).not.toHaveProperty('methods');
    expect(body.resolved.methods.map(({ id }) => id)).toEqual(['execution', 'met', 'ratio', 'declared']);
    expect(body.resolved.origins['methods.met']).toMatchObject({ districtCode: '100000' });
    expect(body.resolved.chain).toHaveLength(2);
    expect(body).toMatchObject({ official: false, label: { zh: '示例' }, lint: [] });
    expect(body.resolvedHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['an unknown version', '990101/2023/project/3', 404, 'RULE_SET_NO_VERSION'],
    ['an unknown year', '990101/2019/project/1', 404, 'RULE_SET_NO_YEAR'],
    ['a district without any', '990102/2023/project/1', 404, 'RULE_SET_NO_DISTRICT'],
    ['an unknown district', '110105/2023/project/1', 404, 'DISTRICT_UNKNOWN'],
    ['a kind that is none', '990101/2023/party/1', 400, 'REQUEST_INVALID'],
    ['a version that is no number', '990101/2023/project/v1', 400, 'REQUEST_INVALID'],
  ])('are refused for %s', async (_name, path, status, code) => {
    const answer = await api.get<ErrorView>(`rule-sets/${path}`);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });
});

describe('the dictionary and the catalogue', () => {
  it('list every fact a rule may name', async () => {
    const { body } = await api.get<PageView<FactView>>('facts');
    expect(body.total).toBe(factDictionary.size);
    expect(body.data).toContainEqual(factDictionary.get('item.completionRatio'));
  });

  it('list every message in both languages', async () => {
    const { body } = await api.get<PageView<MessageView>>('messages');
    expect(body.total).toBe(Object.keys(catalogue).length);
    expect(body.data).toContainEqual({ code: 'FORM_NOT_FOUND', ...catalogue['FORM_NOT_FOUND'] });
  });
});

describe('health', () => {
  it('tells that the process is alive and ready', async () => {
    expect((await api.get('/healthz')).body).toEqual({ status: 'alive' });
    const { status, body } = await api.get<ReadinessView>('/readyz');
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'ready', database: { reachable: true, takesImports: true } });
  });

  it('counts requests by route, forms, evaluations, and tells whether the database is up', async () => {
    await api.get('districts/990101/forms?q=某人');
    await api.post('districts/990101/evaluations', { body: { year: 2023 } });
    const { text, headers } = await api.get('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(text).toMatch(
      /suanpan_http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/districts\/:districtCode\/forms",status="200"\} [1-9]/,
    );
    expect(text).toMatch(/suanpan_forms_imported_total\{outcome="created"\} 2/);
    expect(text).toMatch(/suanpan_evaluations_total\{outcome="created"\} 2/);
    expect(text).toContain('suanpan_database_up 1');
    expect(text).not.toContain('某人');
  });
});

describe('an answer', () => {
  const shape = ['at', 'code', 'message', 'values'];

  it.each<[string, string, Call | undefined, number, string]>([
    ['an unknown route', '/api/v1/nothing', undefined, 404, 'ROUTE_UNKNOWN'],
    ['a route outside the API', '/admin', undefined, 404, 'ROUTE_UNKNOWN'],
    ['an address that cannot be decoded', '/api/v1/%zz', undefined, 400, 'ADDRESS_UNREADABLE'],
    [
      'a body that breaks off',
      'districts/990101/evaluations',
      { headers: { 'content-type': 'application/json' }, body: '{"year":' },
      400,
      'BODY_UNREADABLE',
    ],
    [
      'a body that tampers with prototypes',
      'districts/990101/evaluations',
      { headers: { 'content-type': 'application/json' }, body: '{"__proto__":{"a":1}}' },
      400,
      'BODY_UNREADABLE',
    ],
    [
      'a body that is text where JSON is needed',
      'districts/990101/evaluations',
      asText('year=2023'),
      415,
      'MEDIA_TYPE_UNSUPPORTED',
    ],
    ['a body that is a list', 'districts/990101/evaluations', { body: [] }, 400, 'REQUEST_INVALID'],
    [
      'a body of more than 2 MB',
      'districts/990101/evaluations',
      { body: { year: 2023, x: 'x'.repeat(3_000_000) } },
      413,
      'REQUEST_TOO_LARGE',
    ],
  ])('to %s has the one shape of errors', async (_name, path, call, status, code) => {
    const answer = call ? await api.post<ErrorView>(path, call) : await api.get<ErrorView>(path);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    expect(
      Object.keys(answer.body.error)
        .filter((key) => key !== 'issues')
        .sort(),
    ).toEqual(shape);
    expect(Object.keys(answer.body.error.message)).toEqual(['zh', 'en']);
    expect(JSON.stringify(answer.body.error.message)).not.toMatch(/\{\w+\}/);
  });

  it('carries headers that protect browsers, and none that would lock out a service without TLS', async () => {
    const { headers } = await api.get('/healthz');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN' });
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
  });
});

describe('the documentation', () => {
  interface Operation {
    readonly summary?: string;
    readonly responses: Readonly<Record<string, unknown>>;
  }
  interface Document {
    readonly openapi: string;
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    readonly components: { readonly schemas: Readonly<Record<string, { readonly properties?: object }>> };
  }
  const read = async () => (await api.get<Document>('/api/docs-json')).body;

  it('lists every route with a summary and what it answers', async () => {
    const { openapi, paths } = await read();
    expect(openapi).toMatch(/^3\./);
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
    );
    expect(operations.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'GET /api/v1/districts',
        'GET /api/v1/districts/{districtCode}',
        'POST /api/v1/districts/{districtCode}/imports',
        'GET /api/v1/districts/{districtCode}/imports',
        'GET /api/v1/districts/{districtCode}/imports/{importId}',
        'GET /api/v1/districts/{districtCode}/forms',
        'GET /api/v1/districts/{districtCode}/forms/{formId}',
        'GET /api/v1/districts/{districtCode}/forms/{formId}/revisions',
        'GET /api/v1/districts/{districtCode}/forms/{formId}/revisions/{revision}',
        'POST /api/v1/districts/{districtCode}/evaluations',
        'GET /api/v1/districts/{districtCode}/evaluations',
        'GET /api/v1/districts/{districtCode}/evaluations/{evaluationId}',
        'POST /api/v1/districts/{districtCode}/previews',
        'GET /api/v1/rule-sets',
        'GET /api/v1/rule-sets/{districtCode}/{year}/{kind}/{version}',
        'GET /api/v1/facts',
        'GET /api/v1/messages',
        'GET /healthz',
        'GET /readyz',
        'GET /metrics',
      ]),
    );
    for (const { name, operation } of operations) {
      expect([name, operation.summary ?? '']).not.toEqual([name, '']);
      expect([name, Object.keys(operation.responses).some((status) => status.startsWith('2'))]).toEqual([name, true]);
    }
  });

  it('lists every route that the server has', async () => {
    const { paths } = await read();
    const documented = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    const tree = api.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
    const served = routesIn(tree).filter((route) => !/^GET \/(?:api\/docs.*|assets\/:file)?$/.test(route));
    expect(served.length).toBeGreaterThan(15);
    expect(documented.sort()).toEqual(served.sort());
  });

  it('refers to nothing that is not there, and describes no empty model', async () => {
    const document = await read();
    const schemas = document.components.schemas;
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(references.filter((name) => !Object.hasOwn(schemas, name))).toEqual([]);
    const empty = Object.entries(schemas).filter(([, { properties = {} }]) => Object.keys(properties).length === 0);
    expect(empty.map(([name]) => name)).toEqual([]);
  });

  it('can be read in a browser, from this service alone', async () => {
    const { status, text } = await api.get('/api/docs');
    expect(status).toBe(200);
    const files = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(files.length).toBeGreaterThan(2);
    for (const path of files) expect([path, (await api.get(path)).status]).toEqual([path, 200]);
  });
});

describe('a service with a limit of requests', () => {
  const limited = withApi({ requestsPerMinute: 3 });

  it('refuses what goes beyond it, and says when to come back', async () => {
    const answers = [];
    for (let count = 0; count < 5; count += 1) answers.push(await limited.get<ErrorView>('facts'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
    expect(answers[4]?.body.error.code).toBe('TOO_MANY_REQUESTS');
    expect(Number(answers[4]?.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('never refuses to tell how it is', async () => {
    for (let count = 0; count < 5; count += 1) expect((await limited.get('/healthz')).status).toBe(200);
  });
});

describe('a service over TLS', () => {
  const secure = withApi({ overTls: true });

  it('tells browsers to insist on it', async () => {
    const { headers } = await secure.get('/healthz');
    expect(headers).toHaveProperty('strict-transport-security');
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
  });
});

import { MOST_STORED_ISSUES, OutOfScopeError, type ImportResult, type NewImport } from '@app/persistence';
import { scopeOf } from '../support/scope-of';
import { withStorage } from '../support/with-storage';

const test = withStorage();
const scope = scopeOf('510403');

const NOON = Date.parse('2026-01-01T12:00:00Z');
const at = (minutes: number) => new Date(NOON + minutes * 60_000);

function aDocument(documentHash: string, changes: Partial<NewImport> = {}): NewImport {
  return {
    districtCode: '510403',
    documentHash,
    documentName: '自评表.txt',
    year: 2020,
    kind: 'project',
    startedAt: at(0),
    startedBy: 'clerk',
    ...changes,
  };
}

function aResult(changes: Partial<ImportResult> = {}): ImportResult {
  const counts = { forms: 1, created: 1, revised: 0, unchanged: 0, refused: 0, errors: 0, warnings: 0, infos: 0 };
  return { status: 'complete', finishedAt: at(1), counts, forms: [], issues: [], ...changes };
}

const start = (document: NewImport) => test.storage.imports.start(scope, document);

describe('an import', () => {
  it('is claimed by one of many who bring the same document', async () => {
    const starts = await Promise.all(Array.from({ length: 12 }, () => start(aDocument('parallel'))));
    expect(starts.filter(({ kind }) => kind === 'started')).toHaveLength(1);
    expect(new Set(starts.map(({ record }) => record.importId)).size).toBe(1);
  });

  it('that is complete gives its record to whoever brings the document again', async () => {
    const { record } = await start(aDocument('again'));
    const result = aResult();
    expect(await test.storage.imports.finish(scope, record.importId, result)).toBe(true);
    expect(await start(aDocument('again'))).toMatchObject({ kind: 'complete', record: { importId: record.importId } });
    expect(await test.storage.imports.find(scope, record.importId)).toMatchObject(result);
  });

  it.each([
    ['another year', { year: 2021 }],
    ['another kind', { kind: 're-check' as const }],
    ['no year', { year: null }],
  ])('of the same document for %s is another import', async (_name, changes) => {
    const first = await start(aDocument('purpose'));
    const other = await start(aDocument('purpose', changes));
    expect(other.record.importId).not.toBe(first.record.importId);
  });

  it('that failed can be claimed again', async () => {
    const { record } = await start(aDocument('failed'));
    await test.storage.imports.finish(scope, record.importId, aResult({ status: 'failed', counts: null }));
    const again = await start(aDocument('failed', { startedAt: at(2) }));
    expect(again).toMatchObject({ kind: 'started', record: { importId: record.importId, status: 'running' } });
  });

  it.each([
    ['is left alone while it may still be running', 1, 'running'],
    ['is taken over when it has been running for too long', 20, 'started'],
  ] as const)('%s', async (name, minutes, kind) => {
    await start(aDocument(name));
    expect(await start(aDocument(name, { startedAt: at(minutes) }))).toMatchObject({ kind });
  });

  it('is finished once', async () => {
    const { record } = await start(aDocument('once'));
    const { importId } = record;
    const finished = await Promise.all([1, 2, 3].map(() => test.storage.imports.finish(scope, importId, aResult())));
    expect(finished.filter(Boolean)).toHaveLength(1);
  });

  it('keeps as many issues as a record can hold', async () => {
    const { record } = await start(aDocument('issues'));
    const issue = { code: 'X', severity: 'info', at: { line: 1 }, values: { a: 1 } } as const;
    const issues = Array.from({ length: MOST_STORED_ISSUES + 5 }, () => issue);
    await test.storage.imports.finish(scope, record.importId, aResult({ issues }));
    const stored = await test.storage.imports.find(scope, record.importId);
    expect(stored?.issues).toHaveLength(MOST_STORED_ISSUES);
    expect(stored?.issues[0]).toEqual(issue);
  });

  it('is neither started nor seen outside its district', async () => {
    const { record } = await start(aDocument('scope'));
    const elsewhere = scopeOf('110106');
    expect(await test.storage.imports.find(elsewhere, record.importId)).toBeNull();
    await expect(test.storage.imports.start(elsewhere, aDocument('scope'))).rejects.toThrow(OutOfScopeError);
  });
});

it('lists imports, the newest first, without their issues', async () => {
  const elsewhere = scopeOf('110106');
  for (const [index, name] of ['a', 'b', 'c'].entries()) {
    await test.storage.imports.start(elsewhere, aDocument(name, { districtCode: '110106', startedAt: at(index) }));
  }
  const { imports, total } = await test.storage.imports.list(elsewhere, { pageSize: 2 });
  expect([imports.map(({ documentHash }) => documentHash), total]).toEqual([['c', 'b'], 3]);
  expect(imports[0]).not.toHaveProperty('issues');
});

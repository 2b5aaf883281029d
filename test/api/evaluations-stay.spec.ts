import type { Storage } from '@app/persistence';
import { mongo } from 'mongoose';
import { Gatekeeper } from '../../apps/api/src/identity/access/gatekeeper';
import { createWorld, PLACES, storageOf, type World } from '../identity/world';
import { createUser } from '../support/identity';
import { scopeOf } from '../support/scope-of';
import { withApi } from './with-api';

const api = withApi();
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
let world: World;
let before: ReadonlyMap<string, string>;

/** Every stored evaluation as the bytes that lie in the database. */
async function storedEvaluations(): Promise<Map<string, string>> {
  const collection = api.database.connection.collection('evaluations');
  const documents = await collection.find({}, { raw: true }).toArray();
  const entries = documents.map((raw): [string, string] => {
    const bytes = raw as unknown as Buffer;
    return [String(mongo.BSON.deserialize(bytes)['evaluationId']), Buffer.from(bytes).toString('base64')];
  });
  return new Map(entries);
}

async function expectUntouched(): Promise<void> {
  const after = await storedEvaluations();
  const changed = [...before].filter(([id, bytes]) => after.get(id) !== bytes).map(([id]) => id);
  expect(changed).toEqual([]);
}

beforeAll(async () => {
  world = await createWorld(api);
  before = await storedEvaluations();
  expect(before.size).toBeGreaterThanOrEqual(8);
});

/** Bodies that would change an evaluation, were there anything that took them. */
function bodies() {
  const { evaluationId, formId } = world.records.own;
  const change = { evaluationId, formId, sheet: '{}', evaluatedBy: 'somebody', options: '{}', total: '100' };
  return [{}, change, { data: change, ids: [evaluationId], $set: change, year: 2023, kind: 'project' }];
}

/** The address of a route with the parameters of records that are there. */
function addressOf(route: string): string {
  const params: Readonly<Record<string, string>> = { ...world.records.own, districtCode: PLACES.own, revision: '1' };
  return route.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? '1'));
}

const ROLES = ['administrator', 'policy-editor', 'approver', 'auditor'] as const;

it('no route changes or removes an evaluation, by whatever method and body', async () => {
  const grants = ROLES.map((role) => ({ role, districtCode: PLACES.parent, unitId: null }));
  const routes = new Set(
    [...api.app.get(Gatekeeper).routes.keys()].map((route) => route.slice(route.indexOf(' ') + 1)),
  );
  expect(routes.size).toBeGreaterThan(40);
  const answered = new Map<number, number>();
  for (const route of routes) {
    // Signing out ends the session: each address gets a caller of its own.
    const { token } = await createUser(api.app, { grants });
    for (const method of METHODS) {
      for (const body of method === 'GET' ? [undefined] : bodies()) {
        const call = { token, ...(body === undefined ? {} : { body }) };
        const { status } = await api.send(method, addressOf(route), call);
        answered.set(status, (answered.get(status) ?? 0) + 1);
      }
    }
  }
  expect(answered.get(200)).toBeGreaterThan(20);
  await expectUntouched();
}, 300_000);

/** Everything of a storage that has methods, by where it is found. */
function repositoriesOf(storage: object, path = 'storage'): (readonly [string, Record<string, unknown>])[] {
  return Object.entries(storage).flatMap(([name, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    const own: readonly [string, Record<string, unknown>] = [`${path}.${name}`, value as Record<string, unknown>];
    const isPlain = Object.getPrototypeOf(value) === Object.prototype;
    return isPlain ? repositoriesOf(value as object, `${path}.${name}`) : [own];
  });
}

function methodsOf(repository: object): string[] {
  const names = Object.getOwnPropertyNames(Object.getPrototypeOf(repository));
  return names.filter((name) => name !== 'constructor');
}

/** Runs whatever it is for a moment; that it fails is as good as that it does not. */
async function tryOut(repository: Record<string, unknown>, name: string, args: readonly unknown[]): Promise<void> {
  const method = repository[name];
  if (typeof method !== 'function') return;
  try {
    const result: unknown = await Reflect.apply(method, repository, args);
    if (typeof result === 'object' && result !== null && Symbol.asyncIterator in result) {
      const iterator = (result as AsyncIterable<unknown>)[Symbol.asyncIterator]();
      await iterator.next();
      await iterator.return?.();
    }
  } catch {
    // Refused, or called in a way that nobody would.
  }
}

it('no method of any repository changes or removes an evaluation', async () => {
  const storage: Storage = storageOf(api.app);
  const { evaluationId, formId } = world.records.own;
  const scope = scopeOf(...Object.values(PLACES));
  const record = await storage.evaluations.findRecord(scope, evaluationId);
  const changed = { ...record, sheet: '{}', evaluatedBy: 'somebody' };
  const stamp = { evaluatedBy: 'somebody', evaluatedAt: new Date(), savedBy: 'somebody', savedAt: new Date() };
  const attempts: readonly (readonly unknown[])[] = [
    [scope, evaluationId],
    [scope, formId, 1, changed],
    [scope, { evaluationId }, { $set: { evaluatedBy: 'somebody' } }],
    [scope, [{ ...changed, sheet: JSON.parse(record?.sheet ?? '{}') as unknown }], stamp],
    [scope, changed, stamp],
    [evaluationId, changed],
    [new Date(Date.now() + 3_600_000), { overlapMs: Number.MAX_SAFE_INTEGER }],
  ];
  const repositories = repositoriesOf(storage);
  const tried = repositories.flatMap(([path, repository]) => methodsOf(repository).map((name) => `${path}.${name}`));
  for (const [, repository] of repositories) {
    for (const name of methodsOf(repository)) for (const args of attempts) await tryOut(repository, name, args);
  }
  expect(tried).toEqual(expect.arrayContaining(['storage.evaluations.add', 'storage.forms.erasePersons']));
  expect(tried.length).toBeGreaterThan(60);
  await expectUntouched();
}, 300_000);

import { type KeyRole, type Role, type RoleInScope, type Storage } from '@app/persistence';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DistrictDirectory } from '../../apps/api/src/districts/district-directory';
import { writeApiKey } from '../../apps/api/src/identity/tokens/api-key-text';
import { newSecret } from '../../apps/api/src/identity/tokens/opaque-token';
import { startFromScratch } from '../../apps/api/src/rule-set-drafts/start-rule-set';
import { STORAGE } from '../../apps/api/src/storage/storage.module';
import { aForm } from '../api/a-form';
import type { Api } from '../api/with-api';
import { createUser, type TestUser } from '../support/identity';
import { scopeOf } from '../support/scope-of';

/** Where somebody with a role for `own` stands to the other districts. */
export const PLACES = { own: '990100', child: '990101', sibling: '990200', parent: '990000' } as const;
export type Place = keyof typeof PLACES;

/** The records of one district that requests name. */
export interface Records {
  readonly formId: string;
  readonly foreignFormId: string;
  readonly evaluationId: string;
  readonly foreignEvaluationId: string;
  readonly importId: string;
  readonly jobId: string;
  readonly replayId: string;
  readonly unitId: string;
  readonly draftId: string;
  readonly keyId: string;
  readonly userId: string;
  readonly grantId: string;
}

export interface World {
  readonly records: Readonly<Record<Place, Records>>;
  /** The unit in `own` that departments of the suite are of. */
  readonly unitId: string;
  user(role: Role): Promise<TestUser>;
  /** A key for `own`, as its owner holds it. */
  key(role: KeyRole): Promise<string>;
}

const DISTRICT = { name: { zh: '测试', en: 'Test' }, parentCode: null, alternateNames: [] };
const OWN_UNIT = { implementingUnit: '本单位', department: '' };
const FOREIGN_UNIT = { implementingUnit: '别的单位', department: '' };

export function storageOf(app: NestFastifyApplication): Storage {
  return app.get<Storage>(STORAGE, { strict: false });
}

/** Fills every place with records, two units each. */
export async function createWorld(api: Api): Promise<World> {
  const storage = storageOf(api.app);
  const name = { zh: '邻市', en: 'Neighbour City' };
  const sibling = { code: PLACES.sibling, parentCode: PLACES.parent, name, alternateNames: [] };
  await storage.identity.districtTree.add(scopeOf(PLACES.parent), sibling);
  api.app.get(DistrictDirectory, { strict: false }).forget();
  const records = {
    own: await fill(api, PLACES.own),
    child: await fill(api, PLACES.child),
    sibling: await fill(api, PLACES.sibling),
    parent: await fill(api, PLACES.parent),
  };
  const { unitId } = records.own;
  const grantFor = (role: Role): RoleInScope => ({
    role,
    districtCode: PLACES.own,
    unitId: role === 'department' ? unitId : null,
  });
  return {
    records,
    unitId,
    user: (role) => createUser(api.app, { grants: [grantFor(role)] }),
    key: (role) => createKey(storage, grantFor(role), role),
  };
}

async function fill(api: Api, districtCode: string): Promise<Records> {
  const storage = storageOf(api.app);
  const scope = scopeOf(districtCode);
  const stamp = { savedBy: 'test', savedAt: new Date() };
  const forms = [OWN_UNIT, FOREIGN_UNIT].map((unit) => ({ form: aForm('路线', { ...unit, districtCode }) }));
  const [own, foreign] = (await storage.forms.save(scope, forms, stamp)).map((outcome) =>
    'formId' in outcome ? outcome.formId : '',
  );
  const run = await api.post<{ evaluations: { formId: string; evaluationId: string }[] }>(
    `districts/${districtCode}/evaluations`,
    { body: { year: 2023, ruleSet: { districtCode: '100000', year: 2023, version: 1 } } },
  );
  const evaluationOf = (formId = '') => run.body.evaluations.find((each) => each.formId === formId)?.evaluationId ?? '';
  const side = { districtCode: '100000', year: 2023, kind: 'project', version: 1 };
  const simulation = await api.post<{ job: { jobId: string } }>(`districts/${districtCode}/simulations`, {
    body: { baseline: side, candidate: side, forms: { districtCodes: [districtCode], years: [2023], kind: 'project' } },
  });
  const replay = await api.post<{ jobId: string }>(`districts/${districtCode}/replays`, {
    body: { year: 2023, rules: { kind: 'own' } },
  });
  const unitId = (await storage.forms.find(scope, own ?? ''))?.head.unitId ?? '';
  const { record } = await storage.imports.start(scope, {
    districtCode,
    documentHash: 'hash',
    documentName: '自评表.txt',
    year: 2023,
    kind: 'project',
    startedAt: new Date(),
    startedBy: 'test',
  });
  const grants = [{ role: 'auditor', districtCode, unitId: null }] as const;
  const victim = await createUser(api.app, { grants });
  const user = await storage.identity.users.find(scope, victim.userId);
  const ruleSet = startFromScratch(
    { districtCode, year: 2025, kind: 'project', version: 1 },
    { ...DISTRICT, code: districtCode },
  );
  const draft = await storage.ruleSetDrafts.create(
    scope,
    { ruleSet, origin: 'scratch', counts: { error: 0, warning: 0, info: 0 } },
    { by: { id: 'user-elsewhere', name: 'elsewhere' }, at: new Date() },
  );
  const secret = await createKey(storage, { districtCode, unitId }, 'department');
  return {
    formId: own ?? '',
    foreignFormId: foreign ?? '',
    evaluationId: evaluationOf(own),
    foreignEvaluationId: evaluationOf(foreign),
    importId: record.importId,
    jobId: simulation.body.job.jobId,
    replayId: replay.body.jobId,
    unitId,
    draftId: draft?.draftId ?? '',
    keyId: secret.split('_')[1] ?? '',
    userId: victim.userId,
    grantId: user?.grants[0]?.grantId ?? '',
  };
}

export async function createKey(
  storage: Storage,
  { districtCode, unitId }: Pick<RoleInScope, 'districtCode' | 'unitId'>,
  role: KeyRole | Role,
  expiresAt = new Date(Date.now() + 3_600_000),
): Promise<string> {
  if (role !== 'department' && role !== 'auditor') throw new Error(`${role} is no role of a key`);
  const { secret, hash } = newSecret();
  const { keyId } = await storage.identity.apiKeys.create(scopeOf(districtCode), {
    ...{ districtCode, unitId, role, expiresAt },
    label: '系统',
    createdAt: new Date(),
    createdBy: 'test',
    secretHash: hash,
  });
  return writeApiKey(keyId, secret);
}

import { readUserName, systemScope, type RoleInScope, type Storage } from '@app/persistence';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { HashCost } from '../../apps/api/src/identity/passwords/encoded-hash';
import { PasswordHasher } from '../../apps/api/src/identity/passwords/password-hasher';
import { IssueTokens } from '../../apps/api/src/identity/sessions/issue-tokens';
import type { CallerView, TokensView } from '../../apps/api/src/identity/auth.views';
import type { RunningService } from '../../apps/api/src/service/run-service';
import { STORAGE } from '../../apps/api/src/storage/storage.module';

/** A hash that takes next to no time. */
export const CHEAP_HASHES: HashCost = { logN: 4, r: 8, p: 1 };

/** A user who is signed in. */
export interface TestUser {
  readonly userId: string;
  readonly name: string;
  readonly sessionId: string;
  readonly token: string;
  readonly refreshToken: string;
}

export interface NewTestUser {
  readonly name?: string;
  readonly grants?: readonly RoleInScope[];
  /** Without one nobody can sign in by password; the session is there all the same. */
  readonly password?: string;
  readonly mustChangePassword?: boolean;
}

let count = 0;

/** Creates a user and signs them in, past the password: what suites need that are about something else. */
export async function createUser(
  app: NestFastifyApplication,
  { name = `tester-${(count += 1)}-x`, grants = [], password, mustChangePassword = false }: NewTestUser,
): Promise<TestUser> {
  const storage = app.get<Storage>(STORAGE, { strict: false });
  const reading = readUserName(name);
  if ('issue' in reading) throw new Error(reading.issue.code);
  const hasher = app.get(PasswordHasher, { strict: false });
  const table = await storage.districts.table();
  const outcome = await storage.identity.users.create(
    systemScope(table),
    {
      name: reading,
      displayName: name,
      districtCode: grants[0]?.districtCode ?? (await storage.identity.districtTree.rootCode()),
      grants,
      passwordHash: password === undefined ? '' : await hasher.hash(password),
      mustChangePassword,
    },
    { by: 'test', at: new Date() },
  );
  if (outcome.kind !== 'created') throw new Error(`${name}: ${outcome.kind}`);
  const { userId } = outcome.user;
  const device = { address: '192.0.2.1', userAgent: 'test' };
  const issued = await app.get(IssueTokens, { strict: false }).begin(userId, device);
  const { accessToken: token, refreshToken, session } = issued;
  return { userId, name: reading.name, sessionId: session.sessionId, token, refreshToken };
}

/** A user who may do everything everywhere. */
export async function createEverybody(app: NestFastifyApplication): Promise<TestUser> {
  const storage = app.get<Storage>(STORAGE, { strict: false });
  const districtCode = await storage.identity.districtTree.rootCode();
  const roles = ['administrator', 'policy-editor', 'approver', 'auditor'] as const;
  const grants = roles.map((role) => ({ role, districtCode, unitId: null }));
  return createUser(app, { name: 'tester', grants });
}

const OWN_PASSWORD = 'correct-horse-battery';

/**
 * Signs in to a running service as whoever starts it can: with a demo login, or as the first administrator, who changes
 * the one-time password and takes the roles that working with forms needs.
 *
 * @returns the headers of somebody who may do everything everywhere but approve
 */
export async function signInto({ address, report }: RunningService): Promise<{ readonly authorization: string }> {
  const call = async (path: string, body: object, headers: object = {}) => {
    const answer = await fetch(`${address}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? null : await answer.json();
  };
  const editor = report.demoLogins.find(({ role }) => role === 'policy-editor');
  const login = editor ?? report.firstLogin;
  if (!login) throw new Error('The database has accounts already and is no demo.');
  const { name, password } = login;
  const { accessToken } = (await call('auth/sign-in', { name, password })) as TokensView;
  const headers = { authorization: `Bearer ${accessToken}` };
  if (editor) return headers;
  await call('auth/password', { current: password, next: OWN_PASSWORD }, headers);
  const answer = await fetch(`${address}/api/v1/auth/me`, { headers });
  const { id, grants } = (await answer.json()) as CallerView;
  const districtCode = grants[0]?.districtCode ?? '';
  for (const role of ['policy-editor', 'auditor']) await call(`users/${id}/grants`, { role, districtCode }, headers);
  return headers;
}

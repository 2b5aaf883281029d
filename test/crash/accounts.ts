import type { CallerView, TokensView } from '../../apps/api/src/identity/auth.views';
import type { UserWithPasswordView } from '../../apps/api/src/administration/users.views';
import { Client } from './client';

const ROOT_DISTRICT = '100000';
const OWN_PASSWORD = 'correct-horse-battery';

/** Who works while the service is killed. */
export interface Workers {
  /** Imports, scores, drafts and reads everything. */
  readonly editor: Client;
  /** Approves and publishes what the editor drafted. */
  readonly approver: Client;
}

/** Signs in as the first administrator with the password that the first start printed, and makes the accounts. */
export async function createWorkers(address: string, startBlock: string): Promise<Workers> {
  const password = /^ {4}admin {2}(\S+)$/m.exec(startBlock)?.[1] ?? '';
  const nobody = new Client(address, '');
  const admin = await signIn(nobody, 'admin', password);
  const { id } = await admin.must<CallerView>('GET', 'auth/me');
  for (const role of ['policy-editor', 'auditor'] as const) {
    await admin.must('POST', `users/${id}/grants`, { role, districtCode: ROOT_DISTRICT });
  }
  const created = await admin.must<UserWithPasswordView>('POST', 'users', {
    name: 'approver',
    districtCode: ROOT_DISTRICT,
    grants: [{ role: 'approver', districtCode: ROOT_DISTRICT }],
  });
  return { editor: admin, approver: await signIn(nobody, 'approver', created.oneTimePassword) };
}

async function signIn(nobody: Client, name: string, password: string): Promise<Client> {
  const { accessToken } = await nobody.must<TokensView>('POST', 'auth/sign-in', { name, password });
  const client = nobody.as(accessToken);
  await client.must('POST', 'auth/password', { current: password, next: OWN_PASSWORD });
  return client;
}

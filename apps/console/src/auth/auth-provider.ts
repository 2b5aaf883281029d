import type { AuthProvider } from 'ra-core';
import { ApiError } from '../api/api-error';
import { accessToken, readCaller, session, signIn, signOut } from '../api/session';
import type { CallerView } from '../api/types/identity';

/** Nobody is signed in: react-admin shows the sign-in page, and says nothing about it. */
class SignedOutError extends Error {
  readonly redirectTo = '/login';

  constructor() {
    super('ra.auth.auth_check_error');
  }
}

/** Signing in by the service's own sessions: the token in memory, what renews it in a cookie no script can read. */
export const authProvider: AuthProvider = {
  login: async ({ name, password }: { name: string; password: string }) => {
    await signIn(name, password);
  },
  logout: async () => {
    await signOut();
  },
  checkAuth: async () => {
    await currentCaller();
  },
  /** An ended session is the business of `request`, which asks for the password over the page. */
  checkError: (error: unknown) => {
    const isOver = error instanceof ApiError && error.status === 401 && session.get().status === 'signed-out';
    return isOver ? Promise.reject(new Error(error.message, { cause: error })) : Promise.resolve();
  },
  getIdentity: async () => {
    const { id, displayName } = await currentCaller();
    return { id, fullName: displayName };
  },
  getPermissions: async () => (await currentCaller()).grants,
};

async function currentCaller(): Promise<CallerView> {
  const { status, caller } = session.get();
  if (caller !== null && status !== 'signed-out') return caller;
  const found = (await accessToken()) === null ? null : await readCaller();
  if (found === null) throw new SignedOutError();
  return found;
}

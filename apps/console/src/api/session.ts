import { isRefusal } from './api-error';
import { send } from './send';
import { createStore } from './store';
import type { CallerView, TokensView } from './types/identity';

/** `expired`: who was signed in is known, and nothing on the screen is lost; a dialog asks for the password. */
export type SessionStatus = 'unknown' | 'signed-in' | 'expired' | 'signed-out';

export interface SessionState {
  readonly status: SessionStatus;
  readonly caller: CallerView | null;
}

/** A token this close to its end is exchanged before it is used. */
const SAFETY_MS = 20_000;
const LOCK = 'suanpan-refresh';

export const session = createStore<SessionState>({ status: 'unknown', caller: null });

let token: { readonly text: string; readonly until: number } | null = null;
let refreshing: Promise<string | null> | null = null;
let waiting: (() => void)[] = [];

/** A token that is good for a request; null when nobody is signed in. Kept in memory alone. */
export async function accessToken(): Promise<string | null> {
  if (token !== null && Date.now() < token.until) return token.text;
  return refresh();
}

/** The token was refused: the next request gets another. */
export function forgetToken(): void {
  token = null;
}

/** Exchanges the cookie for the next token. One at a time, in all tabs: a refresh token used twice ends the session. */
export function refresh(): Promise<string | null> {
  refreshing ??= underLock(exchange).finally(() => {
    refreshing = null;
  });
  return refreshing;
}

export async function signIn(name: string, password: string): Promise<TokensView> {
  const tokens = await post<TokensView>('auth/sign-in', { name, password, keeper: 'cookie' });
  await begin(tokens);
  return tokens;
}

export async function signOut(): Promise<void> {
  const text = token?.text;
  leave();
  if (text === undefined) return;
  await send('auth/sign-out', { method: 'POST', headers: { authorization: `Bearer ${text}` } }).catch(() => undefined);
}

/** Nobody is signed in any more; whoever waited for a new sign-in goes on, and fails as it must. */
export function leave(): void {
  token = null;
  session.set({ status: 'signed-out', caller: null });
  release();
}

/** Asks whoever sits there to sign in again, over the page they are at. Resolves when that is decided. */
export function untilSignedInAgain(): Promise<void> {
  const { status, caller } = session.get();
  if (caller === null || status === 'signed-out') return Promise.resolve();
  if (status !== 'expired') session.set({ status: 'expired', caller });
  return new Promise((resolve) => waiting.push(resolve));
}

/** Asks the service again who is signed in, such as after a changed password. */
export async function readCaller(): Promise<CallerView | null> {
  const text = await accessToken();
  if (text === null) return null;
  const answer = await send('auth/me', { headers: { authorization: `Bearer ${text}` } });
  const caller = (await answer.json()) as CallerView;
  session.set({ status: 'signed-in', caller });
  return caller;
}

async function exchange(): Promise<string | null> {
  try {
    return remember(await post<TokensView>('auth/refresh', {}));
  } catch (error) {
    if (!isRefusal(error, 'UNAUTHENTICATED')) throw error;
    token = null;
    if (session.get().status === 'unknown') session.set({ status: 'signed-out', caller: null });
    return null;
  }
}

async function begin(tokens: TokensView): Promise<void> {
  remember(tokens);
  await readCaller();
  release();
}

function remember({ accessToken: text, expiresInSeconds }: TokensView): string {
  token = { text, until: Date.now() + expiresInSeconds * 1000 - SAFETY_MS };
  return text;
}

function release(): void {
  const resolved = waiting;
  waiting = [];
  for (const resolve of resolved) resolve();
}

async function post<T>(path: string, body: object): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  const answer = await send(path, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await answer.json()) as T;
}

/** Locks between tabs exist in secure contexts only; elsewhere each tab looks after itself. */
function underLock<T>(task: () => Promise<T>): Promise<T> {
  const locks = 'locks' in navigator ? navigator.locks : undefined;
  return locks ? locks.request(LOCK, task) : task();
}

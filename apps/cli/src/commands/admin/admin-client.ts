import type { Io } from '../../io/io';
import { AdminError, RefusedError } from './admin-error';
import { SessionFile, type StoredSession } from './session-file';

/** Renewed when it is valid for no longer than this, so that it does not expire on the way. */
const RENEW_BEFORE_MS = 60_000;
const PATIENCE_MS = 60_000;

export interface Tokens {
  readonly accessToken: string;
  readonly expiresInSeconds: number;
  readonly refreshToken: string;
  readonly mustChangePassword: boolean;
}

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

interface RequestOptions {
  readonly token?: string;
  readonly body?: unknown;
  /** Called when the answer says that it is of a demo. */
  readonly onDemo?: () => void;
}

/** Sends one request to a service and reads its answer. */
export async function request<T>(
  server: string,
  method: Method,
  path: string,
  { token, body, onDemo }: RequestOptions = {},
): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(`${server}/api/v1/${path}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw new AdminError('CLI_SERVER_UNREACHABLE', { server });
  }
  if (answer.headers.get('x-suanpan-demo') === 'true') onDemo?.();
  const read: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw RefusedError.of(answer.status, read);
  return read as T;
}

/** The service as the one who has signed in to it. */
export class AdminClient {
  private readonly file: SessionFile;
  private isDemo = false;

  constructor(io: Pick<Io, 'environment'>) {
    this.file = new SessionFile(io);
  }

  /** Whether an answer said that it is of a demo. */
  get hasMetDemo(): boolean {
    return this.isDemo;
  }

  async signIn(server: string, name: string, password: string): Promise<Tokens> {
    const tokens = await request<Tokens>(server, 'POST', 'auth/sign-in', {
      body: { name, password },
      onDemo: this.onDemo,
    });
    await this.file.write(toStored({ server, name }, tokens));
    return tokens;
  }

  /** @returns the name of who was signed in; null when nobody was */
  async signOut(): Promise<string | null> {
    const stored = await this.file.read();
    if (!stored) return null;
    try {
      await this.call('POST', 'auth/sign-out');
    } catch (error) {
      // A session that is over needs no end; one that cannot be reached is forgotten here all the same.
      if (!(error instanceof RefusedError) && !(error instanceof AdminError)) throw error;
    }
    await this.file.remove();
    return stored.name;
  }

  /** @throws AdminError `CLI_NOT_SIGNED_IN`, `CLI_SERVER_UNREACHABLE`; RefusedError */
  async call<T>(method: Method, path: string, body?: unknown): Promise<T> {
    const { server, accessToken } = await this.current();
    return request<T>(server, method, path, {
      token: accessToken,
      onDemo: this.onDemo,
      ...(body === undefined ? {} : { body }),
    });
  }

  private readonly onDemo = (): void => {
    this.isDemo = true;
  };

  private async current(): Promise<StoredSession> {
    const stored = await this.file.read();
    if (!stored) throw new AdminError('CLI_NOT_SIGNED_IN');
    return isFresh(stored) ? stored : this.file.exclusively(() => this.renew());
  }

  private async renew(): Promise<StoredSession> {
    const stored = await this.file.read();
    if (!stored) throw new AdminError('CLI_NOT_SIGNED_IN');
    // Another command may have renewed it while this one waited.
    if (isFresh(stored)) return stored;
    const { server, refreshToken } = stored;
    try {
      const renewed = toStored(
        stored,
        await request<Tokens>(server, 'POST', 'auth/refresh', { body: { refreshToken } }),
      );
      await this.file.write(renewed);
      return renewed;
    } catch (error) {
      if (!(error instanceof RefusedError) || error.status !== 401) throw error;
      await this.file.remove();
      throw new AdminError('CLI_NOT_SIGNED_IN');
    }
  }
}

function isFresh({ accessExpiresAt }: StoredSession): boolean {
  return accessExpiresAt - Date.now() > RENEW_BEFORE_MS;
}

function toStored({ server, name }: Pick<StoredSession, 'server' | 'name'>, tokens: Tokens): StoredSession {
  const { accessToken, expiresInSeconds, refreshToken } = tokens;
  return { server, name, accessToken, accessExpiresAt: Date.now() + expiresInSeconds * 1000, refreshToken };
}

import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Io } from '../../io/io';

const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;
const LOCK_PAUSE_MS = 50;
/** A lock this old was left by a process that is gone. */
const LOCK_STALE_MS = 30_000;

/** A sign-in as it is kept between commands. */
export interface StoredSession {
  readonly server: string;
  readonly name: string;
  readonly accessToken: string;
  /** Milliseconds since 1970. */
  readonly accessExpiresAt: number;
  readonly refreshToken: string;
}

/** The file in which a sign-in is kept, for its owner's eyes only. */
export class SessionFile {
  private readonly path: string;

  constructor({ environment }: Pick<Io, 'environment'>) {
    const home = environment['HOME'] ?? environment['USERPROFILE'] ?? '.';
    const configured = environment['XDG_CONFIG_HOME'] ?? '';
    this.path = join(configured === '' ? join(home, '.config') : configured, 'suanpan', 'session.json');
  }

  /** The sign-in that is kept; null when there is none, or none that can be read. */
  async read(): Promise<StoredSession | null> {
    try {
      const stored = JSON.parse(await readFile(this.path, 'utf8')) as Partial<StoredSession>;
      return isWhole(stored) ? stored : null;
    } catch {
      return null;
    }
  }

  /** Replaces what is kept, whole or not at all. */
  async write(session: StoredSession): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true, mode: PRIVATE_FOLDER });
    const draft = `${this.path}.${randomBytes(4).toString('hex')}`;
    await writeFile(draft, `${JSON.stringify(session, null, 2)}\n`, { mode: PRIVATE_FILE });
    await rename(draft, this.path);
  }

  async remove(): Promise<void> {
    await rm(this.path, { force: true });
  }

  /** Lets one command at a time renew the sign-in: a refresh token used twice would end it. */
  async exclusively<T>(work: () => Promise<T>): Promise<T> {
    const lock = `${this.path}.lock`;
    await mkdir(dirname(lock), { recursive: true, mode: PRIVATE_FOLDER });
    while (!(await isTaken(lock))) await sleep(LOCK_PAUSE_MS);
    try {
      return await work();
    } finally {
      await rm(lock, { force: true });
    }
  }
}

async function isTaken(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx', PRIVATE_FILE)).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const age = await stat(lock).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  if (age > LOCK_STALE_MS) await rm(lock, { force: true });
  return false;
}

function isWhole(stored: Partial<StoredSession>): stored is StoredSession {
  const { server, name, accessToken, accessExpiresAt, refreshToken } = stored;
  return (
    [server, name, accessToken, refreshToken].every((text) => typeof text === 'string') &&
    Number.isFinite(accessExpiresAt)
  );
}

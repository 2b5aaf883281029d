import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sentence, type Language } from '@app/kernel';

/** Puts an error that nobody foresaw into a file, and gives the sentence with the number under which it is found. */
export async function reportFault(error: unknown, language: Language): Promise<string> {
  const id = randomBytes(4).toString('hex');
  const file = join(tmpdir(), `suanpan-${id}.log`);
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const written = await writeFile(file, `${details}\n`, { mode: 0o600 }).then(
    () => file,
    () => '—',
  );
  return sentence('CLI_FAULT', { id, file: written }, language);
}

import { join } from 'node:path';
import { run } from '../../apps/cli/src/run';
import type { Io, Output } from '../../apps/cli/src/io/io';

export const ROOT = join(__dirname, '../..');

/** What a run gave back. */
export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

export interface Surroundings {
  readonly stdin?: Uint8Array | readonly Uint8Array[];
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly columns?: number;
  /** Takes the place of the standard output. */
  readonly stdout?: Output;
}

/** Runs the command line within this process, with its own streams and without the machine's locale. */
export async function suanpan(argv: readonly string[], surroundings: Surroundings = {}): Promise<Answer> {
  const out = new MemoryOutput(surroundings.columns ?? null);
  const error = new MemoryOutput(null);
  const io: Io = {
    stdin: streamOf(surroundings.stdin ?? []),
    stdout: surroundings.stdout ?? out,
    stderr: error,
    environment: surroundings.environment ?? {},
    folder: surroundings.folder ?? ROOT,
  };
  const code = await run(argv, io);
  return { code, out: out.text, error: error.text };
}

/** Parses the standard output of a run with `--json`. */
export function jsonOf<T>({ out }: Answer): T {
  return JSON.parse(out) as T;
}

class MemoryOutput implements Output {
  text = '';
  readonly isTerminal: boolean;

  constructor(readonly columns: number | null) {
    this.isTerminal = columns !== null;
  }

  write(text: string): Promise<void> {
    this.text += text;
    return Promise.resolve();
  }
}

async function* streamOf(bytes: Uint8Array | readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield* bytes instanceof Uint8Array ? [bytes] : bytes;
}

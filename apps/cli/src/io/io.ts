/** Where a command writes. `write` settles once the text is handed on, so that a slow reader slows the writer. */
export interface Output {
  readonly isTerminal: boolean;
  /** Width of the terminal, or null where there is none. */
  readonly columns: number | null;
  write(text: string): Promise<void>;
}

/** Everything a command gets from outside; tests hand in their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The working directory that paths are relative to. */
  readonly folder: string;
}

/** Whoever read the output went away, as `head` does; nothing is wrong, there is only nothing left to do. */
export class OutputClosedError extends Error {}

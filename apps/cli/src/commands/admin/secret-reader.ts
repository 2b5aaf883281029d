import type { Io } from '../../io/io';
import { UsageError } from '../../program/usage-error';

const LONGEST_LINE = 4_096;
const ENTER = new Set(['\r', '\n']);
const BACKSPACE = new Set(['\u007f', '\b']);
const INTERRUPT = '\u0003';
const END = '\u0004';

/** A terminal that can be told not to show what is typed. */
interface Terminal extends AsyncIterable<Uint8Array> {
  readonly isTTY?: boolean;
  setRawMode?(isRaw: boolean): unknown;
  pause?(): unknown;
}

/** Reads secrets, one a line: from a terminal without showing them, from anywhere else as they come. */
export class SecretReader {
  private readonly characters: AsyncIterator<string>;
  private readonly terminal: Terminal;

  constructor(private readonly io: Io) {
    this.terminal = io.stdin as Terminal;
    this.characters = charactersOf(io.stdin);
  }

  /** @throws UsageError when there is none */
  async read(prompt: string): Promise<string> {
    const isHidden = this.terminal.isTTY === true;
    if (isHidden) await this.io.stderr.write(prompt);
    this.terminal.setRawMode?.(true);
    try {
      return await this.readLine();
    } finally {
      this.terminal.setRawMode?.(false);
      if (isHidden) await this.io.stderr.write('\n');
    }
  }

  /** Lets the program end: a terminal that is still read from would keep it. */
  close(): void {
    this.terminal.pause?.();
  }

  private async readLine(): Promise<string> {
    const line: string[] = [];
    for (let next = await this.characters.next(); !next.done; next = await this.characters.next()) {
      const character = next.value;
      if (ENTER.has(character)) return line.join('');
      if (character === INTERRUPT) throw new UsageError('CLI_SECRET_MISSING');
      if (character === END) break;
      if (BACKSPACE.has(character)) line.pop();
      else if (line.length < LONGEST_LINE) line.push(character);
    }
    if (line.length === 0) throw new UsageError('CLI_SECRET_MISSING');
    return line.join('');
  }
}

async function* charactersOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let last = '';
  for await (const chunk of stream) {
    for (const character of decoder.decode(chunk, { stream: true })) {
      // A line that ends in CR LF is one line.
      if (!(last === '\r' && character === '\n')) yield character;
      last = character;
    }
  }
}

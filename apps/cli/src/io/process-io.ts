import { OutputClosedError, type Io, type Output } from './io';

const CLOSED: ReadonlySet<unknown> = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

/** The streams and the environment of this process. */
export function processIo(): Io {
  return {
    stdin: process.stdin,
    stdout: streamOutput(process.stdout),
    stderr: streamOutput(process.stderr),
    environment: process.env,
    folder: process.cwd(),
  };
}

function streamOutput(stream: NodeJS.WriteStream): Output {
  // Without a listener a closed pipe would end the process with a stack trace; `write` reports it instead.
  stream.on('error', () => undefined);
  return {
    isTerminal: stream.isTTY,
    columns: stream.isTTY ? stream.columns : null,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (!error) resolve();
          else reject(CLOSED.has((error as NodeJS.ErrnoException).code) ? new OutputClosedError() : error);
        });
      }),
  };
}

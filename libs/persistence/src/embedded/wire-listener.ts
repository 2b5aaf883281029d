import { createServer, type Server, type Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { frameReply, okReply, splitMessages, summarise } from './wire-protocol';

/** What the engine's package gives for one message. */
export interface RoundTrip {
  readonly requestId: number;
  readonly moreToCome: boolean;
  readonly legacy: boolean;
  readonly response: Buffer;
}

/** The part of the engine's package that is used. */
export interface Engine {
  roundTrip(message: Buffer): Promise<RoundTrip>;
  close(): Promise<void>;
}

export type ListenAddress = { readonly path: string } | { readonly host: string; readonly port: number };

/** The engine crashes on these; a driver sends some of them whenever it disconnects and needs no more than "ok". */
const SESSION_COMMANDS: ReadonlySet<string> = new Set([
  'startSession',
  'refreshSessions',
  'endSessions',
  'killSessions',
  'killAllSessions',
  'killAllSessionsByPattern',
]);

/** Serves the engine on a socket, one conversation a connection. */
export class WireListener {
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();

  constructor(private readonly engine: Engine) {
    this.server = createServer((socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
      void this.serve(socket);
    });
  }

  /** Starts to listen; the socket file, if there is one, is open to this user alone once this resolves. */
  listen(address: ListenAddress): Promise<void> {
    // Node sets a socket file's mode only after binding; the mask leaves no moment in which others could connect.
    const mask = process.umask(0o177);
    return new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(address, resolve);
    }).finally(() => process.umask(mask));
  }

  /** Takes no more connections and drops the open ones. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      for (const socket of this.sockets) socket.destroy();
    });
  }

  private async serve(socket: Socket): Promise<void> {
    try {
      await pipeline(socket, splitMessages, (messages: AsyncIterable<Buffer>) => this.answers(messages), socket);
    } catch {
      // A broken conversation concerns nobody but its client, which sees the connection dropped.
      socket.destroy();
    }
  }

  private async *answers(messages: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let replyId = 0;
    for await (const message of messages) {
      const { requestId, moreToCome, command } = summarise(message);
      replyId += 1;
      if (command !== null && SESSION_COMMANDS.has(command)) {
        if (!moreToCome) yield frameReply(okReply(requestId), replyId);
        continue;
      }
      const answer = await this.engine.roundTrip(message);
      const reply = { requestId: answer.requestId, legacy: answer.legacy, body: answer.response };
      if (!answer.moreToCome) yield frameReply(reply, replyId);
    }
  }
}

/** The parts of MongoDB's wire protocol that a listener in front of the engine must understand. */

const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const HEADER_LENGTH = 16;
/** What the engine announces as `maxMessageSizeBytes`. */
const LONGEST_MESSAGE = 48_000_000;

const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;

/** `{ ok: 1 }` in BSON. */
const OK_DOCUMENT = Buffer.from('11000000016f6b00000000000000f03f00', 'hex');

/** What the listener reads of a request before the engine sees it. */
export interface RequestSummary {
  readonly requestId: number;
  readonly moreToCome: boolean;
  /** The name of the command; null where the message is none the listener knows, or is malformed. */
  readonly command: string | null;
}

/** What a reply is framed from. */
export interface Reply {
  readonly requestId: number;
  /** The request was an OP_QUERY, which wants an OP_REPLY. */
  readonly legacy: boolean;
  readonly body: Buffer;
}

/** The bytes do not follow the protocol; the connection is of no further use. */
export class WireProtocolError extends Error {}

/**
 * Cuts a stream of bytes into whole wire messages. Chunks of a long message are joined once, when it is complete.
 *
 * @throws WireProtocolError for a length no message can have
 */
export async function* splitMessages(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    length += chunk.length;
    while (length >= 4) {
      const wanted = messageLength(waiting);
      if (length < wanted) break;
      const joined = waiting.length === 1 && waiting[0] ? waiting[0] : Buffer.concat(waiting, length);
      yield joined.subarray(0, wanted);
      waiting = length === wanted ? [] : [joined.subarray(wanted)];
      length -= wanted;
    }
  }
}

/**
 * Reads request id and command name of a message. Nothing is trusted: whatever does not parse has no command name.
 */
export function summarise(message: Buffer): RequestSummary {
  const operation = message.readInt32LE(12);
  const requestId = message.readInt32LE(4);
  if (operation === OP_MSG && message.length >= 20) {
    const flags = message.readUInt32LE(16);
    return { requestId, moreToCome: (flags & MORE_TO_COME) !== 0, command: messageCommand(message, flags) };
  }
  return { requestId, moreToCome: false, command: operation === OP_QUERY ? queryCommand(message) : null };
}

/**
 * A reply as it goes over the wire.
 *
 * @param reply   what to say, and to which request
 * @param replyId a number of the listener's own
 */
export function frameReply(reply: Reply, replyId: number): Buffer {
  const prefix = reply.legacy ? 20 : 5;
  const frame = Buffer.alloc(HEADER_LENGTH + prefix + reply.body.length);
  frame.writeInt32LE(frame.length, 0);
  frame.writeInt32LE(replyId, 4);
  frame.writeInt32LE(reply.requestId, 8);
  frame.writeInt32LE(reply.legacy ? OP_REPLY : OP_MSG, 12);
  // OP_REPLY: no flags, no cursor, from 0, one document. OP_MSG: no flags, one section of kind 0.
  if (reply.legacy) frame.writeInt32LE(1, HEADER_LENGTH + 16);
  reply.body.copy(frame, HEADER_LENGTH + prefix);
  return frame;
}

/**
 * A command as a client would send it.
 *
 * @param command the name of the command first; its values are small integers or text
 */
export function commandMessage(command: Readonly<Record<string, string | number>>): Buffer {
  const body = bsonOf(command);
  const message = Buffer.alloc(HEADER_LENGTH + 5 + body.length);
  message.writeInt32LE(message.length, 0);
  message.writeInt32LE(OP_MSG, 12);
  body.copy(message, HEADER_LENGTH + 5);
  return message;
}

/** A document of integers (type 16) and texts (type 2) in BSON. */
function bsonOf(document: Readonly<Record<string, string | number>>): Buffer {
  const elements = Object.entries(document).map(([name, value]) => {
    const key = Buffer.from(`${name}\0`);
    if (typeof value === 'number') return Buffer.concat([Buffer.from([0x10]), key, int32(value)]);
    const text = Buffer.from(`${value}\0`);
    return Buffer.concat([Buffer.from([0x02]), key, int32(text.length), text]);
  });
  const length = elements.reduce((sum, element) => sum + element.length, 5);
  return Buffer.concat([int32(length), ...elements, Buffer.from([0])], length);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}

/** The reply `{ ok: 1 }` to a request. */
export function okReply(requestId: number): Reply {
  return { requestId, legacy: false, body: OK_DOCUMENT };
}

function messageLength(chunks: readonly Buffer[]): number {
  const first = chunks[0];
  const start = first && first.length >= 4 ? first : Buffer.concat(chunks, 4);
  const length = start.readInt32LE(0);
  if (length < HEADER_LENGTH || length > LONGEST_MESSAGE) throw new WireProtocolError(`message length ${length}`);
  return length;
}

/** Sections follow the flags: kind 0 holds the command's document, kind 1 a list of documents with a size. */
function messageCommand(message: Buffer, flags: number): string | null {
  const end = message.length - ((flags & CHECKSUM_PRESENT) !== 0 ? 4 : 0);
  let at = HEADER_LENGTH + 4;
  while (at + 5 <= end) {
    const kind = message.readUInt8(at);
    if (kind === 0) return firstKey(message, at + 1, end);
    const size = message.readInt32LE(at + 1);
    if (kind !== 1 || size < 4) return null;
    at += 1 + size;
  }
  return null;
}

/** OP_QUERY: flags, name of the collection, two numbers, then the command's document. */
function queryCommand(message: Buffer): string | null {
  const nameEnd = message.indexOf(0, HEADER_LENGTH + 4);
  return nameEnd < 0 ? null : firstKey(message, nameEnd + 9, message.length);
}

/** The first key of a BSON document: after its length and the type of the first element. */
function firstKey(message: Buffer, document: number, end: number): string | null {
  const start = document + 5;
  const stop = start < end ? message.indexOf(0, start) : -1;
  return stop < 0 || stop >= end ? null : message.toString('utf8', start, stop);
}

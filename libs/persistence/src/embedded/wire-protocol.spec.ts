import fc from 'fast-check';
import { mongo } from 'mongoose';
import { commandMessage, frameReply, okReply, splitMessages, summarise, WireProtocolError } from './wire-protocol';

/** A BSON document with one 32-bit number under a key. */
function document(key: string): Buffer {
  const body = Buffer.concat([
    Buffer.from([0x10]),
    Buffer.from(`${key}\0`),
    Buffer.from([1, 0, 0, 0]),
    Buffer.from([0]),
  ]);
  const length = Buffer.alloc(4);
  length.writeInt32LE(body.length + 4);
  return Buffer.concat([length, body]);
}

function message(operation: number, body: Buffer, requestId = 7): Buffer {
  const header = Buffer.alloc(16);
  header.writeInt32LE(16 + body.length, 0);
  header.writeInt32LE(requestId, 4);
  header.writeInt32LE(operation, 12);
  return Buffer.concat([header, body]);
}

function opMsg(flags: number, ...sections: readonly Buffer[]): Buffer {
  const flagBits = Buffer.alloc(4);
  flagBits.writeUInt32LE(flags);
  return message(2013, Buffer.concat([flagBits, ...sections]));
}

const body = (key: string) => Buffer.concat([Buffer.from([0]), document(key)]);

/** A section of kind 1: its size, a name, documents. */
function sequence(): Buffer {
  const content = Buffer.concat([Buffer.from('documents\0'), document('x')]);
  const head = Buffer.alloc(5);
  head.writeUInt8(1);
  head.writeInt32LE(content.length + 4, 1);
  return Buffer.concat([head, content]);
}

async function split(chunks: readonly Buffer[]): Promise<Buffer[]> {
  async function* stream() {
    await Promise.resolve();
    yield* chunks;
  }
  const messages: Buffer[] = [];
  for await (const each of splitMessages(stream())) messages.push(each);
  return messages;
}

describe('splitMessages', () => {
  const first = opMsg(0, body('find'));
  const second = opMsg(0, body('ping'), sequence());

  it('finds the same messages however their bytes are cut', async () => {
    const bytes = Buffer.concat([first, second, first]);
    const cut = fc.uniqueArray(fc.integer({ min: 1, max: bytes.length - 1 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(cut, async (places) => {
        const edges = [0, ...places.sort((a, b) => a - b), bytes.length];
        const chunks = edges.slice(1).map((end, index) => bytes.subarray(edges[index], end));
        expect(await split(chunks)).toEqual([first, second, first]);
      }),
    );
  });

  it('joins a message of many small chunks without copying it again for each', async () => {
    const long = message(2013, Buffer.alloc(8_000_000));
    const chunks = Array.from({ length: 8_000 }, (_, index) => long.subarray(index * 1001, (index + 1) * 1001));
    expect(await split(chunks)).toHaveLength(1);
  });

  it('drops what is cut off at the end', async () => {
    expect(await split([first, second.subarray(0, 20)])).toEqual([first]);
  });

  it.each([
    ['negative', -1],
    ['shorter than a header', 15],
    ['longer than any message', 48_000_001],
    ['of a request over HTTP', Buffer.from('GET ').readInt32LE()],
  ])('refuses a length that is %s', async (_name, length) => {
    const bytes = Buffer.alloc(16);
    bytes.writeInt32LE(length);
    await expect(split([bytes])).rejects.toThrow(WireProtocolError);
  });
});

describe('summarise', () => {
  it.each([
    ['reads the command', opMsg(0, body('endSessions')), 'endSessions', false],
    ['sees that no reply is wanted', opMsg(2, body('insert')), 'insert', true],
    ['looks past a checksum', Buffer.concat([opMsg(1, body('find')), Buffer.alloc(4)]), 'find', false],
    ['looks past a list of documents', opMsg(0, sequence(), body('killSessions')), 'killSessions', false],
    [
      'reads the command of an old query',
      message(
        2004,
        Buffer.concat([Buffer.alloc(4), Buffer.from('admin.$cmd\0'), Buffer.alloc(8), document('isMaster')]),
      ),
      'isMaster',
      false,
    ],
    ['finds none in a message without a body', opMsg(0), null, false],
    ['finds none in a body that is cut off', opMsg(0, body('find').subarray(0, 7)), null, false],
    [
      'finds none behind a list with an impossible size',
      opMsg(0, Buffer.from([1, 0, 0, 0, 0]), body('find')),
      null,
      false,
    ],
    ['finds none in another operation', message(2012, Buffer.alloc(20)), null, false],
  ])('%s', (_name, bytes, command, moreToCome) => {
    expect(summarise(bytes)).toEqual({ requestId: 7, command, moreToCome });
  });

  it('bears any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 0, maxLength: 60 }), fc.constantFrom(2004, 2013), (bytes, operation) => {
        expect(() => summarise(message(operation, Buffer.from(bytes)))).not.toThrow();
      }),
    );
  });
});

describe('frameReply', () => {
  it('answers "ok" to a request', () => {
    const frame = frameReply(okReply(7), 3);
    expect(frame.readInt32LE(0)).toBe(frame.length);
    expect([frame.readInt32LE(4), frame.readInt32LE(8), frame.readInt32LE(12)]).toEqual([3, 7, 2013]);
    expect(frame.subarray(21).toString('hex')).toBe('11000000016f6b00000000000000f03f00');
  });

  it('answers an old query with one document', () => {
    const frame = frameReply({ requestId: 7, legacy: true, body: document('ok') }, 3);
    expect(frame.readInt32LE(12)).toBe(1);
    expect(frame.readInt32LE(32)).toBe(1);
    expect(frame.subarray(36)).toEqual(document('ok'));
  });
});

describe('commandMessage', () => {
  const command = { ping: 1, comment: '算盘', $db: 'admin' };

  it('is a message that names its command', () => {
    const bytes = commandMessage(command);
    expect(bytes.readInt32LE(0)).toBe(bytes.length);
    expect(summarise(bytes)).toEqual({ requestId: 0, command: 'ping', moreToCome: false });
  });

  it('carries the very BSON that a driver writes', () => {
    expect(commandMessage(command).subarray(21)).toEqual(Buffer.from(mongo.BSON.serialize(command)));
  });
});

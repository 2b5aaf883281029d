import { decodeBytes } from './decode-bytes';

const TEXT = '项目名称\t照明改造\t\n总分\t100\t96\n';
const utf8 = new TextEncoder().encode(TEXT);
const utf16le = new Uint8Array(Buffer.from(TEXT, 'utf16le'));
const utf16be = new Uint8Array(Buffer.from(TEXT, 'utf16le').swap16());
/** `项目` in GB18030. */
const gb18030 = new Uint8Array([0xcf, 0xee, 0xc4, 0xbf, 0x0a]);

const bytes = (...parts: (readonly number[] | Uint8Array)[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => [...part]));

describe('decodeBytes', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', utf8, TEXT],
    ['UTF-8 with a byte order mark', bytes([0xef, 0xbb, 0xbf], utf8), TEXT],
    ['UTF-16 little-endian with a byte order mark', bytes([0xff, 0xfe], utf16le), TEXT],
    ['UTF-16 big-endian with a byte order mark', bytes([0xfe, 0xff], utf16be), TEXT],
    ['UTF-16 little-endian without one', utf16le, TEXT],
    ['UTF-16 big-endian without one', utf16be, TEXT],
    ['GB18030', gb18030, '项目\n'],
    ['nothing', new Uint8Array(), ''],
  ])('reads %s', (_case, input, text) => {
    expect(decodeBytes(input)).toEqual({ kind: 'text', text, cutOff: false });
  });

  it.each<[string, Uint8Array, string]>([
    ['UTF-8', bytes(utf8, [0xe9, 0xa1]), TEXT],
    ['UTF-16', bytes([0xff, 0xfe], utf16le, [0x79]), TEXT],
    ['GB18030', bytes(gb18030, [0xcf]), '项目\n'],
  ])('reads %s up to a character that is cut in its middle, and says so', (_case, input, text) => {
    expect(decodeBytes(input)).toEqual({ kind: 'text', text, cutOff: true });
  });

  it.each<[string, Uint8Array, unknown]>([
    [
      'damaged UTF-8, by the line of the damage',
      bytes(utf8, [0xff, 0xff, 0x0a], utf8),
      { kind: 'unreadable', line: 3 },
    ],
    ['UTF-16 with half a character', bytes([0xff, 0xfe], [0x00, 0xd8, 0x41, 0x00]), { kind: 'unreadable', line: 1 }],
    [
      'bytes with zeros that are no UTF-16',
      new Uint8Array(64).map((_, index) => (index % 3 === 0 ? 0 : 200 + index)),
      { kind: 'binary' },
    ],
    ['UTF-8 with zeros far behind', bytes(new Uint8Array(9_000).fill(0x41), [0]), { kind: 'binary' }],
  ])('refuses %s', (_case, input, expected) => {
    expect(decodeBytes(input)).toEqual(expected);
  });
});

/** The text of a document; or that its bytes are no text, and why. `line` is where the first bad one stands. */
export type Decoding =
  | { readonly kind: 'text'; readonly text: string; readonly cutOff: boolean }
  | { readonly kind: 'unreadable'; readonly line: number }
  | { readonly kind: 'binary' };

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const MARKS: readonly (readonly [readonly number[], Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x84, 0x31, 0x95, 0x33], 'gb18030'],
];
const SAMPLE = 8_192;
/** The longest character of any of the encodings, less one byte: what a file cut in its middle leaves. */
const LONGEST_REST = 3;
const FORM_WORD = '项目';
const REPLACEMENT = '\ufffd';
/** Line ends, tabs, ASCII, Chinese characters and punctuation, full-width forms: what forms are written with. */
const EXPECTED = /[\t\n\r\x20-\x7e\u2000-\u206f\u2460-\u24ff\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;

/**
 * Decodes a document as UTF-8, UTF-16 or GB18030 (GBK), by its byte order mark or by what its bytes can be. A file
 * that ends in the middle of a character is decoded up to there.
 *
 * @example
 * decodeBytes(new Uint8Array([0xcf, 0xee, 0xc4, 0xbf])) //=> { kind: 'text', text: '项目', cutOff: false }
 */
export function decodeBytes(bytes: Uint8Array): Decoding {
  for (const [mark, encoding] of MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte)) return decodeAs(bytes.subarray(mark.length), encoding);
  }
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0)) {
    const wide = wideEncoding(sample);
    return wide === null ? { kind: 'binary' } : decodeAs(bytes, wide);
  }
  return decodeUnmarked(bytes);
}

function decodeUnmarked(bytes: Uint8Array): Decoding {
  const utf8 = decode(bytes, 'utf-8');
  if (utf8) return utf8.text.includes('\0') ? { kind: 'binary' } : utf8;
  const gb18030 = decode(bytes, 'gb18030');
  // Damaged UTF-8 may pass for GB18030, with other characters for all of its own.
  if (gb18030 && (gb18030.text.includes(FORM_WORD) || !lossy(bytes, 'utf-8').includes(FORM_WORD))) return gb18030;
  return unreadable(bytes, 'utf-8');
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoding {
  return decode(bytes, encoding) ?? unreadable(bytes, encoding);
}

function decode(bytes: Uint8Array, encoding: Encoding): Extract<Decoding, { kind: 'text' }> | null {
  const whole = strict(bytes, encoding);
  if (whole !== null) return { kind: 'text', text: whole, cutOff: false };
  for (let rest = 1; rest <= LONGEST_REST && rest < bytes.length; rest += 1) {
    const end = bytes.length - rest;
    if (!mayBeCut(bytes, end, encoding)) continue;
    const text = strict(bytes.subarray(0, end), encoding);
    if (text !== null) return { kind: 'text', text, cutOff: true };
  }
  return null;
}

/** Whether the bytes from `end` on can be the beginning of a longer character, so that decoding again is worth it. */
function mayBeCut(bytes: Uint8Array, end: number, encoding: Encoding): boolean {
  const first = bytes[end] ?? 0;
  return encoding === 'utf-8' ? first >= 0xc2 && first <= 0xf4 : encoding !== 'gb18030' || first >= 0x81;
}

function strict(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function lossy(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function unreadable(bytes: Uint8Array, encoding: Encoding): Decoding {
  const text = lossy(bytes, encoding);
  const before = text.slice(0, Math.max(0, text.indexOf(REPLACEMENT)));
  return { kind: 'unreadable', line: before.split('\n').length };
}

/** Which UTF-16 the bytes are by the share of expected characters; null where neither makes text. */
function wideEncoding(sample: Uint8Array): Encoding | null {
  const little = expectedShare(sample, 'utf-16le');
  const big = expectedShare(sample, 'utf-16be');
  if (Math.max(little, big) < 0.9) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

function expectedShare(sample: Uint8Array, encoding: Encoding): number {
  const text = lossy(sample.subarray(0, sample.length - (sample.length % 2)), encoding);
  return text === '' ? 0 : (text.match(EXPECTED)?.length ?? 0) / text.length;
}

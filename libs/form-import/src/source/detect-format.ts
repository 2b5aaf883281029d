interface Signature {
  readonly format: string;
  readonly bytes: string;
}

const HEAD = 512;
const INSIDE = 128 * 1024;

const SIGNATURES: readonly Signature[] = [
  { format: 'PDF', bytes: '%PDF' },
  { format: 'RTF', bytes: '{\\rtf' },
  { format: 'PNG', bytes: '\x89PNG' },
  { format: 'JPEG', bytes: '\xff\xd8\xff' },
  { format: 'GIF', bytes: 'GIF8' },
  { format: 'TIFF', bytes: 'II*\0' },
  { format: 'gzip', bytes: '\x1f\x8b' },
  { format: '7z', bytes: '7z\xbc\xaf' },
  { format: 'RAR', bytes: 'Rar!' },
];

/** What stands in a ZIP file of each kind, as names of its entries. */
const ZIP_ENTRIES: readonly (readonly [string, string])[] = [
  ['word/', 'Word (.docx)'],
  ['xl/', 'Excel (.xlsx)'],
  ['ppt/', 'PowerPoint (.pptx)'],
  ['mimetypeapplication/vnd.oasis', 'OpenDocument (.odt, .ods)'],
  ['OFD.xml', 'OFD'],
];

/** Names of streams in the files of Word and Excel up to 2003, in UTF-16. */
const OLE_STREAMS: readonly (readonly [string, string])[] = [
  ['W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t', 'Word 97–2003 (.doc)'],
  ['W\0o\0r\0k\0b\0o\0o\0k', 'Excel 97–2003 (.xls)'],
];

const ZIP = 'PK\x03\x04';
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const WEB_PAGE = /^\s*(?:<!doctype html|<html|<\?xml|<table)/i;

/**
 * The name of the format that a file plainly has, where it is none that is read here; null for what may be text.
 *
 * @example
 * detectForeignFormat(new TextEncoder().encode('%PDF-1.7')) //=> 'PDF'
 */
export function detectForeignFormat(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, HEAD));
  if (head.startsWith(ZIP)) return find(ZIP_ENTRIES, bytes) ?? 'ZIP';
  if (head.startsWith(OLE)) return find(OLE_STREAMS, bytes) ?? 'Office 97–2003';
  const known = SIGNATURES.find((signature) => head.startsWith(signature.bytes));
  if (known) return known.format;
  return WEB_PAGE.test(head.replace('\xef\xbb\xbf', '')) ? 'HTML / XML' : null;
}

function find(entries: readonly (readonly [string, string])[], bytes: Uint8Array): string | null {
  const parts = [bytes.subarray(0, INSIDE), bytes.subarray(Math.max(INSIDE, bytes.length - INSIDE))].map(latin1);
  return entries.find(([name]) => parts.some((part) => part.includes(name)))?.[1] ?? null;
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

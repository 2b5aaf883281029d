import type { Issue } from '@app/kernel';
import { readScope, type ImportResult, type ReadOptions, type ReadScope } from './import-options';
import { importText } from './import-text';
import { importJson, looksLikeJson } from './json/import-json';
import { decodeBytes } from './source/decode-bytes';
import { detectForeignFormat } from './source/detect-format';
import type { PrintedForm } from './text/printed-form';
import { TextReader } from './text/read-text';

/** Names the format in both languages, for what has no better name. */
const BINARY = '二进制数据 (binary data)';

interface Source {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/**
 * Reads every form of a document: text in either printed layout (tab-separated rows, one cell a line; both may stand
 * in one document, with prose around them), or JSON of canonical forms. Encodings: UTF-8, UTF-16, GB18030, with or
 * without a byte order mark. Never throws on data.
 *
 * A form is handed out whole or not at all: one that is cut off, has no indicators or breaks a limit is an issue of
 * severity error without `at.form`; so is a document that is no text, damaged, empty or too large, and then no form is
 * handed out. Whatever is odd in a form that was read is an issue with its `at.form`, line, row and cell.
 *
 * @param bytes   the file as it is
 * @param options district, year and kind, which forms do not print; limits, by default `DEFAULT_LIMITS`
 * @returns forms in reading order with money in 万元, rates as ratios and numbers as canonical decimals
 * @example
 * readDocument(bytes, { districtCode: '110105', year: 2022 }).forms.length //=> 24
 */
export function readDocument(bytes: Uint8Array, options: ReadOptions): ImportResult {
  const scope = readScope(options);
  const { text, issues } = readSource(bytes, scope);
  if (text === '') return { forms: [], issues };
  const result = looksLikeJson(text) ? importJson(text, scope) : importText(text, scope);
  return issues.length === 0 ? result : { forms: result.forms, issues: [...result.issues, ...issues] };
}

/**
 * The forms of a text document as they are printed, cell by cell, before they are mapped to the canonical form; for
 * comparing a reading with the paper. Empty where the document holds none.
 *
 * @example
 * readPrintedForms(bytes, { districtCode: '110105', year: 2022 })[0].indicators[0].weight //=> '10%'
 */
export function readPrintedForms(bytes: Uint8Array, options: ReadOptions): PrintedForm[] {
  const scope = readScope(options);
  const forms: PrintedForm[] = [];
  for (const event of new TextReader(readSource(bytes, scope).text, scope).events()) {
    if (event.kind === 'form') forms.push(event.printed);
  }
  return forms;
}

/** The text of a document with plain line ends; `""` with an issue where it cannot be read. */
function readSource(bytes: Uint8Array, scope: ReadScope): Source {
  const { limits } = scope;
  if (bytes.length > limits.bytes) {
    return refuse('DOCUMENT_TOO_LARGE', scope, { size: bytes.length, limit: limits.bytes });
  }
  const format = detectForeignFormat(bytes);
  if (format !== null) return refuse('UNSUPPORTED_FORMAT', scope, { format });
  const decoding = decodeBytes(bytes);
  if (decoding.kind === 'binary') return refuse('UNSUPPORTED_FORMAT', scope, { format: BINARY });
  if (decoding.kind === 'unreadable')
    return refuse('UNREADABLE_ENCODING', scope, { line: decoding.line }, decoding.line);
  const text = plainLineEnds(decoding.text);
  if (text.trim() === '') return refuse('EMPTY_DOCUMENT', scope, {});
  if (!decoding.cutOff) return { text, issues: [] };
  const line = text.split('\n').length;
  return { text, issues: refuse('DOCUMENT_CUT_OFF', scope, { line }, line).issues };
}

function plainLineEnds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}

function refuse(code: string, scope: ReadScope, values: Issue['values'], line?: number): Source {
  const at = line === undefined ? scope.file : { line, ...scope.file };
  return { text: '', issues: [{ code, severity: 'error', at, values }] };
}

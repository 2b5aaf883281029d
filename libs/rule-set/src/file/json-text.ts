import type { Issue, Place } from '@app/kernel';

/** What the text of one rule set file may hold. */
export const JSON_LIMITS = { bytes: 2 * 1024 * 1024, depth: 64 } as const;

/** JSON read from text; `value` is undefined where there are issues. */
export interface ParsedJson {
  readonly value: unknown;
  readonly issues: Issue[];
}

const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const STRING = /"(?:[^"\\]|\\.)*"/y;
const PLAIN = /[^"{}[\]:,]+/y;

/**
 * Reads JSON more strictly than `JSON.parse`: a key that stands twice in an object is refused (one of the two would
 * be lost silently), so are `__proto__`, `constructor` and `prototype`, text of more than 2 MB and more than 64
 * levels. Issues name the line.
 *
 * @example
 * parseJsonText('{"a":1,"a":2}').issues[0].code //=> 'JSON_KEY_TWICE'
 */
export function parseJsonText(text: string): ParsedJson {
  if (text.length > JSON_LIMITS.bytes) {
    return refuse({ code: 'JSON_TOO_LARGE', severity: 'error', at: {}, values: { limit: '2 MB' } });
  }
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  // Deep nesting is looked for first, so that no recursive reader ever sees it.
  const scan = scanJson(source);
  if (scan?.code === 'JSON_TOO_DEEP') return refuse(scan);
  try {
    const value: unknown = JSON.parse(source);
    return scan === null ? { value, issues: [] } : refuse(scan);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : '';
    return refuse({
      code: 'JSON_SYNTAX',
      severity: 'error',
      at: placeOf(source, positionIn(reason)),
      values: { reason },
    });
  }
}

function refuse(issue: Issue): ParsedJson {
  return { value: undefined, issues: [issue] };
}

interface Level {
  readonly keys: Set<string> | null;
  expectsKey: boolean;
}

/** The first doubled or unsafe key, or nesting beyond the limit. Says nothing about syntax. */
function scanJson(text: string): Issue | null {
  const levels: Level[] = [];
  let index = 0;
  while (index < text.length) {
    const character = text.charAt(index);
    const level = levels.at(-1);
    if (character === '{' || character === '[') {
      levels.push({ keys: character === '{' ? new Set() : null, expectsKey: character === '{' });
      if (levels.length > JSON_LIMITS.depth) return issueAt('JSON_TOO_DEEP', text, index, { limit: JSON_LIMITS.depth });
    } else if (character === '}' || character === ']') levels.pop();
    else if (character === ',' && level?.keys) level.expectsKey = true;
    else if (character === '"') {
      const token = match(STRING, text, index);
      if (token === null) return null;
      const wrong = level?.keys && level.expectsKey ? checkKey(token, level.keys) : null;
      if (wrong !== null) return issueAt(wrong.code, text, index, { key: wrong.key });
      if (level) level.expectsKey = false;
      index += token.length;
      continue;
    }
    index += match(PLAIN, text, index)?.length ?? 1;
  }
  return null;
}

function checkKey(token: string, keys: Set<string>): { code: string; key: string } | null {
  const key = readKey(token);
  if (UNSAFE_KEYS.has(key)) return { code: 'JSON_KEY_UNSAFE', key };
  if (keys.has(key)) return { code: 'JSON_KEY_TWICE', key: key.slice(0, 80) };
  keys.add(key);
  return null;
}

function readKey(token: string): string {
  if (!token.includes('\\')) return token.slice(1, -1);
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}

function match(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
}

function issueAt(code: string, text: string, index: number, values: Issue['values']): Issue {
  return { code, severity: 'error', at: placeOf(text, index), values };
}

function placeOf(text: string, index: number | null): Place {
  if (index === null) return {};
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < index; next = text.indexOf('\n', next + 1)) line += 1;
  return { line };
}

function positionIn(reason: string): number | null {
  const digits = /position (\d+)/.exec(reason)?.[1];
  return digits === undefined ? null : Number(digits);
}

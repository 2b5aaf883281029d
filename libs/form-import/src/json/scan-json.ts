/** What makes JSON text unfit to be read, with its offset. */
export interface JsonProblem {
  readonly code: 'DOCUMENT_JSON_TOO_DEEP' | 'DOCUMENT_JSON_KEY_TWICE' | 'DOCUMENT_JSON_CUT_OFF';
  readonly offset: number;
  readonly key: string;
}

interface Level {
  /** The keys so far; null in a list. */
  readonly keys: Set<string> | null;
}

const QUOTE = 34;
const BACKSLASH = 92;
const COLON = 58;

/**
 * Walks once through JSON text before it is parsed: brackets must not be nested beyond a depth nor be left open, and no
 * key may stand twice in one object, where `JSON.parse` would drop one of the two silently. Says nothing else about
 * syntax.
 */
export function scanJson(text: string, depth: number): JsonProblem | null {
  const levels: Level[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '{' || character === '[') {
      if (levels.length === depth) return { code: 'DOCUMENT_JSON_TOO_DEEP', offset: index, key: '' };
      levels.push({ keys: character === '{' ? new Set() : null });
    } else if (character === '}' || character === ']') levels.pop();
    else if (character === '"') {
      const end = stringEnd(text, index + 1);
      if (end === -1) return { code: 'DOCUMENT_JSON_CUT_OFF', offset: text.length, key: '' };
      const key = keyAt(text, index, end);
      const keys = levels.at(-1)?.keys;
      if (key !== null && keys?.has(key)) return { code: 'DOCUMENT_JSON_KEY_TWICE', offset: index, key };
      if (key !== null) keys?.add(key);
      index = end;
    }
  }
  return levels.length === 0 ? null : { code: 'DOCUMENT_JSON_CUT_OFF', offset: text.length, key: '' };
}

/** Where the string that starts at `from` closes, or -1. */
function stringEnd(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) return index;
    if (code === BACKSLASH) index += 1;
  }
  return -1;
}

/** The string between two quotes if a colon makes it a key. */
function keyAt(text: string, open: number, close: number): string | null {
  let next = close + 1;
  while (isWhite(text.charCodeAt(next))) next += 1;
  if (text.charCodeAt(next) !== COLON) return null;
  const raw = text.slice(open + 1, close);
  return raw.includes('\\') ? unescaped(raw) : raw;
}

function unescaped(raw: string): string {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}

function isWhite(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

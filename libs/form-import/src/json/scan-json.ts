/** What makes JSON text unfit to be read, with its offset. */
export interface JsonProblem {
  readonly code: `DOCUMENT_JSON_${'INVALID' | 'CUT_OFF' | 'TOO_DEEP' | 'TOO_LARGE' | 'KEY_TWICE'}`;
  readonly offset: number;
  /** The limit that was reached, or the key that stands twice. */
  readonly limit: number;
  readonly key: string;
}

/** What JSON text may hold at most. */
export interface JsonLimits {
  /** Brackets open at once. */
  readonly depth: number;
  /** Objects altogether. */
  readonly objects: number;
  /** Keys of one object. */
  readonly keys: number;
}

/** What may stand next: a value, a key, the colon behind one, or a comma or bracket behind a value. */
type Expectation = 'value' | 'key' | 'colon' | 'comma';

interface Level {
  readonly isObject: boolean;
  /** The keys so far; null before the first. */
  keys: Set<string> | null;
}

const SCALAR = /-?\d[\d.eE+-]*|true|false|null/y;
const WHITE = /[ \t\n\r]*/y;
const WORDS = ['true', 'false', 'null'];
const LONGEST_WORD = 5;
const LONGEST_KEY = 60;
const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Walks once through JSON text before it is parsed, so that a problem has its place: brackets nested beyond a depth or
 * left open, a sign where none may stand, a key that stands twice in one object, where `JSON.parse` would drop one of
 * the two silently. The inside of strings and numbers is left to `JSON.parse`.
 */
export function scanJson(text: string, limits: JsonLimits): JsonProblem | null {
  return new JsonScanner(text, limits).scan();
}

class JsonScanner {
  private readonly levels: Level[] = [];
  private expected: Expectation = 'value';
  private at = 0;
  private objects = 0;

  constructor(
    private readonly text: string,
    private readonly limits: JsonLimits,
  ) {}

  scan(): JsonProblem | null {
    for (this.skipWhite(); this.at < this.text.length; this.skipWhite()) {
      const problem = this.step(this.text.charAt(this.at));
      if (problem) return problem;
    }
    const isWhole = this.levels.length === 0 && this.expected === 'comma';
    return isWhole ? null : this.problem('DOCUMENT_JSON_CUT_OFF');
  }

  private step(character: string): JsonProblem | null {
    if (character === '"') return this.takeString();
    if (character === '{' || character === '[') return this.open(character === '{');
    if (character === '}' || character === ']') return this.close(character === '}');
    if (character === ',' && this.expected === 'comma' && this.levels.length > 0) {
      return this.advance(1, this.levels.at(-1)?.isObject ? 'key' : 'value');
    }
    if (character === ':' && this.expected === 'colon') return this.advance(1, 'value');
    const length = this.expected === 'value' ? this.matchLength(SCALAR) : 0;
    if (length > 0) return this.advance(length, 'comma');
    return this.problem(this.breaksOff() ? 'DOCUMENT_JSON_CUT_OFF' : 'DOCUMENT_JSON_INVALID');
  }

  /** Whether the text ends in the middle of `true`, `false` or `null`. */
  private breaksOff(): boolean {
    const rest = this.text.slice(this.at, this.at + LONGEST_WORD);
    return this.expected === 'value' && WORDS.some((word) => word.startsWith(rest));
  }

  private open(isObject: boolean): JsonProblem | null {
    if (this.expected !== 'value') return this.problem('DOCUMENT_JSON_INVALID');
    const { depth, objects } = this.limits;
    if (this.levels.length === depth) return this.problem('DOCUMENT_JSON_TOO_DEEP', depth);
    if (isObject) this.objects += 1;
    if (this.objects > objects) return this.problem('DOCUMENT_JSON_TOO_LARGE', objects);
    this.levels.push({ isObject, keys: null });
    return this.advance(1, isObject ? 'key' : 'value');
  }

  private close(isObject: boolean): JsonProblem | null {
    const level = this.levels.pop();
    if (level === undefined || level.isObject !== isObject || this.expected === 'colon') {
      return this.problem('DOCUMENT_JSON_INVALID');
    }
    return this.advance(1, 'comma');
  }

  private takeString(): JsonProblem | null {
    if (this.expected !== 'key' && this.expected !== 'value') return this.problem('DOCUMENT_JSON_INVALID');
    const end = this.stringEnd(this.at + 1);
    if (end === -1) return { code: 'DOCUMENT_JSON_CUT_OFF', offset: this.text.length, limit: 0, key: '' };
    return this.expected === 'key' ? this.takeKey(end) : this.advance(end + 1 - this.at, 'comma');
  }

  private takeKey(end: number): JsonProblem | null {
    const raw = this.text.slice(this.at + 1, end);
    const key = raw.includes('\\') ? unescaped(raw) : raw;
    const level = this.levels.at(-1);
    const keys = level?.keys ?? new Set();
    if (keys.has(key))
      return { code: 'DOCUMENT_JSON_KEY_TWICE', offset: this.at, limit: 0, key: key.slice(0, LONGEST_KEY) };
    if (keys.size === this.limits.keys) return this.problem('DOCUMENT_JSON_TOO_LARGE', this.limits.keys);
    keys.add(key);
    if (level) level.keys = keys;
    return this.advance(end + 1 - this.at, 'colon');
  }

  /** Where the string that starts at `from` closes, or -1. */
  private stringEnd(from: number): number {
    for (let index = from; index < this.text.length; index += 1) {
      const code = this.text.charCodeAt(index);
      if (code === QUOTE) return index;
      if (code === BACKSLASH) index += 1;
    }
    return -1;
  }

  private advance(by: number, expected: Expectation): null {
    this.at += by;
    this.expected = expected;
    return null;
  }

  private skipWhite(): void {
    this.at += this.matchLength(WHITE);
  }

  private matchLength(pattern: RegExp): number {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0].length ?? 0;
  }

  private problem(code: JsonProblem['code'], limit = 0): JsonProblem {
    return { code, offset: this.at, limit, key: '' };
  }
}

function unescaped(raw: string): string {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}

const WHITE = /[ \t\n\r]*/y;
/** Of the control characters JSON lets those pass that are no ASCII ones. */
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may stand next; `first` and `key` also let an empty list or object end. */
type Expectation = 'value' | 'first-value' | 'first-key' | 'key' | 'colon' | 'comma';

/** Nothing of ours is nested as deep; what follows reads level by level. */
const MOST_LEVELS = 64;

const CLOSERS: Readonly<Record<string, readonly Expectation[]>> = {
  '}': ['first-key', 'comma'],
  ']': ['first-value', 'comma'],
};

/**
 * Where text stops being JSON, as an offset; null where it is JSON. `JSON.parse` does not always say.
 *
 * @example
 * syntaxErrorIn('{"a":1;}') //=> 6
 */
export function syntaxErrorIn(text: string): number | null {
  const open: string[] = [];
  let expected: Expectation = 'value';
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    at += length;
    return length > 0;
  };
  for (take(WHITE); at < text.length; take(WHITE)) {
    const character = text.charAt(at);
    const next = step(character, expected, open);
    if (next !== null) {
      at += 1;
      expected = next;
    } else if (expected === 'key' || expected === 'first-key') {
      if (!take(STRING)) return at;
      expected = 'colon';
    } else if (expected === 'value' || expected === 'first-value') {
      if (!take(STRING) && !take(SCALAR)) return at;
      expected = 'comma';
    } else return at;
  }
  return open.length === 0 && expected === 'comma' ? null : text.length;
}

/** What may follow a bracket, comma or colon; null where the character is none, or may not stand here. */
function step(character: string, expected: Expectation, open: string[]): Expectation | null {
  const isValue = expected === 'value' || expected === 'first-value';
  if (character === '{' || character === '[') {
    if (!isValue || open.length === MOST_LEVELS) return null;
    open.push(character === '{' ? '}' : ']');
    return character === '{' ? 'first-key' : 'first-value';
  }
  if (character === '}' || character === ']') {
    if (open.at(-1) !== character || !CLOSERS[character]?.includes(expected)) return null;
    open.pop();
    return 'comma';
  }
  if (character === ',' && expected === 'comma' && open.length > 0) return open.at(-1) === '}' ? 'key' : 'value';
  return character === ':' && expected === 'colon' ? 'value' : null;
}

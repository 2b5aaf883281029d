/** Cells longer than this are prose; reading stops here, so that its time is bounded. */
const LONGEST_CELL = 400;

/** Text that is in its one spelling already. */
const SPELLED = /^(?:[\d.≥≤一-鿿]|%(?!%))*$/;
const LIST_MARKS = /[\u2460-\u24ff\u2776-\u2793]/g;
const TAGS = /<\/?[a-zA-Z][^<>]*>/g;
const UNSEEN = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const SPACES = /(\d)?\s+/g;
const EDGES = /^[。.；;，,、!：:“”"]+|[。.；;，,、!：:“”"]+$/g;

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/≧|⩾|≮|>=|=>|≥=/g, '≥'],
  [/≦|⩽|≯|<=|=<|≤=/g, '≤'],
  [/==/g, '='],
  [/%{2,}/g, '%'],
  [/[‐‑‒–—―−﹣]/g, '-'],
  [/[〜∼]/g, '~'],
  [/⁄/g, '/'],
];

/**
 * A cell's text in one spelling: half-width signs and digits, one sign for each comparator, no white space but a
 * space that parts two numbers, no punctuation at the ends.
 *
 * @returns null for text too long to hold a single value
 * @example
 * normalise('＞＝ ９０％。') //=> '≥90%'
 */
export function normalise(text: string): string | null {
  if (text.length > LONGEST_CELL) return null;
  if (SPELLED.test(text)) return text;
  let result = text.replace(LIST_MARKS, ';').normalize('NFKC').replace(TAGS, '').replace(UNSEEN, '');
  result = result.replace(SPACES, (_space, digit: string | undefined, at: number, whole: string) =>
    digit === undefined ? '' : isDigitAfter(whole, at + 1) ? `${digit} ` : digit,
  );
  for (const [pattern, sign] of SIGNS) result = result.replace(pattern, sign);
  return result.length > LONGEST_CELL ? null : result.replace(EDGES, '');
}

function isDigitAfter(text: string, from: number): boolean {
  let at = from;
  while (/\s/.test(text.charAt(at))) at++;
  return /\d/.test(text.charAt(at));
}

/**
 * Whether a cell holds nothing: blank or a placeholder such as `/`, `—` or `__`.
 *
 * @example
 * isBlankCell(' —— ') //=> true
 */
export function isBlankCell(text: string): boolean {
  return /^[\s/／\\—–―\-_＿－.。、]*$/.test(text);
}

/** Whether two cells print the same, white space apart. */
export function printsTheSame(a: string, b: string): boolean {
  if (a === b) return true;
  return (/\s/.test(a) || /\s/.test(b)) && a.replace(/\s+/g, '') === b.replace(/\s+/g, '');
}

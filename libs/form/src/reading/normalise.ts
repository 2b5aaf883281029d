const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/≧|>=|=>|⩾/g, '≥'],
  [/≦|<=|=<|⩽/g, '≤'],
  [/﹥/g, '>'],
  [/﹤/g, '<'],
  [/﹪/g, '%'],
  [/%{2,}/g, '%'],
  [/㎡|m2|m²|平方公尺/gi, '平方米'],
];

/** A space between digits is kept: it may part two numbers. */
const SPACES = /(\d) +(?=\d)|\s+/g;
const THOUSANDS = /(\d),(?=\d{3}(?!\d))/g;
const EDGE = /^[。.；;，,、!：:“”"]+|[。.；;，,、!：:“”"]+$/g;

/** Cells longer than this are prose; reading stops here, so that its time is bounded. */
const LONGEST_CELL = 400;

/**
 * A cell's text in one spelling: half-width signs and digits, one sign for each comparator, no white space, no
 * thousands separators, no punctuation at the ends.
 *
 * @returns null for text too long to hold a single value
 * @example
 * normalise('＞＝ ９０％。') //=> '≥90%'
 */
export function normalise(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_CELL) return null;
  let result = toHalfWidth(trimmed).replace(SPACES, (_space, digit: string | undefined) => (digit ? `${digit} ` : ''));
  for (const [pattern, sign] of ALIASES) result = result.replace(pattern, sign);
  return result.replace(THOUSANDS, '$1').replace(EDGE, '');
}

function toHalfWidth(text: string): string {
  let result = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isFull = code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST;
    result += isFull ? String.fromCharCode(code - FULL_WIDTH_OFFSET) : code === 0x3000 ? ' ' : text.charAt(index);
  }
  return result;
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

import type { Decimal } from '@app/form';

/**
 * A number as a cell prints it. `unit` is `%` or the unit behind the number; `garbled` says that something else stands
 * in the cell and that the value is its first number; `blank` that the cell is empty or holds a placeholder.
 */
export interface PrintedNumber {
  readonly value: Decimal | null;
  readonly kind: 'plain' | 'blank' | 'unit' | 'garbled' | 'unreadable';
  readonly unit: string;
}

const BLANK: PrintedNumber = { value: null, kind: 'blank', unit: '' };
const UNREADABLE: PrintedNumber = { value: null, kind: 'unreadable', unit: '' };
const DASHES = /^[-‐‑‒–—―─－_＿/／\\]+$/;
const FULL_WIDTH = /[\uff01-\uff5e\u3000]/g;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?![\d,])/;
const NUMBER = /[+-]?(?:\d+(?:\.\d+)?|\.\d+)/;
const LONGEST = 32;
const UNITS: ReadonlySet<string> = new Set(['%', '万', '万元', '元', '千元', '百万元', '亿', '亿元', '分']);
const NOT_APPLICABLE: ReadonlySet<string> = new Set(['不适用', '不涉及', 'N/A', 'n/a']);
const ZERO = 48;
const NINE = 57;
const POINT = 46;

/**
 * Reads the number of a cell. Full-width digits and signs count as their plain forms, `1,234.5` as grouped digits.
 * Text around the number makes it garbled: the first number is read and the caller says so.
 *
 * @example
 * readNumber('４．００') //=> { value: '4', kind: 'plain', unit: '' }
 * readNumber('9.97万') //=> { value: '9.97', kind: 'unit', unit: '万' }
 * readNumber('94.67 999994.67') //=> { value: '94.67', kind: 'garbled', unit: '' }
 * readNumber('—') //=> { value: null, kind: 'blank', unit: '' }
 */
export function readNumber(text: string): PrintedNumber {
  if (text === '') return BLANK;
  if (text.length <= LONGEST && isPlain(text)) return { value: canonicalDecimal(text), kind: 'plain', unit: '' };
  return readDecorated(text);
}

/** Whether a cell holds nothing but dashes, strokes or 无: something stands there, but it says nothing. */
export function isPlaceholder(text: string): boolean {
  return text === '' || text === '无' || DASHES.test(text);
}

/** Whether a cell says in words that its row does not apply. */
export function isNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.has(text);
}

/**
 * Writes digits with at most one point the one canonical way.
 *
 * @example
 * canonicalDecimal('007.500') //=> '7.5'
 */
export function canonicalDecimal(digits: string): Decimal {
  const point = digits.indexOf('.');
  if (point === -1 && (digits.length === 1 || digits.charCodeAt(0) !== ZERO)) return digits;
  let start = 0;
  let end = digits.length;
  if (point !== -1) {
    while (digits.charCodeAt(end - 1) === ZERO) end -= 1;
    if (end - 1 === point) end = point;
  }
  const whole = point === -1 ? end : point;
  while (start < whole - 1 && digits.charCodeAt(start) === ZERO) start += 1;
  return point === 0 ? `0${digits.slice(0, end)}` : digits.slice(start, end);
}

/** The plain form of full-width letters, digits and signs. */
export function toHalfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (wide) =>
    wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

function isPlain(text: string): boolean {
  let point = -1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === POINT && point === -1 && index > 0) point = index;
    else if (code < ZERO || code > NINE) return false;
  }
  return point !== text.length - 1;
}

function readDecorated(text: string): PrintedNumber {
  if (isPlaceholder(text) || isNotApplicable(text)) return BLANK;
  const half = toHalfWidth(text).trim();
  const grouped = GROUPED.exec(half);
  const plain = grouped ? half.slice(grouped[0].length) : half;
  const whole = grouped ? grouped[0].replaceAll(',', '') : '';
  const found = NUMBER.exec(whole + plain);
  if (!found || found[0].length > LONGEST) return UNREADABLE;
  const rest = (whole + plain).slice(found.index + found[0].length).trim();
  const value = signed(found[0]);
  if (found.index > 0) return { value, kind: 'garbled', unit: '' };
  if (rest === '') return { value, kind: 'plain', unit: '' };
  if (UNITS.has(rest)) return { value, kind: 'unit', unit: rest };
  return { value, kind: 'garbled', unit: '' };
}

function signed(number: string): Decimal {
  const negative = number.startsWith('-');
  const digits = canonicalDecimal(number.startsWith('+') || negative ? number.slice(1) : number);
  return negative && digits !== '0' ? `-${digits}` : digits;
}

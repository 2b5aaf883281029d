import { unitAt } from './units';

const LETTER = /[A-Za-z_]/;
const NAMED = /^(?:号|周岁|岁|年级|〕|\]|后(?=[一-鿿])|年(?:代|\d|级)|日(?:前|之前|以前))/;
const JOINED = /[./:×*^]/;
const UNSURE = /[±≈∽≠]/;
const LIST_MARK = /^[、.)](?!\d)/;
const QUOTES = /《[^《》]{0,80}》|〔[^〔〕]{0,20}〕|“[^“”]{0,30}”/g;

/** Blanks out what is quoted, keeping every place: numbers in it name a document or a thing. */
export function maskQuotes(text: string): string {
  return /[《〔“]/.test(text) ? text.replace(QUOTES, (quoted) => '※'.repeat(quoted.length)) : text;
}

/** Whether the number at a place belongs to a fraction, a section number or a ratio, or stands behind a ±. */
export function isBrokenNumber(text: string, start: number, end: number): boolean {
  const next = text.charAt(end);
  const previous = text.charAt(start - 1);
  if (JOINED.test(next) && /\d/.test(text.charAt(end + 1))) return true;
  if (UNSURE.test(previous) || (previous === '~' && start === 1)) return true;
  return JOINED.test(previous) && /\d/.test(text.charAt(start - 2));
}

/** Whether a number names something and measures nothing: A4, 第3次, 4号楼, 95周岁, 2019年, 1、, 指标2：. */
export function namesSomething(text: string, start: number, end: number): boolean {
  const previous = text.charAt(start - 1);
  const after = text.slice(end, end + 3);
  if (LETTER.test(previous) || /[A-Za-z]-$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (previous === '第' || previous === '+') return true;
  if (NAMED.test(after) || /^\+[\dA-Za-z]/.test(after)) return true;
  if (LETTER.test(after.charAt(0)) && !unitAt(text, end)) return true;
  if (after.startsWith('年') && /^(?:19|20)\d\d$/.test(text.slice(start, end))) return true;
  if (after.startsWith(':') && previous === '标') return true;
  const opensClause = start === 0 || /[;。:]/.test(previous);
  return (opensClause && LIST_MARK.test(after) && text.length > end + 1) || isPhone(text, start, end);
}

function isPhone(text: string, start: number, end: number): boolean {
  if (end - start < 5 || unitAt(text, end)) return false;
  const around = text.slice(Math.max(0, start - 6), end + 6);
  return /电话|热线|手机|联系|\d-$/.test(around) || /\d-$/.test(text.slice(0, start));
}

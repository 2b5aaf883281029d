import type { Issue, Place } from '@app/kernel';
import { FORMULA_LIMITS } from './limits';

/** A piece of formula text; `start` counts characters from 0. */
export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'operator' | '(' | ')' | ',';
  readonly text: string;
  readonly start: number;
}

const SPACE = /[ \t\r\n]+/y;
const NUMBER = /[0-9.][0-9A-Za-z_$.]*/y;
const NAME = /[A-Za-z_$][0-9A-Za-z_$]*(?:\.[A-Za-z_$][0-9A-Za-z_$]*)*/y;
const TEXT = /'[^'\\\p{Cc}]*'|"[^"\\\p{Cc}]*"/uy;
const OPERATOR = /[<>=!]=|[-+*/<>]/y;

const HALF_WIDTH: Readonly<Record<string, string>> = {
  '×': '*',
  '÷': '/',
  '−': '-',
  '—': '-',
  '–': '-',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '。': '.',
  '、': ',',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '【': '(',
  '】': ')',
  '\u3000': ' ',
  '\u00a0': ' ',
};

/**
 * Splits formula text into tokens and names every character that has no place in a formula. Full-width signs, which
 * a Chinese input method writes, get an issue of their own that names the half-width one.
 *
 * @param at the place that the issues name
 */
export function lexFormula(text: string, at: Place): { tokens: Token[]; issues: Issue[] } {
  const tokens: Token[] = [];
  let index = 0;
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = index;
    return pattern.exec(text)?.[0] ?? null;
  };
  while (index < text.length) {
    const space = match(SPACE);
    if (space !== null) {
      index += space.length;
      continue;
    }
    const token = nextToken(text, index, match);
    if (token === null) return { tokens, issues: [unreadableCharacter(text, index, at)] };
    if (token.kind === 'number' && !isNumber(token.text)) return { tokens, issues: [badNumber(token, at)] };
    tokens.push(token);
    index += token.text.length;
  }
  return { tokens, issues: [] };
}

function nextToken(text: string, start: number, match: (pattern: RegExp) => string | null): Token | null {
  const character = text.charAt(start);
  if (character === '(' || character === ')' || character === ',') return { kind: character, text: character, start };
  const kinds = [
    ['number', NUMBER],
    ['name', NAME],
    ['text', TEXT],
    ['operator', OPERATOR],
  ] as const;
  for (const [kind, pattern] of kinds) {
    const found = match(pattern);
    if (found !== null) return { kind, text: found, start };
  }
  return null;
}

function isNumber(text: string): boolean {
  return text.length <= FORMULA_LIMITS.digits && /^(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)$/.test(text);
}

function badNumber(token: Token, at: Place): Issue {
  const values = { position: token.start + 1, found: token.text.slice(0, 40), digits: FORMULA_LIMITS.digits };
  return { code: 'FORMULA_NUMBER', severity: 'error', at, values };
}

function unreadableCharacter(text: string, index: number, at: Place): Issue {
  const found = String.fromCodePoint(text.codePointAt(index) ?? 0);
  const position = index + 1;
  if (found === "'" || found === '"') return { code: 'FORMULA_TEXT', severity: 'error', at, values: { position } };
  const half = halfWidthOf(found);
  if (half === null) return { code: 'FORMULA_CHARACTER', severity: 'error', at, values: { position, found } };
  return { code: 'FORMULA_FULL_WIDTH', severity: 'error', at, values: { position, found, use: half } };
}

function halfWidthOf(character: string): string | null {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return Object.hasOwn(HALF_WIDTH, character) ? (HALF_WIDTH[character] ?? null) : null;
}

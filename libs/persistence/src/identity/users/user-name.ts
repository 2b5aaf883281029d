import type { Issue } from '@app/kernel';

const SHORTEST = 2;
const LONGEST = 40;
/** Normalising costs time in proportion to the text; nothing longer than this is looked at. */
const LONGEST_READ = 200;
const ALLOWED = /^[a-z0-9\p{Script=Han}._-]$/u;
const EDGE = /^[._-]|[._-]$/u;

/** Letters and digits that many fonts draw alike, by what they are taken for. */
const TAKEN_FOR: Readonly<Record<string, string>> = { '0': 'o', 〇: 'o', '1': 'l', m: 'rn', w: 'vv', 一: '-' };

/** A name in the one spelling in which it is stored and compared. */
export interface UserName {
  readonly name: string;
  /** What the name looks like: no two users may look the same. */
  readonly skeleton: string;
}

export type UserNameReading = UserName | { readonly issue: Issue };

/**
 * Brings a user name into the spelling in which it is compared: compatibility forms folded (NFKC), lower case.
 *
 * @returns null for a text too long to be a name
 * @example
 * foldUserName('ＡＤＭＩＮ') //=> 'admin'
 */
export function foldUserName(text: string): string | null {
  if (text.length > LONGEST_READ) return null;
  return text.trim().normalize('NFKC').toLowerCase().normalize('NFKC');
}

/**
 * Reads a name for a new user. Names are of Latin letters, digits, Chinese characters and `. _ -`: letters of other
 * scripts that look like Latin ones (`а` for `a`) and invisible characters cannot enter.
 *
 * @example
 * readUserName('Li.Ming') //=> { name: 'li.ming', skeleton: 'li.rning' }
 */
export function readUserName(text: string): UserNameReading {
  const name = foldUserName(text);
  const characters = [...(name ?? '')];
  if (name === null || characters.length < SHORTEST || characters.length > LONGEST) {
    return wrong('USER_NAME_LENGTH', { shortest: SHORTEST, longest: LONGEST });
  }
  const foreign = characters.find((character) => !ALLOWED.test(character));
  if (foreign !== undefined) {
    return wrong('USER_NAME_CHARACTERS', { character: foreign, codePoint: codePointOf(foreign) });
  }
  if (EDGE.test(name)) return wrong('USER_NAME_EDGE', {});
  return { name, skeleton: skeletonOf(characters) };
}

function skeletonOf(characters: readonly string[]): string {
  return characters.map((character) => TAKEN_FOR[character] ?? character).join('');
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function wrong(code: string, values: Issue['values']): UserNameReading {
  return { issue: { code, severity: 'error', at: { path: 'name' }, values } };
}

import { HANZI_ORDER } from './generated/hanzi-order';

const LONGEST = 60;
/** Above `z`, so that Han characters come after digits and Latin letters. */
const HAN_PREFIX = '~';

let ranks: ReadonlyMap<string, number> | undefined;

/**
 * A key whose plain byte order is the order a Chinese reader expects: digits, Latin letters, then Han characters by
 * pinyin. The embedded engine knows no Chinese collation, and a stored key sorts the same on any server.
 *
 * @returns at most 60 characters of the text are looked at
 * @example
 * ['中', '安', 'a'].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)) //=> ['a', '安', '中']
 */
export function sortKey(text: string): string {
  ranks ??= new Map(Array.from(HANZI_ORDER, (character, rank) => [character, rank]));
  let key = '';
  let count = 0;
  for (const character of text.normalize('NFKC').trim().toLowerCase()) {
    if ((count += 1) > LONGEST) break;
    const rank = ranks.get(character);
    key += rank === undefined ? character : HAN_PREFIX + rank.toString(36).padStart(3, '0');
  }
  return key;
}

const INVISIBLE = /[\s\u200B-\u200F\u2060\uFEFF\u00AD]+/gu;

/**
 * What two spellings of one name have in common: full-width and half-width forms, white space and the case of Latin
 * letters don't count.
 *
 * @returns the key; `""` for a name of white space only
 * @example
 * nameKey('环卫 作业（２０２２年）') //=> '环卫作业(2022年)'
 */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
}

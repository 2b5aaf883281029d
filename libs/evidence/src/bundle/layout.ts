import { canonicalJson, type Hashable } from '@app/kernel';

/**
 * The one way in which a bundle is written: keys in order, two spaces a level, a line end at the end. A file that is
 * written otherwise is not the one that was handed out.
 *
 * @throws NotHashableError for what no bundle holds, such as a fraction as a JSON number
 * @example
 * writeBundle(bundle).split('\n')[0] //=> '{'
 */
export function writeBundle(bundle: object): string {
  const ordered: unknown = JSON.parse(canonicalJson(bundle as Hashable));
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

/**
 * The number of the first line in which two texts differ, from 1; null where they are the same.
 *
 * @example
 * firstLineApart('a\nb', 'a\nc') //=> 2
 */
export function firstLineApart(a: string, b: string): number | null {
  if (a === b) return null;
  let index = 0;
  while (index < a.length && a[index] === b[index]) index += 1;
  return lineAt(a, index);
}

/**
 * The number of the line at an offset, from 1.
 *
 * @example
 * lineAt('a\nb', 2) //=> 2
 */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line += 1;
  return line;
}

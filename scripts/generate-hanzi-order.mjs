/**
 * Writes the characters of the basic Han block in pinyin order, so that names sort the same on every machine and
 * with every ICU version. Run it once after a reason to change the order, then rebuild the stored sort keys.
 */
import { writeFile } from 'node:fs/promises';

const [FIRST, LAST] = [0x4e00, 0x9fff];
const characters = Array.from({ length: LAST - FIRST + 1 }, (_, index) => String.fromCodePoint(FIRST + index));
const { compare } = new Intl.Collator('zh-Hans-u-co-pinyin');
characters.sort((a, b) => compare(a, b) || a.codePointAt(0) - b.codePointAt(0));

const lines = characters
  .join('')
  .match(/.{1,100}/gu)
  .map((line) => `  '${line}',`);
const target = new URL('../libs/persistence/src/text/generated/hanzi-order.ts', import.meta.url);
await writeFile(
  target,
  `/** The basic Han block in pinyin order; written by scripts/generate-hanzi-order.mjs. */\nexport const HANZI_ORDER: string = [\n${lines.join('\n')}\n].join('');\n`,
);

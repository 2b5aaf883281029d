import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './imports';

/** Built from pieces, so that this file does not speak of them either. */
const MACHINE_PATHS = ['work', 'root', 'home/\\w+', 'Users/\\w+'].map((path) => `/${path}`);
const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ['a path of one machine', new RegExp(`(?<![\\w.~@}])(?:${MACHINE_PATHS.join('|')})(?:/|\\b)`)],
  ['the address of a registry', new RegExp(['registry', '(?:npmjs|yarnpkg|npmmirror)'].join('\\.'))],
  ['an address of a private network', /\bhttps?:\/\/(?:10|192\.168)\.\d/],
];

/** What a text says of the machine it was written on. */
function slips(text: string): string[] {
  return PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
}

/** What is no source: installed, built, written at run time, or somebody's own. */
const NOT_OURS = /^(?:node_modules|dist|data|coverage|\.git|\.idea|\.vscode)$|\.(?:log|tsbuildinfo)$|^\.DS_Store$/;

async function sourcesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(join(ROOT, folder), { withFileTypes: true });
  const ours = entries.filter((entry) => !NOT_OURS.test(entry.name));
  const lists = ours.map(async (entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sourcesBelow(path) : [path];
  });
  return (await Promise.all(lists)).flat();
}

it('names nothing of the machine it was written on, in any of its files', async () => {
  const files = await sourcesBelow('.');
  expect(files.length).toBeGreaterThan(50);
  const found = await Promise.all(
    files.map(async (file) => slips(await readFile(join(ROOT, file), 'utf8')).map((slip) => `${file}: ${slip}`)),
  );
  expect(found.flat()).toEqual([]);
});

it.each([
  ['a path below a home folder', `see ${['', 'home', 'li', 'notes'].join('/')}`, ['a path of one machine']],
  ['a path below the superuser’s folder', ['', 'root', '.cache'].join('/'), ['a path of one machine']],
  ['a part of an address', ['https://example.org', 'root', 'x'].join('/'), []],
  ['a relative path', ['.', 'work', 'x'].join('/'), []],
])('tells %s from the rest', (_name, text, expected) => {
  expect(slips(text)).toEqual(expected);
});

import { readdir, readFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

export const ROOT = join(__dirname, '../..');

/** One import: the file it stands in, as a path from the root with forward slashes, and what it names. */
export interface Import {
  readonly file: string;
  readonly specifier: string;
}

/** Paths of all TypeScript files in folders, from the root, with forward slashes. */
export async function typescriptFiles(...folders: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(join(ROOT, folder), { withFileTypes: true, recursive: true }).catch(() => []);
      return entries
        .filter((entry) => entry.isFile() && /\.[mc]?tsx?$/.test(entry.name))
        .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
    }),
  );
  return lists
    .flat()
    .filter((path) => !path.includes('/node_modules/'))
    .sort();
}

/** Every import of the files: `import`, `export … from`, `import()`, `require()`, types included. */
export async function readImports(files: readonly string[]): Promise<Import[]> {
  const lists = await Promise.all(files.map(async (file) => importsOf(file, await readFile(join(ROOT, file), 'utf8'))));
  return lists.flat();
}

/** The imports of one file's text, as the TypeScript compiler sees them. */
export function importsOf(file: string, text: string): Import[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles.map(({ fileName }) => ({ file, specifier: fileName }));
}

/** Where a relative import leads, from the root; null for a package or an alias. */
export function target({ file, specifier }: Import): string | null {
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : null;
}

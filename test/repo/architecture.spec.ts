import { checkArrows, cycleIn, findCycle } from './check-arrows';
import { importsOf, readImports, typescriptFiles, type Import } from './imports';
import { ROOMS } from './rooms';

let imports: readonly Import[] = [];

beforeAll(async () => {
  imports = await readImports(await typescriptFiles('libs', 'apps', 'test'));
});

describe('the rooms', () => {
  it('import each other only along the arrows of the table and through their indexes', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(checkArrows(imports, ROOMS)).toEqual([]);
  });

  it('do not import each other in a circle', () => {
    expect(findCycle(imports, ROOMS)).toBeNull();
  });

  it('have no circle in the table either', () => {
    expect(cycleIn(new Map(Object.entries(ROOMS).map(([name, { mayImport }]) => [name, mayImport])))).toBeNull();
  });
});

describe('the check itself', () => {
  it.each([
    ['a wrong arrow', 'libs/kernel/src/a.ts', `import { a } from '@app/form';`, 'kernel may not import form'],
    [
      'a type of a wrong room',
      'libs/form/src/a.ts',
      `import type { A } from '@app/scoring';`,
      'may not import scoring',
    ],
    ['a re-export', 'libs/form/src/a.ts', `export * from '@app/rule-set';`, 'form may not import rule-set'],
    ['an import() at run time', 'libs/form/src/a.ts', `await import('@app/scoring');`, 'may not import scoring'],
    ['a require()', 'libs/form/src/a.ts', `const a = require('@app/scoring');`, 'form may not import scoring'],
    [
      'the database in the command line',
      'apps/cli/src/a.ts',
      `import '@app/persistence';`,
      'cli may not import persistence',
    ],
    ['one application in another', 'apps/api/src/a.ts', `import '../../cli/src/main';`, 'api may not import cli'],
    [
      'a way around an index',
      'apps/api/src/a.ts',
      `import '@app/form/canonical-form';`,
      'through the index, @app/form',
    ],
    ['a relative way into a room', 'libs/form/src/a.ts', `import '../../kernel/src/exact';`, 'the index, @app/kernel'],
    ['a relative way for a test', 'test/x/a.ts', `import '../../libs/form/src/index';`, 'the index, @app/form'],
    ['its own name', 'libs/form/src/a.ts', `import '@app/form';`, 'by relative paths'],
    [
      'a test from a library',
      'libs/form/src/a.spec.ts',
      `import '../../../test/support/x';`,
      'form may not import test',
    ],
    ['a file outside every room', 'libs/form/src/a.ts', `import '../../../scripts/x.cjs';`, 'leads out of libs/form'],
    ['a room that does not exist', 'libs/form/src/a.ts', `import '@app/nowhere';`, 'no such room'],
    ['a file in no room', 'libs/nowhere/src/a.ts', `import './b';`, 'belongs to no room'],
    ['a package in a pure room', 'libs/scoring/src/a.ts', `import 'mongoose';`, 'scoring may use no packages'],
    ['a node module in a pure room', 'libs/form/src/a.ts', `import 'node:fs';`, 'form may use only ajv'],
  ])('reports %s', (_name, file, text, words) => {
    expect(checkArrows(importsOf(file, text), ROOMS)).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    ['an arrow of the table', 'libs/form/src/a.ts', `import { a } from '@app/kernel';`],
    ['a file of the same room', 'libs/form/src/a/b.ts', `import { a } from '../c';`],
    ['an application under test', 'test/e2e/a.ts', `import { a } from '../../apps/api/src/app.module';`],
    ['a test package in a pure room', 'libs/scoring/src/a.spec.ts', `import fc from 'fast-check';`],
    ['a word in a comment', 'libs/kernel/src/a.ts', `// import '@app/form'`],
    ['a word in a text', 'libs/kernel/src/a.ts', 'const a = "import \'@app/form\'";'],
  ])('lets %s pass', (_name, file, text) => {
    expect(checkArrows(importsOf(file, text), ROOMS)).toEqual([]);
  });

  it('finds a circle and says who is in it', () => {
    const circle = [
      ...importsOf('libs/kernel/src/a.ts', `import '@app/form';`),
      ...importsOf('libs/form/src/a.ts', `import '@app/kernel';`),
    ];
    expect(findCycle(circle, ROOMS)).toEqual(['kernel', 'form', 'kernel']);
  });
});

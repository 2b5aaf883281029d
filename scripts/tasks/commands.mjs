import { build } from './build.mjs';
import { install } from './install.mjs';
import { ROOT } from './paths.mjs';
import { runNode, serve } from './processes.mjs';
import { failedSteps, runSteps } from './steps.mjs';

process.chdir(ROOT);

const JEST = 'node_modules/jest/bin/jest.js';
const TYPESCRIPT = ['--enable-source-maps', '--require', './scripts/typescript.cjs'];

const format = {
  name: 'format',
  args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
};
const lint = { name: 'lint', args: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] };
// An incremental check has been seen to keep reporting an error that was mended.
const types = {
  name: 'types',
  args: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit', '--incremental', 'false'],
};
const consoleTypes = {
  name: 'types of the console',
  args: ['node_modules/typescript/bin/tsc', '-p', 'apps/console/tsconfig.json', '--noEmit'],
};

export const commands = {
  /** Runs the API with everything it serves. */
  async start(args) {
    await install();
    await build();
    return serve(['--import', './scripts/watch-parent.mjs', 'dist/apps/api/apps/api/src/main.js', ...args]);
  },

  /** Runs everything CI runs. With arguments: only jest, with these arguments. */
  async test(args) {
    await install();
    if (args.length > 0) return runNode([JEST, ...args]);
    const results = await Promise.all([
      runSteps([lint]),
      runSteps([format, types, consoleTypes, { name: 'build', task: build }]),
    ]);
    const failed = failedSteps(results.flat());
    const code = await runNode([JEST], { FAILED_STEPS: failed.join(' ') });
    return code === 0 && failed.length > 0 ? 1 : code;
  },

  async build() {
    await install();
    await build();
    return 0;
  },

  /** Prints the figures on speed. */
  async bench(args) {
    await install();
    await build();
    return runNode([...TYPESCRIPT, 'test/bench/bench.ts', ...args]);
  },

  /** Runs the API and starts it anew on every change; beside it the console, whose changes show at once. */
  async dev(args) {
    await install();
    const codes = await Promise.all([
      serve(['node_modules/@nestjs/cli/bin/nest.js', 'start', 'api', '--watch', ...args]),
      serve(['node_modules/vite/bin/vite.js', '--config', 'apps/console/vite.config.mts']),
    ]);
    return Math.max(...codes);
  },

  /** Format, lint, types and unit tests. */
  async check() {
    await install();
    const results = await Promise.all([runSteps([lint]), runSteps([format, types, consoleTypes])]);
    const failed = failedSteps(results.flat());
    const code = await runNode([JEST, '--selectProjects', 'unit'], { FAILED_STEPS: failed.join(' ') });
    return code === 0 && failed.length > 0 ? 1 : code;
  },
};

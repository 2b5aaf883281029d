import { join } from 'node:path';

/** Arguments with which plain node runs the sources: suites start processes from TypeScript, not from a build. */
export const TYPESCRIPT_ARGV: readonly string[] = ['--require', join(__dirname, '../../scripts/typescript.cjs')];

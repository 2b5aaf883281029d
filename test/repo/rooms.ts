/**
 * The rooms of the repository and what each may import: the one place where the arrows are written down. A room is a
 * folder; whoever imports it does so by its name, which leads to its index.
 */
export interface Room {
  /** Where it lives. */
  readonly folder: string;
  /** Names of the rooms it may import. */
  readonly mayImport: readonly string[];
  /** Packages and node modules it may import; left out, any. Pure rooms name theirs: nothing sneaks in. */
  readonly packages?: readonly string[];
}

const LIBS = [
  'kernel',
  'form',
  'rule-set',
  'rule-files',
  'scoring',
  'reference',
  'comparison',
  'replay',
  'evidence',
  'form-import',
  'form-export',
  'persistence',
  'simulation',
  'jobs',
] as const;
const OFFLINE = LIBS.filter((lib) => lib !== 'persistence' && lib !== 'jobs');

export const ROOMS: Readonly<Record<string, Room>> = {
  kernel: { folder: 'libs/kernel', mayImport: [], packages: ['node:crypto'] },
  form: { folder: 'libs/form', mayImport: ['kernel'], packages: ['ajv'] },
  'rule-set': { folder: 'libs/rule-set', mayImport: ['kernel', 'form'], packages: ['ajv', 'jsep'] },
  'rule-files': { folder: 'libs/rule-files', mayImport: ['kernel', 'form', 'rule-set'] },
  scoring: { folder: 'libs/scoring', mayImport: ['kernel', 'form', 'rule-set'], packages: [] },
  reference: { folder: 'libs/reference', mayImport: ['kernel', 'form', 'rule-set', 'scoring'] },
  replay: { folder: 'libs/replay', mayImport: ['kernel', 'form', 'rule-set', 'scoring', 'reference'], packages: [] },
  evidence: {
    folder: 'libs/evidence',
    mayImport: ['kernel', 'form', 'rule-set', 'scoring'],
    packages: ['node:crypto'],
  },
  comparison: { folder: 'libs/comparison', mayImport: ['kernel', 'form', 'rule-set', 'scoring'], packages: [] },
  'form-import': { folder: 'libs/form-import', mayImport: ['kernel', 'form'] },
  'form-export': { folder: 'libs/form-export', mayImport: ['kernel', 'form', 'rule-set', 'scoring'] },
  persistence: { folder: 'libs/persistence', mayImport: ['kernel', 'form', 'rule-set', 'scoring', 'evidence'] },
  simulation: { folder: 'libs/simulation', mayImport: ['kernel', 'form', 'rule-set', 'scoring'], packages: [] },
  jobs: {
    folder: 'libs/jobs',
    mayImport: [
      'kernel',
      'form',
      'rule-set',
      'scoring',
      'reference',
      'replay',
      'evidence',
      'persistence',
      'simulation',
    ],
  },
  api: { folder: 'apps/api', mayImport: LIBS },
  worker: { folder: 'apps/worker', mayImport: LIBS },
  cli: { folder: 'apps/cli', mayImport: OFFLINE },
  console: { folder: 'apps/console', mayImport: ['kernel', 'form', 'rule-set', 'scoring', 'comparison'] },
  test: { folder: 'test', mayImport: [...LIBS, 'api', 'worker', 'cli', 'console'] },
};

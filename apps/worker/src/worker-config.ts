import type { Issue } from '@app/kernel';
import { join } from 'node:path';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Everything that can be set from outside. */
export interface WorkerConfig {
  /** Workers share a server with the API: the embedded engine belongs to one process. */
  readonly mongodbUri: string;
  readonly logLevel: string;
  /** The module whose exports the worker threads run. */
  readonly threadEntry: string;
  /** Arguments for the node of a worker thread: sources that are run without a build need a loader. */
  readonly threadArgv: readonly string[];
}

/** Reads the settings; with any issue the worker does not start. */
export function readWorkerConfig(environment: Readonly<Record<string, string | undefined>>): {
  readonly config: WorkerConfig;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const refuse = (code: string, name: string, values: Issue['values']) =>
    issues.push({ code, severity: 'error', at: { path: name }, values: { name, ...values } });
  const read = (name: string) => environment[name]?.trim() ?? '';
  const mongodbUri = read('MONGODB_URI');
  if (mongodbUri === '') refuse('WORKER_WITHOUT_DATABASE', 'MONGODB_URI', {});
  const logLevel = read('SUANPAN_LOG_LEVEL').toLowerCase() || 'info';
  if (!LOG_LEVELS.includes(logLevel)) {
    refuse('CONFIG_WORD', 'SUANPAN_LOG_LEVEL', { found: logLevel, words: LOG_LEVELS.join(', ') });
  }
  const isSource = __filename.endsWith('.ts');
  const ownEntry = join(__dirname, isSource ? 'thread.ts' : 'thread.js');
  return {
    config: {
      mongodbUri,
      logLevel,
      threadEntry: read('SUANPAN_THREAD_ENTRY') || ownEntry,
      threadArgv: isSource ? process.execArgv : [],
    },
    issues,
  };
}

import type { Issue } from '@app/kernel';
import type { HashCost } from '../identity/passwords/encoded-hash';
import { readPrivateKey } from './private-key';
import { readOnOff, readPort, readRate, readSecret, readWord, type Reader } from './settings';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything that can be set from outside, read and checked once. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Undefined: the embedded engine on `dataDir`. */
  readonly mongodbUri: string | undefined;
  readonly dataDir: string;
  readonly rulesDir: string;
  readonly samplesDir: string;
  /** Where the built console is; without it `/` says how to build it. */
  readonly consoleDir: string;
  /**
   * Whether an empty database is filled with the sample forms and demo accounts: with the embedded engine unless said
   * otherwise, with a server only if asked for.
   */
  readonly withSamples: boolean;
  readonly logLevel: LogLevel;
  /** Requests a minute and address; 0: no limit. */
  readonly requestsPerMinute: number;
  /** Whether a proxy stands in front whose `X-Forwarded-For` tells the client's address. */
  readonly behindProxy: boolean;
  /** Whether clients reach the service over TLS; only then are browsers told to insist on it. */
  readonly overTls: boolean;
  /** What access tokens are signed with; undefined: a secret made once and kept in the database. */
  readonly tokenSecret: string | undefined;
  /** The private key, in PEM, that checkpoints are signed with; undefined: one made once and kept in the database. */
  readonly checkpointKey: string | undefined;
  /** An account that gets a new one-time password at this start: for when nobody can sign in any more. */
  readonly recoverUser: string | undefined;
  /** Whether this process does jobs itself; otherwise it leaves them to worker processes. */
  readonly runsJobs: boolean;
  /** The module whose exports the worker threads run. */
  readonly threadEntry: string;
  /** Arguments for the node of a worker thread. Only runs from the sources need any. */
  readonly threadArgv: readonly string[];
  /** What hashing a password costs. Only tests change it. */
  readonly passwordCost: HashCost;
}

/** Where the build puts the entry of the worker threads. */
export const THREAD_ENTRY = './dist/apps/worker/apps/worker/src/thread.js';

/** 32 MB and some 200 ms a hash: one of the settings for scrypt that OWASP's password storage cheat sheet gives. */
export const PASSWORD_COST: HashCost = { logN: 15, r: 8, p: 3 };

export type Environment = Readonly<Record<string, string | undefined>>;

export interface ConfigReading {
  readonly config: Config;
  /** One issue a wrong value; with any, the service does not start. */
  readonly issues: readonly Issue[];
}

/** Reads the settings; what is unset or blank takes its default. */
export function readConfig(environment: Environment): ConfigReading {
  const issues: Issue[] = [];
  const setting = <T>(name: string, fallback: T, read: Reader<T>): T => {
    const text = environment[name]?.trim() ?? '';
    if (text === '') return fallback;
    const reading = read(text);
    if ('value' in reading) return reading.value;
    issues.push({
      severity: 'error',
      at: { path: name },
      ...reading,
      values: { name, found: text, ...reading.values },
    });
    return fallback;
  };
  const plain = (text: string) => ({ value: text });
  const mongodbUri = setting<string | undefined>('MONGODB_URI', undefined, plain);
  return {
    config: {
      host: setting('HOST', '127.0.0.1', plain),
      port: setting('PORT', 3000, readPort),
      mongodbUri,
      dataDir: setting('SUANPAN_DATA_DIR', './data/mongo', plain),
      rulesDir: setting('SUANPAN_RULES_DIR', './rules', plain),
      samplesDir: setting('SUANPAN_SAMPLES_DIR', './samples', plain),
      consoleDir: setting('SUANPAN_CONSOLE_DIR', './dist/apps/console', plain),
      withSamples: setting('SUANPAN_SAMPLES', mongodbUri === undefined, readOnOff),
      logLevel: setting('SUANPAN_LOG_LEVEL', 'info', readWord(LOG_LEVELS)),
      requestsPerMinute: setting('SUANPAN_RATE_LIMIT', 1200, readRate),
      behindProxy: setting('SUANPAN_BEHIND_PROXY', false, readOnOff),
      overTls: setting('SUANPAN_TLS', false, readOnOff),
      tokenSecret: setting<string | undefined>('SUANPAN_TOKEN_SECRET', undefined, readSecret),
      checkpointKey: setting<string | undefined>('SUANPAN_CHECKPOINT_KEY', undefined, readPrivateKey),
      recoverUser: setting<string | undefined>('SUANPAN_RECOVER_USER', undefined, plain),
      runsJobs: setting('SUANPAN_JOBS', true, readOnOff),
      threadEntry: setting('SUANPAN_THREAD_ENTRY', THREAD_ENTRY, plain),
      threadArgv: [],
      passwordCost: PASSWORD_COST,
    },
    issues,
  };
}

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { DataDirectoryInUseError, EngineStartError, UnusableDataDirectoryError } from './engine-errors';
import { lockHolder } from './data-directory';
// Types only, yet this import is also what puts the launcher into the build.
import type { LauncherReport, LauncherTask } from './launcher';

/** The launcher beside this file: JavaScript once built, TypeScript where the sources are run. */
const LAUNCHER = join(__dirname, `launcher${extname(__filename)}`);
const STOP_TIMEOUT_MS = 15_000;
const SLOW_START_MS = 10_000;
const KEPT_STDERR = 2_000;

/** All that the engine needs to know of its surroundings; nothing secret, no `LD_*`, no options for node. */
const PASSED_ON = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TZ'] as const;

export interface EngineProcessOptions {
  readonly task: LauncherTask;
  /** What `engineEnvironment` gave. */
  readonly environment: Readonly<Record<string, string>>;
  /** Arguments for node itself; a run from the TypeScript sources needs a loader here. */
  readonly execArgv: readonly string[];
  /** How long opening may take; the engine may have to recover gigabytes after a crash. */
  readonly startTimeoutMs: number;
  /** Told each ten seconds while the engine is still opening. */
  readonly onSlowStart: (seconds: number) => void;
}

/** One run of the engine in a process of its own. */
export class EngineProcess {
  /** Resolves with the reason once the process is gone, whether it was told to stop or not. */
  readonly exited: Promise<string>;
  private stderr = '';

  private constructor(
    private readonly child: ChildProcess,
    private readonly directory: string,
  ) {
    const lastWords = this.keepStderr();
    this.exited = new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      // Not `close`: node never emits it once the parent has disconnected the channel.
      child.once('exit', (code, signal) => void lastWords.then(() => resolve(this.describeExit(code, signal))));
    });
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /**
   * Starts the engine and waits until it serves its socket.
   *
   * @throws DataDirectoryInUseError, UnusableDataDirectoryError, EngineStartError
   */
  static async start(options: EngineProcessOptions): Promise<EngineProcess> {
    // Detached: Ctrl-C must not reach the engine before the application has written what it still holds.
    const child = spawn(process.execPath, [...options.execArgv, LAUNCHER, JSON.stringify(options.task)], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: childEnvironment(options.environment),
    });
    const engine = new EngineProcess(child, options.task.directory);
    await engine.becomeReady(options);
    return engine;
  }

  /** Closes the engine; one that does not close in time is killed, which its journal survives. */
  async stop(): Promise<void> {
    if (this.child.connected) this.child.disconnect();
    const killer = setTimeout(() => this.child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await this.exited;
    clearTimeout(killer);
  }

  private async becomeReady({ startTimeoutMs, onSlowStart }: EngineProcessOptions): Promise<void> {
    const startedAt = Date.now();
    const progress = setInterval(() => onSlowStart(Math.round((Date.now() - startedAt) / 1000)), SLOW_START_MS);
    let timeout: NodeJS.Timeout | undefined;
    const tooLate = new Promise<'too-late'>((resolve) => {
      timeout = setTimeout(() => resolve('too-late'), startTimeoutMs);
    });
    try {
      const outcome = await Promise.race([this.firstReport(), this.exited, tooLate]);
      if (outcome === 'too-late') {
        this.child.kill('SIGKILL');
        throw new EngineStartError('EMBEDDED_ENGINE_START_TIMEOUT', { seconds: Math.round(startTimeoutMs / 1000) });
      }
      if (typeof outcome === 'string') throw this.startFailure(outcome);
      if (outcome.kind === 'failed') throw await this.refusal(outcome.reason);
    } finally {
      clearInterval(progress);
      clearTimeout(timeout);
    }
  }

  private async firstReport(): Promise<LauncherReport> {
    const [report] = (await once(this.child, 'message')) as [LauncherReport];
    return report;
  }

  /** The engine's own words, told apart: a taken directory and an unusable one are for the user to mend. */
  private async refusal(reason: string): Promise<Error> {
    await this.exited;
    if (reason.includes('already running')) {
      return new DataDirectoryInUseError(this.directory, await lockHolder(this.directory));
    }
    const isFileSystem = reason.includes('filesystem error') || reason.includes('lock file');
    return isFileSystem ? new UnusableDataDirectoryError(this.directory, reason) : this.startFailure(reason);
  }

  private startFailure(reason: string): EngineStartError {
    return new EngineStartError('EMBEDDED_ENGINE_START_FAILED', { directory: this.directory, reason });
  }

  /** Resolves when the engine can say no more. */
  private async keepStderr(): Promise<void> {
    const stream = this.child.stderr?.setEncoding('utf8');
    if (!stream) return;
    stream.on('data', (text: string) => {
      this.stderr = (this.stderr + text).slice(-KEPT_STDERR);
    });
    await finished(stream).catch(() => undefined);
  }

  private describeExit(code: number | null, signal: NodeJS.Signals | null): string {
    const how = signal === null ? `exit code ${code ?? '?'}` : signal;
    const words = this.stderr.trim();
    return words === '' ? how : `${how}: ${words}`;
  }
}

function childEnvironment(additions: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const passed = PASSED_ON.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  // Two arenas instead of eight a core: the engine stays under 0.6 GB instead of reaching 1.6.
  return { ...Object.fromEntries(passed), MALLOC_ARENA_MAX: '2', ...additions };
}

import type { Issue, Severity } from '@app/kernel';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareDataDirectory, type DataDirectory } from './data-directory';
import { DiskWatch, freeBytes, inGigabytes, type DiskLevel } from './disk-watch';
import { engineEnvironment } from './engine-library';
import { EngineProcess } from './engine-process';
import { detectPlatform } from './platform';
import { RestartPolicy } from './restart-policy';

const START_TIMEOUT_MS = 120_000;
/** Below this the engine aborts again as soon as it opens. */
const ROOM_TO_RESTART = 600_000_000;
const ROOM_POLL_MS = 5_000;

/** `waiting-for-disk`: the engine died for want of space and comes back by itself once there is some. */
export type EnginePhase = 'ready' | 'restarting' | 'waiting-for-disk' | 'failed' | 'closed';

export interface EmbeddedEngineOptions {
  /** Where the data lives; created when missing. */
  readonly dataDir: string;
  /** Serve this port of 127.0.0.1 as well, without any protection. For tests and for tools. */
  readonly port?: number;
  readonly onNotice?: (notice: Issue) => void;
  readonly execArgv?: readonly string[];
}

/** The supervised engine: started, watched, restarted at the same address, and closed at the end. */
export class EmbeddedEngine {
  readonly disk: DiskWatch;
  private currentPhase: EnginePhase = 'ready';
  private restartCount = 0;
  private readonly closing = new AbortController();
  private readonly policy = new RestartPolicy();
  private readonly supervision: Promise<void>;

  private constructor(
    private readonly directory: DataDirectory,
    private readonly options: EmbeddedEngineOptions,
    private readonly environment: Readonly<Record<string, string>>,
    private process: EngineProcess,
  ) {
    this.disk = new DiskWatch(directory.path, (level, free) => this.noticeDisk(level, free));
    this.supervision = this.supervise();
  }

  /**
   * Opens the data directory in a process of its own and serves it.
   *
   * @throws EmbeddedEngineUnavailableError, ForeignDataDirectoryError, UnusableDataDirectoryError,
   *   DataDirectoryInUseError, EngineStartError
   */
  static async start(options: EmbeddedEngineOptions): Promise<EmbeddedEngine> {
    const environment = await engineEnvironment(detectPlatform());
    const directory = await prepareDataDirectory(options.dataDir);
    const process = await startProcess(directory, options, environment);
    const engine = new EmbeddedEngine(directory, options, environment, process);
    await engine.disk.start();
    return engine;
  }

  get phase(): EnginePhase {
    return this.currentPhase;
  }

  /** How often it had to be started again. */
  get restarts(): number {
    return this.restartCount;
  }

  /** The process that runs the engine at present. */
  get pid(): number | undefined {
    return this.process.pid;
  }

  /** The address of one database; it stays the same over restarts. */
  uri(database: string): string {
    const options = 'directConnection=true&journal=true&retryWrites=false';
    return `mongodb://${encodeURIComponent(this.directory.socketPath)}/${database}?${options}`;
  }

  /** Stops the engine for good. Close the connections to it first. */
  async close(): Promise<void> {
    this.closing.abort();
    this.disk.stop();
    await this.process.stop();
    await this.supervision;
    this.currentPhase = 'closed';
  }

  private async supervise(): Promise<void> {
    for (;;) {
      const reason = await this.process.exited;
      if (this.closing.signal.aborted) return;
      this.notice('EMBEDDED_ENGINE_STOPPED', 'error', { reason });
      if (!(await this.comeBack())) return;
      this.notice('EMBEDDED_ENGINE_RESTARTED', 'warning', { restarts: this.restarts });
    }
  }

  /** Starts the engine again, as often as the policy allows; false when it gave up or is being closed. */
  private async comeBack(): Promise<boolean> {
    for (;;) {
      const delay = this.policy.next(Date.now());
      if (delay === null) {
        this.currentPhase = 'failed';
        this.notice('EMBEDDED_ENGINE_GAVE_UP', 'error', { directory: this.directory.path });
        return false;
      }
      this.currentPhase = 'restarting';
      if (!(await this.pause(delay)) || !(await this.hasRoom())) return false;
      try {
        this.process = await startProcess(this.directory, this.options, this.environment);
        if (this.closing.signal.aborted) await this.process.stop();
        this.restartCount += 1;
        this.currentPhase = 'ready';
        return !this.closing.signal.aborted;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        this.notice('EMBEDDED_ENGINE_STOPPED', 'error', { reason });
      }
    }
  }

  /** Waits until the engine has space to open in; false when it is being closed meanwhile. */
  private async hasRoom(): Promise<boolean> {
    while ((await freeBytes(this.directory.path)) < ROOM_TO_RESTART) {
      await this.disk.check();
      this.currentPhase = 'waiting-for-disk';
      if (!(await this.pause(ROOM_POLL_MS))) return false;
    }
    return true;
  }

  private async pause(milliseconds: number): Promise<boolean> {
    await sleep(milliseconds, undefined, { signal: this.closing.signal }).catch(() => undefined);
    return !this.closing.signal.aborted;
  }

  private noticeDisk(level: DiskLevel, free: number): void {
    const values = { free: inGigabytes(free), directory: this.directory.path };
    if (level === 'ok') this.notice('DISK_SPACE_RECOVERED', 'info', values);
    else if (level === 'low') this.notice('DISK_SPACE_LOW', 'warning', values);
    else this.notice('DISK_SPACE_EXHAUSTED', 'error', values);
  }

  private notice(code: string, severity: Severity, values: Issue['values']): void {
    this.options.onNotice?.({ code, severity, at: {}, values });
  }
}

function startProcess(
  directory: DataDirectory,
  { port, onNotice, execArgv = [] }: EmbeddedEngineOptions,
  environment: Readonly<Record<string, string>>,
): Promise<EngineProcess> {
  return EngineProcess.start({
    task: { directory: directory.path, socketPath: directory.socketPath, ...(port === undefined ? {} : { port }) },
    environment,
    execArgv,
    startTimeoutMs: START_TIMEOUT_MS,
    onSlowStart: (seconds) =>
      onNotice?.({ code: 'EMBEDDED_ENGINE_OPENING', severity: 'info', at: {}, values: { seconds } }),
  });
}

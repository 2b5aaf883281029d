import { SuanpanError } from '@app/kernel';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
// A type import, and the reason why the file is built: it is started by its path.
import type { ThreadAnswer, ThreadMessage } from './thread-main';

const LARGEST_HEAP_MB = 512;
/** Beside this file, in the language in which this file is run. */
const MAIN = join(__dirname, `thread-main${__filename.endsWith('.ts') ? '.ts' : '.js'}`);

/** A task could not be done, for a reason that no sentence of the catalogue covers. */
export class ThreadError extends Error {}

/** Threads cannot load what they are to run: no work can be done until that is mended. */
export class ThreadsBrokenError extends SuanpanError {
  constructor(path: string, cause: Error) {
    super('JOB_THREADS_BROKEN', { path, reason: cause.message.split('\n')[0] ?? '' }, { cause });
  }
}

interface Work {
  readonly resolve: (output: string) => void;
  readonly reject: (error: Error) => void;
}

/** One worker thread, which does one piece of work after the other. */
export class Thread {
  private readonly worker: Worker;
  /**
   * Resolves once the thread has loaded what it is to run.
   *
   * @throws ThreadsBrokenError when it could not
   */
  readonly ready: Promise<void>;
  private work: Work | null = null;
  private ending = false;

  /** @param onEnd told once, when the thread is there no more, for whatever reason */
  constructor(entry: string, execArgv: readonly string[], onEnd: () => void) {
    this.worker = new Worker(MAIN, {
      workerData: { entry },
      execArgv: [...execArgv],
      resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP_MB },
    });
    this.ready = new Promise<void>((resolve, reject) => {
      this.worker.once('message', () => resolve());
      this.worker.once('error', (error) => reject(new ThreadsBrokenError(entry, error)));
      this.worker.once('exit', () => reject(new ThreadError('The thread ended before it was ready.')));
    });
    // Whoever wants work done awaits it; nobody else need know.
    this.ready.catch(() => undefined);
    this.worker.on('message', (answer: ThreadAnswer) => this.settle(answer));
    this.worker.on('error', (error) => this.work?.reject(error));
    this.worker.on('exit', () => {
      this.ending = true;
      this.work?.reject(new ThreadError('The thread ended before its work was done.'));
      onEnd();
    });
    this.worker.unref();
  }

  /** Does one piece of work; only one at a time. */
  async run(message: ThreadMessage): Promise<string> {
    this.worker.ref();
    try {
      await this.ready;
      return await new Promise<string>((resolve, reject) => {
        this.work = { resolve, reject };
        this.worker.postMessage(message);
      });
    } finally {
      this.work = null;
      this.worker.unref();
    }
  }

  /** Whether it takes no more work. */
  get isEnding(): boolean {
    return this.ending;
  }

  /** Ends the thread, in the middle of its work if need be. */
  async end(): Promise<void> {
    this.ending = true;
    await this.worker.terminate();
  }

  private settle(answer: ThreadAnswer): void {
    if ('isReady' in answer) return;
    if ('output' in answer) this.work?.resolve(answer.output);
    else if ('code' in answer) this.work?.reject(new SuanpanError(answer.code, answer.values));
    else this.work?.reject(new ThreadError(answer.reason));
  }
}

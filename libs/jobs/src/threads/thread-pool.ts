import { SuanpanError } from '@app/kernel';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Thread, ThreadError } from './thread';
import type { Threads } from './threads';

/** Idle threads are kept so long: the next job is often the same question asked again. */
const IDLE_MS = 120_000;

/** The entry of the worker threads is not where it was said to be. */
export class ThreadEntryMissingError extends SuanpanError {
  constructor(path: string) {
    super('JOB_THREADS_MISSING', { path });
  }
}

export interface ThreadPoolOptions {
  /** The module whose exports are the tasks. */
  readonly entry: string;
  /** Arguments for the threads' node; sources that are run without a build need a loader. */
  readonly execArgv?: readonly string[];
  /** One less than there are processors, unless said otherwise: this process and the database want one too. */
  readonly size?: number;
}

interface Waiting {
  readonly take: (thread: Thread) => void;
  readonly refuse: (error: Error) => void;
}

/** Worker threads of this process. They start as work comes; when they have been idle for a while all but one end. */
export class ThreadPool implements Threads {
  readonly size: number;
  private readonly all = new Set<Thread>();
  private readonly idle: { readonly thread: Thread; readonly timer: NodeJS.Timeout }[] = [];
  private readonly waiting: Waiting[] = [];
  private isClosed = false;

  constructor(private readonly options: ThreadPoolOptions) {
    this.size = options.size ?? Math.max(1, availableParallelism() - 1);
  }

  async run(task: string, input: string, signal?: AbortSignal): Promise<string> {
    signal?.throwIfAborted();
    const thread = await this.obtain();
    const cutOff = () => void thread.end();
    signal?.addEventListener('abort', cutOff);
    try {
      signal?.throwIfAborted();
      return await thread.run({ task, input });
    } catch (error) {
      throw signal?.aborted ? signal.reason : error;
    } finally {
      signal?.removeEventListener('abort', cutOff);
      this.giveBack(thread);
    }
  }

  /**
   * Starts one thread ahead of the first work, which then need not wait for it.
   *
   * @throws ThreadEntryMissingError, ThreadsBrokenError
   */
  async warm(): Promise<void> {
    const thread = await this.obtain();
    try {
      await thread.ready;
    } finally {
      this.giveBack(thread);
    }
  }

  /** Ends the threads, work in hand included. */
  async close(): Promise<void> {
    this.isClosed = true;
    for (const { refuse } of this.waiting.splice(0)) refuse(new ThreadError('The threads have been closed.'));
    for (const { timer } of this.idle.splice(0)) clearTimeout(timer);
    await Promise.all([...this.all].map((thread) => thread.end()));
  }

  private obtain(): Promise<Thread> | Thread {
    const free = this.idle.pop();
    if (free) {
      clearTimeout(free.timer);
      return free.thread;
    }
    if (this.all.size < this.size) return this.start();
    return new Promise((take, refuse) => this.waiting.push({ take, refuse }));
  }

  private start(): Thread {
    const entry = resolve(this.options.entry);
    if (!existsSync(entry)) throw new ThreadEntryMissingError(this.options.entry);
    const thread: Thread = new Thread(entry, this.options.execArgv ?? [], () => this.forget(thread));
    this.all.add(thread);
    return thread;
  }

  private giveBack(thread: Thread): void {
    // One that is ending has been forgotten already, or will be.
    if (thread.isEnding) return;
    const next = this.waiting.shift();
    if (next) return next.take(thread);
    const timer = setTimeout(() => this.endIdle(thread), IDLE_MS);
    timer.unref();
    this.idle.push({ thread, timer });
  }

  private endIdle(thread: Thread): void {
    if (this.all.size > 1) void thread.end();
  }

  /** A thread has ended; whoever waits for one gets another. */
  private forget(thread: Thread): void {
    this.all.delete(thread);
    const place = this.idle.findIndex((entry) => entry.thread === thread);
    for (const { timer } of place < 0 ? [] : this.idle.splice(place, 1)) clearTimeout(timer);
    const next = this.isClosed ? undefined : this.waiting.shift();
    if (next) next.take(this.start());
  }
}

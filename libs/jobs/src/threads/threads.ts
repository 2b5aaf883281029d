/** Where work that takes the processor is done: text goes in and text comes out, so that it may be anywhere. */
export interface Threads {
  /**
   * Does one piece of work.
   *
   * @param task  the name of a function that the thread's entry exports
   * @param input its one argument
   * @throws the error of the task; an `AbortError` when the signal was raised
   */
  run(task: string, input: string, signal?: AbortSignal): Promise<string>;
  /** How many pieces are worked on at once. */
  readonly size: number;
}

/** A function that a thread's entry exports: pure, and without any state but caches. */
export type ThreadTask = (input: string) => string | Promise<string>;

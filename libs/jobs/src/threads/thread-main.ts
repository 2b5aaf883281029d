/** What a worker thread runs: it loads the entry that it was given and answers each message by one of its functions. */
import { SuanpanError } from '@app/kernel';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadTask } from './threads';

/** One piece of work on its way to a thread. */
export interface ThreadMessage {
  readonly task: string;
  readonly input: string;
}

/** That the thread is ready; afterwards what became of each piece of work: its text, an error with a sentence of its own, or any other error in words. */
export type ThreadAnswer =
  | { readonly isReady: true }
  | { readonly output: string }
  | { readonly code: string; readonly values: Readonly<Record<string, string | number>> }
  | { readonly reason: string };

const { entry } = workerData as { readonly entry: string };
const tasks = createRequire(__filename)(entry) as Readonly<Record<string, ThreadTask | undefined>>;

parentPort?.on('message', (message: ThreadMessage) => {
  void answer(message).then((told) => parentPort?.postMessage(told));
});
parentPort?.postMessage({ isReady: true } satisfies ThreadAnswer);

async function answer({ task, input }: ThreadMessage): Promise<ThreadAnswer> {
  try {
    const run = tasks[task];
    if (!run) throw new Error(`${entry} exports no ${task}`);
    return { output: await run(input) };
  } catch (error) {
    if (error instanceof SuanpanError) return { code: error.code, values: error.values };
    return { reason: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

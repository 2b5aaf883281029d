/** One piece of work on its way to a thread. */
export interface ThreadMessage {
  readonly task: string;
  readonly input: string;
}

/** What became of it: its text, an error with a sentence of its own, or any other error in words. */
export type ThreadAnswer =
  | { readonly output: string }
  | { readonly code: string; readonly values: Readonly<Record<string, string | number>> }
  | { readonly reason: string };

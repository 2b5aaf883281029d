import { useCallback, useEffect, useReducer, useRef } from 'react';
import { ApiError } from '../api/api-error';
import { handInFile } from './hand-in-file';
import { isOver, type FileEntry, type HandInMode, type HandInScope } from './hand-in';

/** Files that are on their way at the same time. */
const TOGETHER = 4;

type Action =
  | { readonly kind: 'add'; readonly entries: readonly FileEntry[] }
  | { readonly kind: 'change'; readonly key: string; readonly change: Partial<FileEntry> }
  | { readonly kind: 'clear' };

interface Job {
  readonly entry: FileEntry;
  readonly scope: HandInScope;
  readonly mode: HandInMode;
}

export interface HandIn {
  readonly entries: readonly FileEntry[];
  readonly isBusy: boolean;
  readonly add: (files: readonly File[], scope: HandInScope, mode: HandInMode) => void;
  /** Gives up one file, or all that are not done; what is stored stays. */
  readonly cancel: (key?: string) => void;
  /** Sends refused and cancelled files again. */
  readonly retry: (scope: HandInScope, mode: HandInMode) => void;
  readonly clear: () => void;
}

/** Hands in any number of files, a few at a time; one that is wrong does not hold up the others. */
export function useHandIn(onSettled: () => void): HandIn {
  const [entries, dispatch] = useReducer(reduce, []);
  const queue = useRef<Job[]>([]);
  const running = useRef(new Map<string, AbortController>());
  const settled = useRef(onSettled);
  settled.current = onSettled;

  const pump = useCallback(() => {
    while (running.current.size < TOGETHER) {
      const job = queue.current.shift();
      if (!job) return;
      const { key } = job.entry;
      const controller = new AbortController();
      running.current.set(key, controller);
      const report = (change: Partial<FileEntry>) => dispatch({ kind: 'change', key, change });
      void handInFile({ ...job, signal: controller.signal, report })
        .catch((error: unknown) => report(failure(error, controller.signal)))
        .finally(() => {
          running.current.delete(key);
          if (running.current.size === 0 && queue.current.length === 0) settled.current();
          pump();
        });
    }
  }, []);

  const enqueue = useCallback(
    (added: readonly FileEntry[], scope: HandInScope, mode: HandInMode) => {
      dispatch({ kind: 'add', entries: added });
      queue.current.push(...added.map((entry) => ({ entry, scope, mode })));
      pump();
    },
    [pump],
  );
  const add: HandIn['add'] = (files, scope, mode) => enqueue(files.map(newEntry), scope, mode);
  const retry: HandIn['retry'] = (scope, mode) => {
    const again = entries.filter(({ state }) => state === 'refused' || state === 'cancelled');
    enqueue(
      again.map(({ file, key }) => ({ ...newEntry(file), key })),
      scope,
      mode,
    );
  };
  const cancel: HandIn['cancel'] = (key) => {
    const isMeant = (candidate: string) => key === undefined || candidate === key;
    const dropped = queue.current.filter(({ entry }) => isMeant(entry.key));
    queue.current = queue.current.filter(({ entry }) => !isMeant(entry.key));
    for (const { entry } of dropped) dispatch({ kind: 'change', key: entry.key, change: { state: 'cancelled' } });
    for (const [at, controller] of running.current) if (isMeant(at)) controller.abort();
  };
  useEffect(() => () => running.current.forEach((controller) => controller.abort()), []);
  const clear = () => dispatch({ kind: 'clear' });
  return { entries, isBusy: entries.some((entry) => !isOver(entry)), add, cancel, retry, clear };
}

function newEntry(file: File): FileEntry {
  return { key: newKey(), file, state: 'waiting', sent: 0, forms: [], issues: [], refusal: null };
}

/** `randomUUID` exists in secure contexts only; a console on the local network may be none. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `console-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function failure(error: unknown, signal: AbortSignal): Partial<FileEntry> {
  if (signal.aborted) return { state: 'cancelled' };
  if (error instanceof ApiError) {
    return { state: 'refused', refusal: { code: error.code, text: error.text, issues: error.issues } };
  }
  throw error;
}

function reduce(entries: readonly FileEntry[], action: Action): readonly FileEntry[] {
  switch (action.kind) {
    case 'add': {
      const again = new Set(action.entries.map(({ key }) => key));
      return [...entries.filter(({ key }) => !again.has(key)), ...action.entries];
    }
    case 'change':
      return entries.map((entry) => (entry.key === action.key ? { ...entry, ...action.change } : entry));
    case 'clear':
      return entries.filter((entry) => !isOver(entry));
  }
}

import type { RuleSet } from '@app/rule-set';

/** What an editor holds: the rule set as it stands, and the ways back and forth. */
export interface History {
  readonly past: readonly RuleSet[];
  readonly present: RuleSet;
  readonly future: readonly RuleSet[];
  /** Which field was changed last, and when: typing one word is one step back, not ten. */
  readonly last: { readonly field: string; readonly at: number } | null;
}

const MOST_STEPS = 200;
const ONE_GO_MS = 1_500;

export function begin(present: RuleSet): History {
  return { past: [], present, future: [], last: null };
}

/** A change; changes of the same field in quick succession are one step. */
export function change(history: History, next: RuleSet, field: string, now: number): History {
  const { past, present, last } = history;
  if (next === present) return history;
  const goesOn = last !== null && last.field === field && now - last.at < ONE_GO_MS && past.length > 0;
  return {
    past: goesOn ? past : [...past, present].slice(-MOST_STEPS),
    present: next,
    future: [],
    last: { field, at: now },
  };
}

export function undo(history: History): History {
  const { past, present, future } = history;
  const previous = past.at(-1);
  if (previous === undefined) return history;
  return { past: past.slice(0, -1), present: previous, future: [present, ...future], last: null };
}

export function redo(history: History): History {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  if (next === undefined) return history;
  return { past: [...past, present], present: next, future: rest, last: null };
}

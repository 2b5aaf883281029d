import { insertRow, removeRow, withText, type FormEdit } from '../model/form-edit';

/** An edit with what was before and after it. Typing on in one cell is one step. */
export interface EditHistory {
  readonly past: readonly FormEdit[];
  readonly present: FormEdit;
  readonly future: readonly FormEdit[];
  /** The cell that is being typed in. */
  readonly typingIn: string | null;
}

export type EditAction =
  | { readonly kind: 'type'; readonly path: string; readonly text: string }
  | { readonly kind: 'insert-row' | 'remove-row'; readonly index: number }
  | { readonly kind: 'replace'; readonly edit: FormEdit }
  | { readonly kind: 'undo' | 'redo' };

const MOST_STEPS = 200;

export function startHistory(present: FormEdit): EditHistory {
  return { past: [], present, future: [], typingIn: null };
}

export function reduceHistory(history: EditHistory, action: EditAction): EditHistory {
  const { present, typingIn } = history;
  switch (action.kind) {
    case 'type':
      return step(history, withText(present, action.path, action.text), action.path, typingIn === action.path);
    case 'insert-row':
      return step(history, insertRow(present, action.index), null);
    case 'remove-row':
      return step(history, removeRow(present, action.index), null);
    case 'replace':
      return step(history, action.edit, null);
    case 'undo':
      return undo(history);
    case 'redo':
      return redo(history);
  }
}

function step(history: EditHistory, present: FormEdit, typingIn: string | null, isSameStep = false): EditHistory {
  const past = isSameStep ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
  return { past, present, future: [], typingIn };
}

function undo({ past, present, future }: EditHistory): EditHistory {
  const before = past.at(-1);
  if (!before) return { past, present, future, typingIn: null };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], typingIn: null };
}

function redo({ past, present, future }: EditHistory): EditHistory {
  const [after, ...rest] = future;
  if (!after) return { past, present, future, typingIn: null };
  return { past: [...past, present], present: after, future: rest, typingIn: null };
}

import { isSelfEvaluationForm, type SelfEvaluationForm } from '@app/form';
import type { FormEdit } from '../model/form-edit';

/** An edit that was not saved yet, with the state it was made on. */
export interface UnsavedEdit {
  readonly baseRevision: number;
  readonly base: SelfEvaluationForm;
  readonly edit: FormEdit;
  /** ISO time. */
  readonly at: string;
}

const PREFIX = 'suanpan.unsaved-form.';

/** Keeps an edit on this device. @returns whether there was room for it */
export function keepEdit(person: string, id: string, edit: UnsavedEdit): boolean {
  try {
    localStorage.setItem(keyOf(person, id), JSON.stringify(edit));
    return true;
  } catch {
    return false;
  }
}

export function forgetEdit(person: string, id: string): void {
  localStorage.removeItem(keyOf(person, id));
}

/** What was kept of a person's edit; null where there is nothing, or nothing that can be used. */
export function keptEdit(person: string, id: string): UnsavedEdit | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(person, id)) ?? 'null');
    return isUnsavedEdit(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isUnsavedEdit(value: unknown): value is UnsavedEdit {
  if (typeof value !== 'object' || value === null) return false;
  const { baseRevision, base, edit, at } = value as Partial<Record<keyof UnsavedEdit, unknown>>;
  if (typeof baseRevision !== 'number' || typeof at !== 'string' || !isSelfEvaluationForm(base)) return false;
  const { form, unreadable } = (edit ?? {}) as Partial<Record<keyof FormEdit, unknown>>;
  return isSelfEvaluationForm(form) && typeof unreadable === 'object' && unreadable !== null;
}

function keyOf(person: string, id: string): string {
  return `${PREFIX}${person}.${id}`;
}

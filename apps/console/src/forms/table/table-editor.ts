import type { FormEdit } from '../model/form-edit';

/** What a table needs to be edited in place. The functions stay the same, so that untouched cells are not drawn anew. */
export interface TableEditor {
  readonly edit: FormEdit;
  readonly change: (path: string, text: string) => void;
  readonly insertRow: (index: number) => void;
  readonly removeRow: (index: number) => void;
}

/** The id of a cell in the page, by which links and findings lead to it. */
export function cellId(path: string): string {
  return `cell-${path.replace(/[^\w-]+/g, '-')}`;
}

/** Brings a cell into view and, where it can be edited, puts the cursor there. */
export function goToCell(path: string): void {
  const cell = document.getElementById(cellId(path));
  if (!cell) return;
  cell.scrollIntoView({ block: 'center', inline: 'center' });
  const field = cell.querySelector<HTMLElement>('textarea, input');
  (field ?? cell).focus({ preventScroll: true });
}

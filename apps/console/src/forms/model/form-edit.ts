import { fieldText, fieldValue, type Indicator, type SelfEvaluationForm } from '@app/form';
import { readNumber, readRate } from './typed-number';

/** A form while somebody edits it: what can be used, and the texts that cannot be used yet. */
export interface FormEdit {
  readonly form: SelfEvaluationForm;
  /** Text by path of number cells that hold no number; they have to be mended before the form can be saved. */
  readonly unreadable: Readonly<Record<string, string>>;
}

const NUMBERS = /^(?:funds\.\w+\.\w+|total\.(?:weight|score)|indicators\[\d+\]\.(?:weight|score))$/;
const NULLABLE = new Set(['leader', 'phone']);
const ROW = /^indicators\[(\d+)\]/;
const BLANK_ROW = {
  ...{ name: '', target: '', completed: '', weight: null, score: null, deviationReason: '', notApplicable: false },
} as const;

export function isNumberField(path: string): boolean {
  return NUMBERS.test(path);
}

/** What stands in a cell now. */
export function textIn({ form, unreadable }: FormEdit, path: string): string {
  return unreadable[path] ?? fieldText(form, path);
}

/** The edit with another text in one cell. */
export function withText(edit: FormEdit, path: string, text: string): FormEdit {
  const { [path]: _before, ...unreadable } = edit.unreadable;
  if (!isNumberField(path)) {
    return { unreadable, form: withField(edit.form, path, text === '' && NULLABLE.has(path) ? null : text) };
  }
  const number = path.endsWith('.executionRate') ? readRate(text) : readNumber(text);
  if (number === undefined) return { form: edit.form, unreadable: { ...unreadable, [path]: text } };
  return { unreadable, form: withField(edit.form, path, number) };
}

/**
 * A form with another value in one field. The text that was printed there is forgotten: the cell says something else
 * now.
 */
export function withField(form: SelfEvaluationForm, path: string, value: unknown): SelfEvaluationForm {
  if (fieldValue(form, path) === value) return form;
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const changed = set(form, steps, value) as SelfEvaluationForm;
  const { [printedPath(form, path)]: _printed, ...cells } = form.printed.cells;
  return { ...changed, printed: { ...changed.printed, cells } };
}

/** A new row below another, of the same levels and otherwise blank. */
export function insertRow({ form, unreadable }: FormEdit, index: number): FormEdit {
  const above = form.indicators[index];
  if (!above) return { form, unreadable };
  const blank: Indicator = { ...above, ...BLANK_ROW, row: above.row + 1 };
  const below = form.indicators.slice(index + 1);
  const isTaken = below[0]?.row === blank.row;
  const moved = isTaken ? below.map((indicator) => ({ ...indicator, row: indicator.row + 1 })) : below;
  const cells = isTaken ? shiftRows(form.printed.cells, above.row, 1) : form.printed.cells;
  const indicators = [...form.indicators.slice(0, index + 1), blank, ...moved];
  return {
    form: { ...form, indicators, printed: { ...form.printed, cells } },
    unreadable: shiftRows(unreadable, index, 1),
  };
}

/** The form without one of its rows. The rows below keep their printed positions. */
export function removeRow({ form, unreadable }: FormEdit, index: number): FormEdit {
  const removed = form.indicators[index];
  if (!removed) return { form, unreadable };
  const indicators = form.indicators.filter((_, position) => position !== index);
  const cells = without(form.printed.cells, `indicators[${removed.row}].`);
  return {
    form: { ...form, indicators, printed: { ...form.printed, cells } },
    unreadable: shiftRows(without(unreadable, `indicators[${index}].`), index, -1),
  };
}

/** Printed cells name rows by their printed position, not by their place in the list. */
function printedPath({ indicators }: SelfEvaluationForm, path: string): string {
  return path.replace(ROW, (_, index: string) => `indicators[${indicators[Number(index)]?.row ?? index}]`);
}

type Texts = Readonly<Record<string, string>>;

function without(texts: Texts, start: string): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([path]) => !path.startsWith(start)));
}

function shiftRows(texts: Texts, after: number, by: number): Texts {
  const shift = (path: string) =>
    path.replace(ROW, (whole, row: string) => (Number(row) > after ? `indicators[${Number(row) + by}]` : whole));
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [shift(path), text]));
}

function set(owner: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(owner)) {
    return owner.map((member: unknown, index) => (String(index) === step ? set(member, rest, value) : member));
  }
  const members = owner as Readonly<Record<string, unknown>>;
  return { ...members, [step]: set(members[step], rest, value) };
}

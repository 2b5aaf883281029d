import { withoutPersonalData, type SelfEvaluationForm } from '@app/form';
import { canonicalJson, type Hashable } from '@app/kernel';
import type { FormPersons } from './form.entity';

/** The persons of a form, without the keys of the revision that names them. */
export type Persons = Omit<FormPersons, 'districtCode' | 'formId' | 'revision'>;

/** The text of a form as it is stored and hashed: canonical JSON without personal data. */
export function contentOf(form: SelfEvaluationForm): string {
  return canonicalJson(withoutPersonalData(form) as unknown as Hashable);
}

/** The persons a form names. */
export function personsOf(form: SelfEvaluationForm): Persons {
  const kept = withoutPersonalData(form).printed.cells;
  return {
    leader: form.leader,
    phone: form.phone,
    filledBy: form.printed.filledBy,
    sectionHead: form.printed.sectionHead,
    fillerPhone: form.printed.fillerPhone,
    cells: Object.entries(form.printed.cells)
      .filter(([path]) => !Object.hasOwn(kept, path))
      .map(([path, text]) => ({ path, text })),
  };
}

/** The persons of a stored record, without what says whose they are. */
export function personsIn({ leader, phone, filledBy, sectionHead, fillerPhone, cells }: FormPersons): Persons {
  return { leader, phone, filledBy, sectionHead, fillerPhone, cells: cells.map(({ path, text }) => ({ path, text })) };
}

/** Whether a form names anybody at all. */
export function namesSomebody(persons: Persons): boolean {
  const { cells, ...fields } = persons;
  return cells.length > 0 || Object.values(fields).some((value) => value !== null);
}

/** Stored content as a form again; with `persons` exactly as it was handed in. */
export function formFrom(content: string, persons: Persons | null = null): SelfEvaluationForm {
  const form = JSON.parse(content) as SelfEvaluationForm;
  if (!persons) return form;
  const { leader, phone, filledBy, sectionHead, fillerPhone } = persons;
  const cells = Object.fromEntries(persons.cells.map(({ path, text }) => [path, text]));
  return {
    ...form,
    leader,
    phone,
    printed: { ...form.printed, filledBy, sectionHead, fillerPhone, cells: { ...form.printed.cells, ...cells } },
  };
}

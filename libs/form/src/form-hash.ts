import { contentHash, contentHashOfText, type Hashable } from '@app/kernel';
import type { SelfEvaluationForm } from './canonical-form';

const SCHEMA_VERSION = 1;

/**
 * The content hash of a form: SHA-256, in hex, over its canonical JSON without personal data. Leader, phone and the
 * persons who filled the form in stay outside, so that they can be erased and the hash still stands.
 *
 * @throws NotHashableError when the form holds something that is no canonical form, such as a float
 * @example
 * formHash(form) === formHash({ ...form, leader: null, phone: null }) //=> true
 */
export function formHash(form: SelfEvaluationForm): string {
  return contentHash('form', SCHEMA_VERSION, withoutPersonalData(form) as unknown as Hashable);
}

/**
 * The content hash of a form by its stored text, which is its canonical JSON without personal data already.
 *
 * @example
 * formTextHash(canonicalJson(withoutPersonalData(form))) === formHash(form) //=> true
 */
export function formTextHash(text: string): string {
  return contentHashOfText('form', SCHEMA_VERSION, text);
}

/** The form with every personal field set to null; what is hashed and what may be kept after an erasure. */
export function withoutPersonalData(form: SelfEvaluationForm): SelfEvaluationForm {
  return {
    ...form,
    leader: null,
    phone: null,
    printed: {
      ...form.printed,
      filledBy: null,
      sectionHead: null,
      fillerPhone: null,
      cells: withoutPersonalCells(form),
    },
  };
}

function withoutPersonalCells(form: SelfEvaluationForm): Record<string, string> {
  const personal = new Set(['leader', 'phone', 'printed.filledBy', 'printed.sectionHead', 'printed.fillerPhone']);
  return Object.fromEntries(Object.entries(form.printed.cells).filter(([path]) => !personal.has(path)));
}

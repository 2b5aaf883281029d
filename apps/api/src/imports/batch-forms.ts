import type { SelfEvaluationForm } from '@app/form';
import { nameKey } from '@app/persistence';
import { groupBy } from '../common/group-by';

/** How many forms are stored together, unless more of them share a name. */
const BATCH_SIZE = 500;

/** A form and its position in the document. */
export interface PositionedForm {
  readonly form: SelfEvaluationForm;
  readonly index: number;
}

/**
 * Decides which forms of a document are looked at and stored together: all that may be taken for one another, so that
 * each is compared with what was stored before the document and not with its neighbours.
 */
export function batchForms(forms: readonly SelfEvaluationForm[]): readonly (readonly PositionedForm[])[] {
  const positioned = forms.map((form, index) => ({ form, index }));
  const batches: PositionedForm[][] = [];
  for (const group of groupBy(positioned, ({ form }) => nameKey(form.projectName)).values()) {
    const last = batches.at(-1);
    if (last && last.length + group.length <= BATCH_SIZE) last.push(...group);
    else batches.push([...group]);
  }
  return batches;
}

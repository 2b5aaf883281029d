import type { SelfEvaluationForm } from '@app/form';
import { groupBy } from '../common/group-by';
import { nameKey, type JournalledForm } from '@app/persistence';

/** How many forms are stored together, unless more of them share a name. */
const BATCH_SIZE = 500;

/**
 * Decides which forms of a document are stored together: all that may be taken for one another, so that each is
 * compared with what was stored before the document and not with its neighbours.
 *
 * @param asNewForms positions of the forms that are to become forms of their own
 */
export function planJournal(
  forms: readonly SelfEvaluationForm[],
  asNewForms: ReadonlySet<number>,
): readonly JournalledForm[] {
  const groups = groupBy(
    forms.map((form, index) => ({ form, index })),
    ({ form }) => nameKey(form.projectName),
  );
  const planned: JournalledForm[] = [];
  let batch = 0;
  let size = 0;
  for (const group of groups.values()) {
    if (size > 0 && size + group.length > BATCH_SIZE) [batch, size] = [batch + 1, 0];
    size += group.length;
    for (const { form, index } of group) planned.push({ index, batch, form, asNewForm: asNewForms.has(index) });
  }
  return planned;
}

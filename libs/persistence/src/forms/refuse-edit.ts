import type { SelfEvaluationForm } from '@app/form';
import type { StoredHead } from './forms-reader';
import { unitNameOf } from './form-identity';
import type { FormHead } from './form.entity';
import { contentHashOf } from './match-forms';
import type { PreparedSubmission } from './prepare-submissions';
import { toCandidate, type IdentityChange, type SaveOutcome } from './save-outcome';

/**
 * Why an edit is not to be saved; null for one that may be, and for submissions that edit nothing. An edit keeps its
 * form: district, year, kind and unit stand, and a new project name must not be that of another form of the unit.
 *
 * @param head  the form as it stands
 * @param heads that form, and all that have the match key of the edit
 */
export function refuseEdit(
  prepared: PreparedSubmission,
  head: StoredHead,
  heads: readonly FormHead[],
): SaveOutcome | null {
  const { target } = prepared.submission;
  if (typeof target !== 'object' || target.baseRevision === undefined) return null;
  const { formId, current } = head;
  const { derived } = prepared;
  const changes = changedIdentity(prepared, head);
  if (changes.length > 0) return { kind: 'identity-changed', formId, changes };
  // The same content twice, as after an answer that got lost, is no conflict.
  if (contentHashOf(head) === prepared.contentHash) return null;
  if (current.revision !== target.baseRevision) return { kind: 'changed-since', formId, revision: current.revision };
  if (!prepared.isIdentified || derived.matchKey === head.matchKey) return null;
  const others = heads.filter((other) => other.formId !== formId && other.matchKey === derived.matchKey);
  const ofDistrict = others.filter(({ districtCode }) => districtCode === prepared.districtCode);
  return ofDistrict.length === 0 ? null : { kind: 'name-taken', formId, candidates: ofDistrict.map(toCandidate) };
}

/** What an edit would change of district, year and kind. */
export function changedScope(
  edited: Pick<SelfEvaluationForm, 'districtCode' | 'year' | 'kind'>,
  head: FormHead,
): readonly IdentityChange[] {
  const fields = (['districtCode', 'year', 'kind'] as const).filter((field) => edited[field] !== head[field]);
  return fields.map((field) => ({ field, kept: head[field], found: edited[field] }));
}

/** A form that was of no unit yet may be given one. */
function changedIdentity({ submission, derived }: PreparedSubmission, head: FormHead): readonly IdentityChange[] {
  const isMoved = head.unitId !== null && derived.unitId !== head.unitId;
  const found = unitNameOf(submission.form);
  const move: IdentityChange = { field: 'implementingUnit', kept: head.unitName, found };
  return [...changedScope(submission.form, head), ...(isMoved ? [move] : [])];
}

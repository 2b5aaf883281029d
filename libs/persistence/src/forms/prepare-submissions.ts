import { formTextHash, type SelfEvaluationForm } from '@app/form';
import type { DistrictScope } from '../scope/district-scope';
import { nameKey } from '../text/name-key';
import type { Unit } from '../units/unit.entity';
import type { UnitsRepository } from '../units/units.repository';
import { contentOf, personsOf, type Persons } from './form-content';
import { deriveHead, unitNameOf, type DerivedHead } from './form-identity';
import type { FormSubmission } from './save-outcome';

/** A submission with all that follows from it alone. */
export interface PreparedSubmission {
  /** Its place in the call. */
  readonly position: number;
  readonly submission: FormSubmission;
  readonly districtCode: string;
  readonly content: string;
  readonly contentHash: string;
  readonly persons: Persons;
  readonly derived: DerivedHead;
  readonly isIdentified: boolean;
}

/** Whether units met for the first time are created, or are none yet. */
export type UnitLookup = 'resolve' | 'known';

/** Reads from the forms what storing them needs. */
export async function prepareSubmissions(
  units: UnitsRepository,
  scope: DistrictScope,
  submissions: readonly FormSubmission[],
  lookup: UnitLookup = 'resolve',
): Promise<PreparedSubmission[]> {
  const derive = await headsDeriver(
    units,
    scope,
    submissions.map(({ form }) => form),
    lookup,
  );
  return submissions.map((submission, position) => {
    const { form } = submission;
    const derived = derive(form);
    const content = contentOf(form);
    return {
      position,
      submission,
      districtCode: form.districtCode,
      content,
      contentHash: formTextHash(content),
      persons: personsOf(form),
      derived,
      isIdentified: derived.unitId !== null && derived.projectKey !== '',
    };
  });
}

/** A function that derives the heads of these forms; their units are looked up together beforehand. */
export async function headsDeriver(
  units: UnitsRepository,
  scope: DistrictScope,
  forms: readonly SelfEvaluationForm[],
  lookup: UnitLookup = 'resolve',
): Promise<(form: SelfEvaluationForm) => DerivedHead> {
  const names = new Map<string, string[]>();
  for (const form of forms) {
    names.set(form.districtCode, [...(names.get(form.districtCode) ?? []), unitNameOf(form)]);
  }
  const known = new Map<string, ReadonlyMap<string, Unit>>();
  for (const [districtCode, printed] of names) {
    known.set(districtCode, await units[lookup](scope, districtCode, printed));
  }
  return (form) => deriveHead(form, known.get(form.districtCode)?.get(nameKey(unitNameOf(form))));
}

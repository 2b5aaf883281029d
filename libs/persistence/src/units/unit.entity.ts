import type { InDistrict } from '../scope/scoped-collection';

/** A department or street office that hands in forms. Its names vary from form to form; its id does not. */
export interface Unit extends InDistrict {
  readonly unitId: string;
  /** As first printed. */
  readonly name: string;
  /** `nameKey` of every name it goes by; no key belongs to two units of a district. */
  readonly keys: readonly string[];
}

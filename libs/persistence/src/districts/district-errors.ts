import { SuanpanError } from '@app/kernel';

/** A district code that is not in the table. `known` lists those that are. */
export class UnknownDistrictError extends SuanpanError {
  constructor(
    readonly districtCode: string,
    readonly known: readonly string[],
  ) {
    super('DISTRICT_UNKNOWN', { districtCode, known: known.slice(0, 40).join('、') });
  }
}

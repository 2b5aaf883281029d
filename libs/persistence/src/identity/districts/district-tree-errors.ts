import { SuanpanError } from '@app/kernel';

/** A district was to be put below itself or below one that is below it. */
export class DistrictCycleError extends SuanpanError {
  constructor(
    readonly districtCode: string,
    readonly parentCode: string,
  ) {
    super('DISTRICT_MOVE_CYCLE', { districtCode, parentCode });
  }
}

import { SuanpanError } from '@app/kernel';

/** A record was to be written in a district that the caller's scope does not cover. */
export class OutOfScopeError extends SuanpanError {
  constructor(readonly districtCode: string) {
    super('OUT_OF_SCOPE', { districtCode });
  }
}

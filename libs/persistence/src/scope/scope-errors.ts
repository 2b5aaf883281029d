import { SuanpanError } from '@app/kernel';

/** A scope by unit met records of which it cannot tell whose they are. A defect of ours: the form comes first. */
export class ScopeByUnitError extends SuanpanError {
  constructor(readonly collection: string) {
    super('SCOPE_BY_UNIT', { collection });
  }
}

/** A record was to be written in a district that the caller's scope does not cover. */
export class OutOfScopeError extends SuanpanError {
  constructor(readonly districtCode: string) {
    super('OUT_OF_SCOPE', { districtCode });
  }
}

import type { Kind } from '@app/form';
import type { InDistrict } from '../scope/scoped-collection';

/** That a published rule set applies no more, from a moment on. Never changed; the version itself stays as it was. */
export interface RuleSetWithdrawal extends InDistrict {
  readonly year: number;
  readonly kind: Kind;
  readonly version: number;
  readonly at: Date;
  readonly by: string;
  readonly reason: string;
}

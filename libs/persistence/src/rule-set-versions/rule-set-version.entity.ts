import type { Kind } from '@app/form';
import type { InDistrict } from '../scope/scoped-collection';

/** A published rule set: unique by district, year, kind and version, and never changed. */
export interface RuleSetVersion extends InDistrict {
  readonly year: number;
  readonly kind: Kind;
  readonly version: number;
  /** `ruleSetContentHash` of the content. */
  readonly contentHash: string;
  /** Canonical JSON of the rule set as it was published, with `extends` unresolved. */
  readonly content: string;
  /** `shipped` with the product, or published through the API. */
  readonly origin: 'shipped' | 'published';
  readonly publishedAt: Date;
  readonly publishedBy: string;
}

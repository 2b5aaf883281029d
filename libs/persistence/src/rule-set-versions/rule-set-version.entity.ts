import type { Kind } from '@app/form';
import type { InDistrict } from '../scope/scoped-collection';
import type { GateReport } from './gate-report';

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
  /** The draft that was published; a draft becomes one version at most. Shipped versions have none. */
  readonly draftId?: string;
  /** What the gate said at publication. */
  readonly gate?: GateReport;
}

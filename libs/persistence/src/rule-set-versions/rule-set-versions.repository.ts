import type { Kind } from '@app/form';
import { canonicalJson, type Hashable } from '@app/kernel';
import { keyOf, keyText, ruleSetContentHash, type RuleSet, type RuleSetKey } from '@app/rule-set';
import type { Model } from 'mongoose';
import type { ChainWriter } from '../chain/chain-writer';
import { memberOfVersion } from '../chain/chained-records';
import type { DistrictScope } from '../scope/district-scope';
import { ScopedCollection } from '../scope/scoped-collection';
import type { RuleSetVersion } from './rule-set-version.entity';
import { isSoundVersion } from './sound-version';

/** Who published, and when. */
export type PublicationStamp = Pick<RuleSetVersion, 'origin' | 'publishedAt' | 'publishedBy'>;

/** What became of a publication. A number that is taken stays with what took it first. */
export type PublishOutcome =
  | { readonly kind: 'published' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'taken'; readonly storedHash: string };

/** A version without its content, for lists. */
export type RuleSetVersionSummary = Omit<RuleSetVersion, 'content'>;

export interface RuleSetVersionFilter {
  readonly year?: number;
  readonly kind?: Kind;
}

/** Published rule sets. There is no way to change or remove one. */
export class RuleSetVersionsRepository {
  private readonly versions: ScopedCollection<RuleSetVersion>;

  constructor(
    model: Model<RuleSetVersion>,
    private readonly chain: ChainWriter,
  ) {
    this.versions = new ScopedCollection(model, 'district');
  }

  /**
   * Stores a rule set under its key, once. The same content again is `unchanged`; other content at a taken number
   * is refused.
   *
   * @throws OutOfScopeError
   */
  async publish(scope: DistrictScope, ruleSet: RuleSet, stamp: PublicationStamp): Promise<PublishOutcome> {
    const contentHash = ruleSetContentHash(ruleSet);
    const content = canonicalJson(ruleSet as unknown as Hashable);
    const own = scope.only(ruleSet.districtCode);
    const taken = await this.versions.insert(own, [{ ...keyOf(ruleSet), contentHash, content, ...stamp }]);
    const storedHash = await this.enterChain(own, ruleSet);
    if (taken.size === 0) return { kind: 'published' };
    return storedHash === contentHash ? { kind: 'unchanged' } : { kind: 'taken', storedHash };
  }

  /**
   * Enters what is stored under a key into the chain, unless it is there: also where the number was taken before, since
   * a crash may have come between a version and its entry.
   *
   * @returns the hash of what is stored
   */
  private async enterChain(own: DistrictScope, key: RuleSetKey): Promise<string> {
    const stored = await this.versions.findOne(own, withoutDistrict(key));
    if (!stored) throw new Error(`${keyText(key)} was stored and is not there.`);
    const member = memberOfVersion(stored);
    const place = { districtCode: key.districtCode, id: member.id };
    await this.chain.complete([place], () => Promise.resolve([member]));
    return stored.contentHash;
  }

  /** The rule set of a key as it was published; null when the scope holds none. */
  async find(scope: DistrictScope, key: RuleSetKey): Promise<RuleSet | null> {
    if (!scope.covers(key.districtCode)) return null;
    const found = await this.versions.findOne(scope.only(key.districtCode), withoutDistrict(key));
    return found && ruleSetOf(found);
  }

  /** Whether the stored text of a published rule set is still the one that was published. */
  async isSound(scope: DistrictScope, key: RuleSetKey): Promise<boolean> {
    const stored = await this.versions.findOne(scope.only(key.districtCode), withoutDistrict(key));
    return stored !== null && isSoundVersion(stored);
  }

  /** All versions of a scope without their content, by district, year, kind and version. */
  list(scope: DistrictScope, filter: RuleSetVersionFilter = {}): Promise<RuleSetVersionSummary[]> {
    return this.versions.find(scope, filter, {
      sort: { districtCode: 1, year: 1, kind: 1, version: 1 },
      without: ['content'],
    });
  }

  /** All rule sets of a scope, as `RuleSetLibrary` takes them. */
  async load(scope: DistrictScope): Promise<RuleSet[]> {
    const versions = await this.versions.find(scope, {}, { sort: { districtCode: 1, year: 1, kind: 1, version: 1 } });
    return versions.map(ruleSetOf);
  }
}

function withoutDistrict({ year, kind, version }: RuleSetKey): Omit<RuleSetKey, 'districtCode'> {
  return { year, kind, version };
}

function ruleSetOf({ content }: RuleSetVersion): RuleSet {
  return JSON.parse(content) as RuleSet;
}

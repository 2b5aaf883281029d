import type { Kind } from '@app/form';
import { canonicalJson, type Hashable } from '@app/kernel';
import { keyOf, keyText, ruleSetContentHash, type RuleSet, type RuleSetKey } from '@app/rule-set';
import type { Model } from 'mongoose';
import type { ChainWriter } from '../chain/chain-writer';
import { memberOfVersion } from '../chain/chained-records';
import { WriteContentionError } from '../forms/form-errors';
import type { DistrictScope } from '../scope/district-scope';
import { ScopedCollection } from '../scope/scoped-collection';
import type { GateReport } from './gate-report';
import type { RuleSetVersion } from './rule-set-version.entity';
import { isSoundVersion } from './sound-version';

/** So often others may take the number that was free a moment ago. */
const MOST_ATTEMPTS = 50;
const HEAVY = ['content', 'gate'];

/** Who published, and when. */
export type PublicationStamp = Pick<RuleSetVersion, 'origin' | 'publishedAt' | 'publishedBy'>;

/** What became of a publication. A number that is taken stays with what took it first. */
export type PublishOutcome =
  | { readonly kind: 'published' }
  | { readonly kind: 'unchanged' }
  /** `storedHash` is null where not the number is taken but the draft is published, under another one. */
  | { readonly kind: 'taken'; readonly storedHash: string | null };

/** A version without its content and its gate, for lists. */
export type RuleSetVersionSummary = Omit<RuleSetVersion, 'content' | 'gate'>;

/** The draft that is published, and what the gate said of it. */
export type PublicationOfDraft = PublicationStamp & Required<Pick<RuleSetVersion, 'draftId' | 'gate'>>;

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
    if (storedHash === null && taken.size === 0) throw new Error(`${keyText(ruleSet)} was stored and is not there.`);
    if (taken.size === 0) return { kind: 'published' };
    return storedHash === contentHash ? { kind: 'unchanged' } : { kind: 'taken', storedHash };
  }

  /**
   * Stores the rule set of a draft under the next free number of its scope; whoever finds the number taken in the
   * meantime takes the one after it. A draft that is published already keeps its number.
   *
   * @returns the number
   * @throws OutOfScopeError, WriteContentionError
   */
  async publishNext(scope: DistrictScope, ruleSet: RuleSet, stamp: PublicationOfDraft): Promise<number> {
    const own = scope.only(ruleSet.districtCode);
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const published = await this.completeOfDraft(own, stamp.draftId);
      if (published) return published.version;
      const version = await this.nextNumber(own, ruleSet);
      const outcome = await this.publish(own, { ...ruleSet, version }, stamp);
      if (outcome.kind === 'published') return version;
    }
    throw new WriteContentionError(1);
  }

  /** The number that the next publication of a scope takes, as things stand. */
  async nextNumber(scope: DistrictScope, { districtCode, year, kind }: Omit<RuleSetKey, 'version'>): Promise<number> {
    const newest = { sort: { version: -1 }, without: HEAVY } as const;
    const latest = await this.versions.findOne(scope.only(districtCode), { year, kind }, newest);
    return (latest?.version ?? 0) + 1;
  }

  /**
   * The version that a draft was published as, entered into the chain where a crash kept it out; null when it was not
   * published.
   */
  async completeOfDraft(scope: DistrictScope, draftId: string): Promise<RuleSetVersionSummary | null> {
    const published = await this.findOfDraft(scope, draftId);
    if (published) await this.enterChain(scope.only(published.districtCode), published);
    return published;
  }

  /** The version that a draft was published as; null when it was not. */
  findOfDraft(scope: DistrictScope, draftId: string): Promise<RuleSetVersionSummary | null> {
    return this.versions.findOne(scope, { draftId }, { without: HEAVY });
  }

  /** The gate's report on a version; null for shipped ones, and for what is not there. */
  async gateOf(scope: DistrictScope, key: RuleSetKey): Promise<GateReport | null> {
    if (!scope.covers(key.districtCode)) return null;
    const own = scope.only(key.districtCode);
    const found = await this.versions.findOne(own, withoutDistrict(key), { without: ['content'] });
    return found?.gate ?? null;
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
      without: HEAVY,
    });
  }

  /** All rule sets of a scope, as `RuleSetLibrary` takes them. */
  async load(scope: DistrictScope): Promise<RuleSet[]> {
    const versions = await this.versions.find(scope, {}, { sort: { districtCode: 1, year: 1, kind: 1, version: 1 } });
    return versions.map(ruleSetOf);
  }

  /**
   * Enters what is stored under a key into the chain, unless it is there: also where the number was taken before, since
   * a crash may have come between a version and its entry.
   *
   * @returns the hash of what is stored; null where nothing is
   */
  private async enterChain(own: DistrictScope, key: RuleSetKey): Promise<string | null> {
    const stored = await this.versions.findOne(own, withoutDistrict(key));
    if (!stored) return null;
    const member = memberOfVersion(stored);
    const place = { districtCode: key.districtCode, id: member.id };
    await this.chain.complete([place], () => Promise.resolve([member]));
    return stored.contentHash;
  }
}

function withoutDistrict({ year, kind, version }: RuleSetKey): Omit<RuleSetKey, 'districtCode'> {
  return { year, kind, version };
}

function ruleSetOf({ content }: RuleSetVersion): RuleSet {
  return JSON.parse(content) as RuleSet;
}

import {
  RuleSetDraftsRepository,
  RuleSetVersionsRepository,
  RuleSetWithdrawalsRepository,
  type DistrictScope,
} from '@app/persistence';
import {
  endOfDay,
  keyText,
  RuleSetLibrary,
  versionAt,
  type ResolvedRuleSet,
  type RuleSetKey,
  type RuleSetSource,
  type Scope,
  type VersionAt,
} from '@app/rule-set';
import { calculations, compile, type Calculation, type Scorer } from '@app/scoring';
import { Injectable } from '@nestjs/common';
import { DistrictDirectory } from '../districts/district-directory';
import { RequestError } from '../http/request-error';
import { readDraft } from './draft-content';
import { PublishedRuleSets, type PublishedRuleSet } from './published-rule-sets';
import { explainNone, NoRuleSetError, RuleSetUnusableError } from './rule-set-errors';

const MOST_SCORERS = 200;
/** How long another process may have published before this one looks. */
const FRESH_FOR_MS = 2_000;
/** Later than any publication: what is known by then is all that is known. */
const NOW_AND_EVER = new Date(8.64e15);

/** Either side of a comparison: a published version, or a draft as it stands. */
export type Side = RuleSetKey | { readonly districtCode: string; readonly draftId: string };

/** The published rule sets in memory, resolved and compiled as they are asked for. */
@Injectable()
export class RuleSetShelf {
  private loading: Promise<PublishedRuleSets> | undefined;
  private loadedAt = 0;
  private readonly scorers = new Map<string, Scorer>();

  constructor(
    private readonly versions: RuleSetVersionsRepository,
    private readonly withdrawals: RuleSetWithdrawalsRepository,
    private readonly drafts: RuleSetDraftsRepository,
    private readonly directory: DistrictDirectory,
  ) {}

  /** All published versions, withdrawn ones too: whatever names one finds it. */
  async library(): Promise<RuleSetLibrary> {
    return (await this.published()).library;
  }

  /** Where drafts and checks look bases up: a withdrawn version is found by its number, but offered to nobody. */
  async source(): Promise<RuleSetSource> {
    return (await this.published()).source;
  }

  /** All versions and what became of them; a publication by another process is seen within two seconds. */
  published(): Promise<PublishedRuleSets> {
    const isFresh = Date.now() - this.loadedAt < FRESH_FOR_MS;
    if (this.loading && isFresh) return this.loading;
    this.loadedAt = Date.now();
    const loading = this.load(this.loading);
    this.loading = loading;
    // A failure is for whoever asked; the next one tries again.
    loading.catch(() => {
      if (this.loading === loading) this.loading = undefined;
    });
    return loading;
  }

  /** Looks at once for what has been published or withdrawn since. */
  async refresh(): Promise<RuleSetLibrary> {
    this.loadedAt = 0;
    return this.library();
  }

  /**
   * The compiled rule set of a scope: the version in force, or any that is asked for by its number, withdrawn or not;
   * under the newest calculation unless another is asked for.
   *
   * @throws NoRuleSetError, RuleSetUnusableError
   */
  async scorerFor(scope: Scope, version?: number, calculation = calculations.latest): Promise<Scorer> {
    if (version === undefined) return this.scorerAt(scope, NOW_AND_EVER, null, calculation);
    const { library } = await this.published();
    const { resolved, issues, refusal } = library.find(scope, version);
    if (refusal) throw new NoRuleSetError(refusal.issue);
    if (!resolved) throw new RuleSetUnusableError({ ...scope, version }, { resolved, issues });
    return this.compiled(resolved, calculation);
  }

  /**
   * The compiled rule set of a scope as it was known at the end of a day.
   *
   * @param day `YYYY-MM-DD`, in UTC+8
   * @throws NoRuleSetError, RuleSetUnusableError
   */
  scorerAsKnownOn(scope: Scope, day: string, calculation = calculations.latest): Promise<Scorer> {
    return this.scorerAt(scope, endOfDay(day), day, calculation);
  }

  /**
   * The compiled rule set of either side of a comparison.
   *
   * @param drafts where the caller may read drafts; null where nowhere
   * @throws NoRuleSetError, RuleSetUnusableError; RequestError `DRAFT_NOT_FOUND`
   */
  async scorerOfSide(side: Side, drafts: DistrictScope | null): Promise<Scorer> {
    if (!('draftId' in side)) return this.scorerFor(side, side.version);
    const { districtCode, draftId } = side;
    const own = drafts?.covers(districtCode) ? drafts.only(districtCode) : null;
    const draft = own && (await this.drafts.find(own, draftId));
    if (!draft) throw new RequestError('DRAFT_NOT_FOUND', { draftId });
    const { ruleSet, resolved, issues } = readDraft(draft, await this.source());
    if (!resolved) throw new RuleSetUnusableError(ruleSet, { resolved, issues });
    return compile(resolved);
  }

  /** What of a scope applied at the end of a day, or applies today. */
  async applicable(scope: Scope, day?: string): Promise<VersionAt<PublishedRuleSet>> {
    const published = await this.published();
    return versionAt(published.ofScope(scope), day === undefined ? NOW_AND_EVER : endOfDay(day));
  }

  /**
   * A published rule set with its bases merged in.
   *
   * @throws NoRuleSetError, RuleSetUnusableError
   */
  async resolved({ version, ...scope }: RuleSetKey): Promise<ResolvedRuleSet> {
    return (await this.scorerFor(scope, version)).ruleSet;
  }

  private async scorerAt(scope: Scope, moment: Date, day: string | null, calculation: Calculation): Promise<Scorer> {
    const published = await this.published();
    const found = versionAt(published.ofScope(scope), moment);
    if (found.kind === 'applies') return this.scorerFor(scope, found.published.version, calculation);
    throw new NoRuleSetError(explainNone(scope, found, day, published.library));
  }

  private compiled(resolved: ResolvedRuleSet, calculation: Calculation): Scorer {
    const name = `${keyText(resolved)} ${calculation.version}`;
    const scorer = this.scorers.get(name) ?? compile(resolved, calculation);
    // Put in again, it is the last to be dropped.
    this.scorers.delete(name);
    this.scorers.set(name, scorer);
    const [oldest] = this.scorers.keys();
    if (this.scorers.size > MOST_SCORERS && oldest !== undefined) this.scorers.delete(oldest);
    return scorer;
  }

  private async load(previous: Promise<PublishedRuleSets> | undefined): Promise<PublishedRuleSets> {
    const everywhere = await this.directory.everywhere();
    const [versions, withdrawals, districts] = await Promise.all([
      this.versions.list(everywhere),
      this.withdrawals.list(everywhere),
      this.directory.table(),
    ]);
    const known = await previous?.catch(() => undefined);
    if (known?.holds(versions, districts)) {
      // The very same object, so that what was worked out on it still holds.
      return known.knows(withdrawals) ? known : new PublishedRuleSets(known.library, versions, withdrawals);
    }
    const library = new RuleSetLibrary(districts);
    for (const ruleSet of await this.versions.load(everywhere)) library.add(ruleSet);
    // What was compiled may rest on what is no longer there.
    this.scorers.clear();
    return new PublishedRuleSets(library, versions, withdrawals);
  }
}

import { RuleSetVersionsRepository } from '@app/persistence';
import { keyText, RuleSetLibrary, type ResolvedRuleSet, type RuleSetKey, type Scope } from '@app/rule-set';
import { calculations, compile, type Calculation, type Scorer } from '@app/scoring';
import { Injectable } from '@nestjs/common';
import { DistrictDirectory } from '../districts/district-directory';
import { NoRuleSetError, RuleSetUnusableError } from './rule-set-errors';

const MOST_SCORERS = 200;
/** How long another process may have published before this one looks. */
const FRESH_FOR_MS = 2_000;

/** The published rule sets in memory, resolved and compiled as they are asked for. */
@Injectable()
export class RuleSetShelf {
  private loading: Promise<RuleSetLibrary> | undefined;
  private loadedAt = 0;
  private versions = '';
  private readonly scorers = new Map<string, Scorer>();

  constructor(
    private readonly repository: RuleSetVersionsRepository,
    private readonly directory: DistrictDirectory,
  ) {}

  /** All published rule sets; a publication by another process is seen within two seconds. */
  library(): Promise<RuleSetLibrary> {
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

  /** Looks at once for what has been published since. */
  refresh(): Promise<RuleSetLibrary> {
    this.loadedAt = 0;
    return this.library();
  }

  /**
   * The compiled rule set of a scope, in its newest version and under the newest calculation unless others are asked
   * for.
   *
   * @throws NoRuleSetError, RuleSetUnusableError
   */
  async scorerFor(scope: Scope, version?: number, calculation = calculations.latest): Promise<Scorer> {
    const library = await this.library();
    const { resolved, issues, refusal } = library.find(scope, version);
    if (refusal) throw new NoRuleSetError(refusal);
    if (!resolved) throw new RuleSetUnusableError({ ...scope, version: version ?? 0 }, { resolved, issues });
    return this.compiled(resolved, calculation);
  }

  /**
   * A published rule set with its bases merged in.
   *
   * @throws NoRuleSetError, RuleSetUnusableError
   */
  async resolved({ version, ...scope }: RuleSetKey): Promise<ResolvedRuleSet> {
    return (await this.scorerFor(scope, version)).ruleSet;
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

  private async load(previous: Promise<RuleSetLibrary> | undefined): Promise<RuleSetLibrary> {
    const everywhere = await this.directory.everywhere();
    const listed = await this.repository.list(everywhere);
    const versions = listed.map((version) => `${keyText(version)} ${version.contentHash}`).join('\n');
    if (previous && versions === this.versions) return previous;
    const library = new RuleSetLibrary(await this.directory.table());
    for (const ruleSet of await this.repository.load(everywhere)) library.add(ruleSet);
    this.versions = versions;
    // What was compiled may rest on what is no longer there.
    this.scorers.clear();
    return library;
  }
}

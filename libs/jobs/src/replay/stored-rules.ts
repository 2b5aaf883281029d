import type { Issue } from '@app/kernel';
import { systemScope, type DistrictScope, type RuleSetReference, type Storage } from '@app/persistence';
import {
  baseKeyOf,
  endOfDay,
  explainNone,
  keyText,
  RuleSetLibrary,
  versionAt,
  type DistrictTable,
  type ResolvedRuleSet,
  type RuleSetKey,
} from '@app/rule-set';
import { UnknownCalculationError, type Calculations } from '@app/scoring';
import type { Rules } from '@app/replay';

/** The score whose rules are asked for. */
export interface ScoreOfRules {
  readonly ruleSet: RuleSetReference;
  readonly calculationVersion: number;
}

/** Rules to score by, or why there are none. */
export type FoundRules = { readonly ruleSet: ResolvedRuleSet } | { readonly refused: Issue };

/**
 * Finds the rules that scores are computed again by, as they lie in the store: every text of the chain is held to its
 * hash. What was found is kept as long as this object is, so that a batch reads each rule set once.
 */
export class StoredRules {
  private readonly found = new Map<string, Promise<FoundRules>>();
  private districts: Promise<DistrictTable> | undefined;

  constructor(
    private readonly storage: Pick<Storage, 'districts' | 'ruleSetVersions' | 'ruleSetWithdrawals'>,
    private readonly calculations: Calculations,
  ) {}

  /** The rules for a score; the calculation stays its own, so that only the rules make the difference. */
  find({ ruleSet, calculationVersion }: ScoreOfRules, rules: Rules): Promise<FoundRules> {
    const asked = rules.kind === 'version' ? { ...rules.ruleSet, kind: ruleSet.kind } : ruleSet;
    const name = `${keyText(asked)} ${calculationVersion} ${rules.kind === 'as-known-on' ? rules.date : ''}`;
    const known = this.found.get(name) ?? this.read(asked, calculationVersion, rules);
    this.found.set(name, known);
    return known;
  }

  private async read(asked: RuleSetKey, calculationVersion: number, rules: Rules): Promise<FoundRules> {
    if (!this.calculations.find(calculationVersion)) {
      const { code, values } = new UnknownCalculationError(calculationVersion, this.calculations.versions);
      return { refused: issueOf(code, values) };
    }
    if (rules.kind !== 'as-known-on') return this.resolve(asked);
    const key = await this.knownOn(asked, rules.date);
    return 'refused' in key ? key : this.resolve(key);
  }

  private async knownOn(
    { districtCode, year, kind }: RuleSetKey,
    date: string,
  ): Promise<RuleSetKey | { readonly refused: Issue }> {
    const scope = { districtCode, year, kind };
    const everywhere = await this.everywhere();
    if (!everywhere.covers(districtCode)) return this.explainMissing({ ...scope, version: 1 });
    const own = everywhere.only(districtCode);
    const [published, withdrawals] = await Promise.all([
      this.storage.ruleSetVersions.list(own, { year, kind }),
      this.storage.ruleSetWithdrawals.list(own),
    ]);
    const withdrawn = new Map(withdrawals.map((withdrawal) => [keyText(withdrawal), withdrawal]));
    const versions = published.map((version) => {
      const withdrawal = withdrawn.get(keyText(version)) ?? null;
      return { ...version, withdrawal, withdrawnAt: withdrawal?.at ?? null };
    });
    const found = versionAt(versions, endOfDay(date));
    if (found.kind === 'applies') return { ...scope, version: found.published.version };
    const reason = explainNone(scope, found, date);
    return reason ? { refused: reason } : this.explainMissing({ ...scope, version: 1 });
  }

  /** Reads a version and those it extends, one after the other. */
  private async resolve(key: RuleSetKey): Promise<FoundRules> {
    const library = new RuleSetLibrary(await this.table());
    const everywhere = await this.everywhere();
    const seen = new Set<string>();
    for (let next: RuleSetKey | null = key; next && !seen.has(keyText(next));) {
      seen.add(keyText(next));
      const isThere = await this.isPublished(everywhere, next);
      if (!isThere && next === key) return this.explainMissing(key);
      const isSound = isThere && (await this.storage.ruleSetVersions.isSound(everywhere, next));
      const ruleSet = isSound ? await this.storage.ruleSetVersions.find(everywhere, next) : null;
      if (!ruleSet) return { refused: issueOf('RULE_SET_CONTENT_MISMATCH', { ruleSet: keyText(next) }) };
      library.add(ruleSet);
      next = baseKeyOf(ruleSet);
    }
    const { resolved } = library.resolve(key);
    return resolved ? { ruleSet: resolved } : { refused: issueOf('RULE_SET_UNUSABLE', { ruleSet: keyText(key) }) };
  }

  private async isPublished(everywhere: DistrictScope, key: RuleSetKey): Promise<boolean> {
    const { districtCode, year, kind, version } = key;
    if (!everywhere.covers(districtCode)) return false;
    const published = await this.storage.ruleSetVersions.list(everywhere.only(districtCode), { year, kind });
    return published.some((each) => each.version === version);
  }

  /** What there is instead of a version that there is not. */
  private async explainMissing(key: RuleSetKey): Promise<{ readonly refused: Issue }> {
    const library = new RuleSetLibrary(await this.table());
    for (const ruleSet of await this.storage.ruleSetVersions.load(await this.everywhere())) library.add(ruleSet);
    const { issues } = library.find(key, key.version);
    return { refused: issues[0] ?? issueOf('RULE_SET_UNUSABLE', { ruleSet: keyText(key) }) };
  }

  /** Published rule sets are everybody's, whoever asked for the replay. */
  private async everywhere(): Promise<DistrictScope> {
    return systemScope(await this.table());
  }

  private table(): Promise<DistrictTable> {
    this.districts ??= this.storage.districts.table();
    return this.districts;
  }
}

function issueOf(code: string, values: Issue['values']): Issue {
  return { code, severity: 'error', at: {}, values };
}

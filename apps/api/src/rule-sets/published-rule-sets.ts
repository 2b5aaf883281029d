import type { RuleSetVersionSummary, RuleSetWithdrawal } from '@app/persistence';
import {
  keyText,
  type DistrictTable,
  type PublishedVersion,
  type RuleSetKey,
  type RuleSetLibrary,
  type RuleSetSource,
  type Scope,
} from '@app/rule-set';

/** A published version and, where it was withdrawn, how that came. */
export type PublishedRuleSet = RuleSetVersionSummary &
  PublishedVersion & { readonly withdrawal: RuleSetWithdrawal | null };

/** Every published version at one moment, and what became of it. */
export class PublishedRuleSets {
  readonly source: RuleSetSource;
  private readonly byScope = new Map<string, PublishedRuleSet[]>();
  private readonly byKey = new Map<string, PublishedRuleSet>();
  private readonly contents: string;
  private readonly withdrawals: number;

  constructor(
    readonly library: RuleSetLibrary,
    versions: readonly RuleSetVersionSummary[],
    withdrawals: readonly RuleSetWithdrawal[],
  ) {
    const withdrawn = new Map(withdrawals.map((withdrawal) => [keyText(withdrawal), withdrawal]));
    for (const version of versions) {
      const withdrawal = withdrawn.get(keyText(version)) ?? null;
      this.shelve({ ...version, withdrawal, withdrawnAt: withdrawal?.at ?? null });
    }
    this.contents = contentsOf(versions, library.districts);
    this.withdrawals = withdrawals.length;
    this.source = {
      districts: library.districts,
      get: (key) => library.get(key),
      versionsOf: (scope) =>
        this.ofScope(scope).flatMap(({ version, withdrawal }) => (withdrawal === null ? version : [])),
    };
  }

  /** All versions, by district, year, kind and version. */
  all(): readonly PublishedRuleSet[] {
    return [...this.byKey.values()];
  }

  /** The versions of a scope, the lowest number first. */
  ofScope(scope: Scope): readonly PublishedRuleSet[] {
    return this.byScope.get(scopeText(scope)) ?? [];
  }

  /** The version of a key; null when it is not published. */
  get(key: RuleSetKey): PublishedRuleSet | null {
    return this.byKey.get(keyText(key)) ?? null;
  }

  /** Whether the library holds just these versions and knows these districts. */
  holds(versions: readonly RuleSetVersionSummary[], districts: DistrictTable): boolean {
    return this.contents === contentsOf(versions, districts);
  }

  /** Whether nothing has been withdrawn since; withdrawals are never taken back. */
  knows(withdrawals: readonly RuleSetWithdrawal[]): boolean {
    return this.withdrawals === withdrawals.length;
  }

  private shelve(version: PublishedRuleSet): void {
    const name = scopeText(version);
    this.byScope.set(name, [...(this.byScope.get(name) ?? []), version]);
    this.byKey.set(keyText(version), version);
  }
}

function scopeText({ districtCode, year, kind }: Scope): string {
  return `${districtCode}/${year}/${kind}`;
}

function contentsOf(versions: readonly RuleSetVersionSummary[], districts: DistrictTable): string {
  return [
    ...versions.map((version) => `${keyText(version)} ${version.contentHash} ${version.publishedAt.getTime()}`),
    ...districts.all().map(({ code, name, parentCode }) => `${code} ${name.zh} ${parentCode ?? ''}`),
  ].join('\n');
}

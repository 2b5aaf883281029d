import { canonicalJson, type Hashable, type Issue } from '@app/kernel';
import type { RuleSet, RuleSetKey } from '../rule-set';
import type { DistrictTable } from './districts';
import { refusalOf, type RuleSetRefusal } from './refusal';
import { resolveRuleSet, type Resolution } from './resolve-rule-set';
import { compareKeys, keyOf, keyText, type Scope } from './rule-set-key';

/** What `find` gives: a resolved rule set, or a refusal that says what there is instead. */
export interface FoundRuleSet extends Resolution {
  readonly refusal: RuleSetRefusal | null;
}

/** Rule sets in memory, by scope and version: what the command line, tests and the console resolve from. */
export class RuleSetLibrary {
  private readonly ruleSets = new Map<string, RuleSet>();

  constructor(readonly districts: DistrictTable) {}

  /**
   * Adds a parsed rule set. A key is never reused: the same content again is fine, different content is refused.
   *
   * @returns the issues; empty when the rule set was taken
   */
  add(ruleSet: RuleSet): Issue[] {
    const name = keyText(ruleSet);
    const existing = this.ruleSets.get(name);
    if (existing && contentOf(existing) !== contentOf(ruleSet)) {
      return [{ code: 'RULE_SET_KEY_TAKEN', severity: 'error', at: {}, values: { ruleSet: name } }];
    }
    this.ruleSets.set(name, ruleSet);
    return [];
  }

  /** The rule set of a key as it was added, or null. */
  get(key: RuleSetKey): RuleSet | null {
    return this.ruleSets.get(keyText(key)) ?? null;
  }

  /** Every key, by district, year, kind and version. */
  keys(): RuleSetKey[] {
    return [...this.ruleSets.values()].map(keyOf).sort(compareKeys);
  }

  /** The version numbers of a scope, the lowest first. */
  versionsOf(scope: Scope): number[] {
    return this.keys()
      .filter((key) => isOfScope(key, scope))
      .map(({ version }) => version);
  }

  /** The rule set of a scope with the highest version, as it was added, or null. */
  latest(scope: Scope): RuleSet | null {
    const version = this.versionsOf(scope).at(-1);
    return version === undefined ? null : this.get({ ...scope, version });
  }

  /** The rule set of a key with its chain of bases merged in; see `resolveRuleSet`. */
  resolve(key: RuleSetKey): Resolution {
    const ruleSet = this.get(key);
    return ruleSet === null ? this.find(key, key.version) : resolveRuleSet(ruleSet, this);
  }

  /**
   * The resolved rule set of exactly one scope, in its latest version unless another is asked for. There is no
   * fallback to another district or year: where the scope has none, the refusal names what is known.
   *
   * @example
   * library.find({ districtCode: '510403', year: 2019, kind: 'project' }).refusal?.years //=> [2020]
   */
  find(scope: Scope, version?: number): FoundRuleSet {
    const ruleSet = version === undefined ? this.latest(scope) : this.get({ ...scope, version });
    if (ruleSet !== null) return { ...resolveRuleSet(ruleSet, this), refusal: null };
    const refusal = refusalOf(scope, version, this);
    return { resolved: null, issues: [refusal.issue], refusal };
  }
}

function isOfScope(key: RuleSetKey, scope: Scope): boolean {
  return key.districtCode === scope.districtCode && key.year === scope.year && key.kind === scope.kind;
}

function contentOf(ruleSet: RuleSet): string {
  return canonicalJson(ruleSet as unknown as Hashable);
}

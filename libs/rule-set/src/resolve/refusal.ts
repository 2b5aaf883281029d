import type { Issue } from '@app/kernel';
import type { RuleSetKey } from '../rule-set';
import type { DistrictTable } from './districts';
import { keyText, type Scope } from './rule-set-key';

/** Why a scope has no rule set, and what there is instead. `issue` says the same as a sentence. */
export interface RuleSetRefusal {
  readonly issue: Issue;
  /** Districts that have any rule set, by code. */
  readonly districts: readonly string[];
  /** Years for which the district itself has a rule set of the kind. */
  readonly years: readonly number[];
  /** Versions of the very scope. */
  readonly versions: readonly number[];
  /** The newest rule set of the nearest district above for the year, or else for the latest year before it. */
  readonly nearest: RuleSetKey | null;
}

interface Shelf {
  readonly districts: DistrictTable;
  keys(): RuleSetKey[];
}

/** Says what is known instead of the rule set that was asked for. */
export function refusalOf(scope: Scope, version: number | undefined, shelf: Shelf): RuleSetRefusal {
  const keys = shelf.keys();
  const own = keys.filter((key) => key.districtCode === scope.districtCode && key.kind === scope.kind);
  const versions = own.filter(({ year }) => year === scope.year).map((key) => key.version);
  const known = {
    districts: unique(keys.map(({ districtCode }) => districtCode)),
    years: unique(own.map(({ year }) => year)),
    versions,
    nearest: nearestAbove(scope, keys, shelf.districts),
  };
  return { ...known, issue: issueOf(scope, version, known, shelf.districts) };
}

function nearestAbove(scope: Scope, keys: readonly RuleSetKey[], districts: DistrictTable): RuleSetKey | null {
  const above = districts.ancestorsOf(scope.districtCode).map(({ code }) => code);
  const usable = keys.filter(({ kind, year }) => kind === scope.kind && year <= scope.year);
  for (const years of [usable.filter(({ year }) => year === scope.year), usable]) {
    for (const code of above) {
      const newest = years.filter(({ districtCode }) => districtCode === code).at(-1);
      if (newest) return newest;
    }
  }
  return null;
}

type Known = Omit<RuleSetRefusal, 'issue'>;

function issueOf(scope: Scope, version: number | undefined, known: Known, districts: DistrictTable): Issue {
  const { districtCode, year, kind } = scope;
  const district = districts.get(districtCode);
  const name = (code: string) => `${code} ${districts.get(code)?.name.zh ?? ''}`.trim();
  const values = { districtCode, year, kind, nearest: known.nearest ? keyText(known.nearest) : '—' };
  const issue = (code: string, more: Issue['values']): Issue => ({
    code,
    severity: 'error',
    at: {},
    values: { ...values, ...more },
  });
  if (district === null) return issue('DISTRICT_UNKNOWN', { known: known.districts.map(name).join(', ') || '—' });
  if (known.versions.length > 0) {
    return issue('RULE_SET_NO_VERSION', { version: version ?? 0, versions: known.versions.join(', ') });
  }
  const place = name(districtCode);
  if (known.years.length > 0) return issue('RULE_SET_NO_YEAR', { district: place, years: known.years.join(', ') });
  return issue('RULE_SET_NO_DISTRICT', { district: place, districts: known.districts.map(name).join(', ') || '—' });
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

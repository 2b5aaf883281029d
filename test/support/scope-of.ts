import { systemScope, type DistrictScope } from '@app/persistence';
import { DistrictTable } from '@app/rule-set';

/** A scope of exactly these districts, for suites of repositories: requests are given theirs by `authorise`. */
export function scopeOf(...codes: readonly string[]): DistrictScope {
  return systemScope(
    new DistrictTable(
      codes.map((code) => ({ code, name: { zh: code, en: code }, parentCode: null, alternateNames: [] })),
    ),
  );
}

import { authorise, type DistrictScope } from '@app/persistence';
import { DistrictTable } from '@app/rule-set';

const ELSEWHERE = 'elsewhere';

/** A scope of exactly these districts, for suites of repositories: requests are given theirs by the gatekeeper. */
export function scopeOf(...codes: readonly string[]): DistrictScope {
  const districts = [ELSEWHERE, ...codes].map((code) => ({
    ...{ code, name: { zh: code, en: code }, alternateNames: [] },
    parentCode: code === ELSEWHERE ? null : ELSEWHERE,
  }));
  const grants = codes.map((districtCode) => ({ role: 'auditor', districtCode, unitId: null }) as const);
  const scope = authorise('forms.read', grants, new DistrictTable(districts));
  if (!scope) throw new Error('a scope of no district');
  return scope;
}

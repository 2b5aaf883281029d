import type { Issue } from '@app/kernel';
import { DistrictTable, type District } from '../resolve/districts';
import { checkPlainData } from './plain-data';
import { checkShape } from './check-shape';
import { districtsShape } from './shapes';

/** A table of districts read from outside, or null with the errors that say why not. */
export interface ParsedDistricts {
  readonly districts: DistrictTable | null;
  readonly issues: Issue[];
}

/**
 * Reads tables of districts, `{ "districts": [{ code, name, parentCode, alternateNames }] }`; where several name the
 * same code, the last one holds. Every parent must be known, and nobody stands above himself.
 *
 * @example
 * parseDistricts([{ districts: [] }]).districts?.all() //=> []
 */
export function parseDistricts(values: readonly unknown[]): ParsedDistricts {
  const byCode = new Map<string, District>();
  for (const value of values) {
    const unsafe = checkPlainData(value);
    const issues = unsafe === null ? checkShape(value, districtsShape) : [unsafe];
    if (issues.length > 0) return { districts: null, issues };
    // The shape was checked just above.
    const { districts } = value as { readonly districts: readonly District[] };
    const seen = new Set<string>();
    const twice = districts.find(({ code }) => seen.size === seen.add(code).size);
    if (twice) return { districts: null, issues: [issueOf('DISTRICT_TWICE', twice)] };
    for (const district of districts) byCode.set(district.code, district);
  }
  const issues = checkParents(byCode);
  return { districts: issues.length === 0 ? new DistrictTable([...byCode.values()]) : null, issues };
}

function checkParents(byCode: ReadonlyMap<string, District>): Issue[] {
  return [...byCode.values()].flatMap((district) => {
    const { parentCode } = district;
    if (parentCode !== null && !byCode.has(parentCode)) return [issueOf('DISTRICT_PARENT_UNKNOWN', district)];
    return isAboveItself(district, byCode) ? [issueOf('DISTRICT_CYCLE', district)] : [];
  });
}

function isAboveItself(district: District, byCode: ReadonlyMap<string, District>): boolean {
  const seen = new Set([district.code]);
  for (let next = district.parentCode; next !== null; next = byCode.get(next)?.parentCode ?? null) {
    if (next === district.code) return true;
    if (seen.has(next)) return false;
    seen.add(next);
  }
  return false;
}

function issueOf(code: string, district: District): Issue {
  const values = { districtCode: district.code, name: district.name.zh, parentCode: district.parentCode ?? '—' };
  return { code, severity: 'error', at: {}, values };
}

import { KINDS, type Kind } from '@app/form';
import { keyText, type RuleSetLibrary, type Scope } from '@app/rule-set';

/** A rule set as people name it: a scope, and a version unless the latest is meant. */
export interface RuleSetAddress {
  readonly scope: Scope;
  readonly version?: number;
}

const ADDRESS = /^([0-9]{6})\/([0-9]{4})(?:\/(?:([a-z-]+)\.)?v([0-9]{1,6})|\/([a-z-]+))?(?:\.json)?$/;

/**
 * Reads `510403/2020/v1`, `510403/2020/project.v1` or, for the latest version, `510403/2020` or `510403/2020/project`;
 * null where it is none of these.
 */
export function parseAddress(text: string, kind: Kind = 'project'): RuleSetAddress | null {
  const [, districtCode, year, kindOfVersion, version, kindAlone] = ADDRESS.exec(text) ?? [];
  if (districtCode === undefined) return null;
  const named = kindOfVersion ?? kindAlone ?? kind;
  const known = KINDS.find((candidate) => candidate === named);
  if (known === undefined) return null;
  const scope = { districtCode, year: Number(year), kind: known };
  return version === undefined ? { scope } : { scope, version: Number(version) };
}

/** Every key there is, for sentences that say what may be named. */
export function knownKeys(library: RuleSetLibrary): string {
  return library.keys().map(keyText).join(', ') || '—';
}

/** Every district with a rule set, by code and name. */
export function knownDistricts(library: RuleSetLibrary): string {
  const codes = new Set(library.keys().map(({ districtCode }) => districtCode));
  return [...codes].map((code) => `${code} ${library.districts.get(code)?.name.zh ?? ''}`.trim()).join(', ') || '—';
}

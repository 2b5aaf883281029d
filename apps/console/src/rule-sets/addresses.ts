import type { RuleSetKey, Scope } from '@app/rule-set';
import { joinId } from '../data/endpoint';

export function scopeAddress({ districtCode, year, kind }: Scope): string {
  return `/rule-sets/scopes/${joinId(districtCode, year, kind)}`;
}

export function versionAddress({ districtCode, year, kind, version }: RuleSetKey): string {
  return `/rule-sets/${joinId(districtCode, year, kind, version)}/show`;
}

export function draftAddress({ districtCode, draftId }: { districtCode: string; draftId: string }): string {
  return `/drafts/${joinId(districtCode, draftId)}`;
}

/** Where a new draft begins; `from` names a version to begin with. */
export function newDraftAddress({ districtCode, year, kind }: Scope, from?: RuleSetKey): string {
  const query = new URLSearchParams({ district: districtCode, year: String(year), kind });
  if (from) query.set('from', sideText(from));
  return `/drafts/create?${query.toString()}`;
}

/** One side of a comparison or simulation in an address: a version, or a draft. */
export type AddressedSide = RuleSetKey | { readonly districtCode: string; readonly draftId: string };

export function sideText(side: AddressedSide): string {
  return 'draftId' in side
    ? joinId(side.districtCode, side.draftId)
    : joinId(side.districtCode, side.year, side.kind, side.version);
}

export function comparisonAddress(from: AddressedSide, to: AddressedSide): string {
  return `/rule-sets/compare?${new URLSearchParams({ from: sideText(from), to: sideText(to) }).toString()}`;
}

export function newSimulationAddress(baseline: AddressedSide | null, candidate: AddressedSide): string {
  const query = new URLSearchParams({ candidate: sideText(candidate) });
  if (baseline) query.set('baseline', sideText(baseline));
  return `/simulations/create?${query.toString()}`;
}

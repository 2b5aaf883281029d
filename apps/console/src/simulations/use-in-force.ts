import { useRead } from '../api/use-read';
import type { ApplicableView, DraftView } from '../api/types/rule-sets';
import { sideText, type AddressedSide } from '../rule-sets/addresses';

/** The version in force where a candidate would take its place: what it is measured against unless told otherwise. */
export function useInForce(candidate: AddressedSide | null): string {
  const isDraft = candidate !== null && 'draftId' in candidate;
  const draft = useRead<DraftView>(
    isDraft ? `districts/${candidate.districtCode}/rule-set-drafts/${candidate.draftId}` : '',
    undefined,
    { enabled: isDraft },
  );
  const scope = candidate === null ? null : 'draftId' in candidate ? (draft.data ?? null) : candidate;
  const query = scope ? { districtCode: scope.districtCode, year: scope.year, kind: scope.kind } : {};
  const { data } = useRead<ApplicableView>('rule-sets/applicable', query, { enabled: scope !== null });
  if (data?.applicable) return sideText(data.applicable);
  const base = draft.data?.ruleSet.extends;
  return base && draft.data ? sideText({ ...base, kind: draft.data.kind }) : '';
}

import { KINDS } from '@app/form';
import type { ResolvedRuleSet } from '@app/rule-set';
import { useMemo } from 'react';
import type { ApiError } from '../api/api-error';
import { useRead } from '../api/use-read';
import type { BilingualText } from '../api/types/common';
import type { DraftView, RuleSetView } from '../api/types/rule-sets';
import { useDistrictName } from '../context/use-districts';
import { useLanguage, useT } from '../i18n/use-t';
import { sideText, type AddressedSide } from './addresses';
import { useDrafts, useVersions } from './use-versions';

/** A rule set that can be one side of a comparison or a simulation. */
export interface SideChoice {
  readonly text: string;
  readonly side: AddressedSide;
  readonly label: string;
  /** What choices are grouped by. */
  readonly district: string;
}

/** The side that an address names; null where it names none. */
export function readSide(text: string): AddressedSide | null {
  const [districtCode = '', second = '', kind = '', number = ''] = text.split('~');
  if (!/^\d{6}$/.test(districtCode)) return null;
  if (/^draft-[\w-]+$/.test(second)) return { districtCode, draftId: second };
  const known = KINDS.find((each) => each === kind);
  if (!/^\d{4}$/.test(second) || !known || !/^\d{1,6}$/.test(number)) return null;
  return { districtCode, year: Number(second), kind: known, version: Number(number) };
}

/** Every version and every draft the caller sees, by district and year. */
export function useSideChoices(): readonly SideChoice[] {
  const { data: versions = [] } = useVersions();
  const { data: drafts = [] } = useDrafts();
  const nameOf = useDistrictName();
  const language = useLanguage();
  const t = useT();
  return useMemo(() => {
    const scopeOf = ({ year, kind }: { year: number; kind: (typeof KINDS)[number] }) =>
      `${t('common.year', { year })} · ${t(`common.kinds.${kind}`)}`;
    const ofVersions = versions.map((version) => ({
      text: sideText(version),
      side: version,
      district: nameOf(version.districtCode),
      label: `${nameOf(version.districtCode)} · ${scopeOf(version)} · ${t('common.version', { version: version.version })}`,
    }));
    const ofDrafts = drafts
      .filter(({ state }) => state !== 'published' && state !== 'discarded')
      .map((draft) => ({
        text: sideText(draft),
        side: { districtCode: draft.districtCode, draftId: draft.draftId },
        district: nameOf(draft.districtCode),
        label: `${nameOf(draft.districtCode)} · ${scopeOf(draft)} · ${t('ruleSets.draftNamed', { title: draft.title[language] })}`,
      }));
    return [...ofVersions, ...ofDrafts].sort((a, b) =>
      a.district < b.district ? -1 : a.district > b.district ? 1 : 0,
    );
  }, [versions, drafts, nameOf, language, t]);
}

/** What a side says, with its bases merged in. */
export interface LoadedSide {
  readonly resolved: ResolvedRuleSet | null;
  readonly title: BilingualText | null;
  readonly error: ApiError | null;
  readonly isPending: boolean;
}

export function useSide(side: AddressedSide | null): LoadedSide {
  const isDraft = side !== null && 'draftId' in side;
  const path = side === null ? '' : 'draftId' in side ? draftPath(side) : versionPath(side);
  const { data, error, isPending } = useRead<RuleSetView | DraftView>(path, undefined, { enabled: side !== null });
  return {
    resolved: data?.resolved ?? null,
    title: data?.title ?? null,
    error: error ?? null,
    isPending: side !== null && isPending && !(isDraft && data !== undefined),
  };
}

function draftPath({ districtCode, draftId }: { districtCode: string; draftId: string }): string {
  return `districts/${districtCode}/rule-set-drafts/${draftId}`;
}

function versionPath(side: Exclude<AddressedSide, { draftId: string }>): string {
  return `rule-sets/${side.districtCode}/${side.year}/${side.kind}/${side.version}`;
}

import type { ApplicableView, ReplayRules } from '../../api/types/replays';

/** A place on the two axes: which policy year, and as known at the end of which day; a version where one is pinned. */
export interface RulesChoice {
  readonly isOwn: boolean;
  readonly year: number;
  readonly day: string;
  readonly version: number | null;
}

/** What the address says was chosen; `own` unless it says otherwise. */
export function readChoice(search: URLSearchParams, year: number, today: string): RulesChoice {
  const day = search.get('on') ?? '';
  const asked = Number(search.get('policy'));
  const version = Number(search.get('version'));
  return {
    isOwn: search.get('rules') !== 'known',
    year: Number.isInteger(asked) && asked > 0 ? asked : year,
    day: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : today,
    version: Number.isInteger(version) && version > 0 ? version : null,
  };
}

/** As the address holds it, so that it can be handed to somebody else. */
export function writeChoice({ isOwn, year, day, version }: RulesChoice): Record<string, string> {
  if (isOwn) return {};
  return { rules: 'known', policy: String(year), on: day, ...(version === null ? {} : { version: String(version) }) };
}

/**
 * As the service takes it; null where no rules apply at that place. The form's own year can be asked for by day alone:
 * the service then says which version that was.
 */
export function rulesOf(
  choice: RulesChoice,
  form: { readonly districtCode: string; readonly year: number },
  applicable: ApplicableView | undefined,
): ReplayRules | null {
  const { isOwn, year, day, version } = choice;
  if (isOwn) return { kind: 'own' };
  if (version === null && year === form.year) return { kind: 'as-known-on', date: day };
  const chosen = version ?? applicable?.applicable?.version;
  if (chosen === undefined) return null;
  return { kind: 'version', ruleSet: { districtCode: form.districtCode, year, version: chosen } };
}

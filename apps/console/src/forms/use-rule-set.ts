import { useMemo, useState } from 'react';
import type { Kind, SelfEvaluationForm } from '@app/form';
import { compile, type ScoreOptions, type Scorer } from '@app/scoring';
import type { Page } from '../api/types/common';
import type { RuleSetSummaryView, RuleSetView } from '../api/types/rule-sets';
import type { SheetView } from '../api/types/sheets';
import { useRead } from '../api/use-read';
import { useLanguage } from '../i18n/use-t';
import { viewSheet } from '../shared/sheet/view-sheet';

const MINUTE_MS = 60_000;
/** Whoever edits is told soon when somebody publishes; one small request each time. */
const WATCH_MS = 15_000;

interface Scope {
  readonly districtCode: string;
  readonly year: number;
  readonly kind: Kind;
}

/** The rule set in force for forms of a scope, compiled for the browser; null while it is not there, or none is. */
export function useScorer({ districtCode, year, kind }: Scope): {
  readonly scorer: Scorer | null;
  readonly isPending: boolean;
} {
  const list = useRead<Page<RuleSetSummaryView>>(
    'rule-sets',
    { districtCode, year, kind, perPage: 200 },
    { staleTime: WATCH_MS, refetchInterval: WATCH_MS },
  );
  const version = versionInForce(list.data?.data ?? []);
  const set = useRead<RuleSetView>(`rule-sets/${districtCode}/${year}/${kind}/${version ?? 0}`, undefined, {
    enabled: version !== null,
    staleTime: MINUTE_MS,
  });
  const resolved = set.data?.resolved;
  const scorer = useMemo(() => (resolved ? compile(resolved) : null), [resolved]);
  return { scorer, isPending: list.isPending || (version !== null && set.isPending) };
}

/** The number of the rule set that took over while the form was open; null while it is the one it was opened under. */
export function useNewerRules(scorer: Scorer | null): number | null {
  const [first, setFirst] = useState<number | null>(null);
  const current = scorer?.ruleSet.version ?? null;
  if (first === null && current !== null) setFirst(current);
  return first !== null && current !== null && current !== first ? current : null;
}

/** Scores a form in the browser, with the very library that the service scores with. */
export function useLiveSheet(form: SelfEvaluationForm, scorer: Scorer | null, options: ScoreOptions): SheetView | null {
  const language = useLanguage();
  return useMemo(
    () => scorer && viewSheet(scorer.score(form, options), form, scorer.ruleSet, language),
    [form, scorer, options, language],
  );
}

/** The newest version that is not withdrawn; after a withdrawal none is in force until the next publication. */
function versionInForce(versions: readonly RuleSetSummaryView[]): number | null {
  const newest = [...versions].sort((a, b) => b.version - a.version)[0];
  return newest && newest.state !== 'withdrawn' ? newest.version : null;
}

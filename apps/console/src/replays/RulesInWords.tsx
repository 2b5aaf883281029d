import type { ReplayRules } from '../api/types/replays';
import { useT } from '../i18n/use-t';

/** By which rules a replay computes, in a few words. */
export function useRulesInWords(): (rules: ReplayRules) => string {
  const t = useT();
  return (rules) => {
    if (rules.kind === 'own') return t('replays.own');
    if (rules.kind === 'as-known-on') return t('replays.knownOn', { day: rules.date });
    return t('replays.pinned', { year: rules.ruleSet.year, version: rules.ruleSet.version });
  };
}

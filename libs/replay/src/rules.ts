import type { RuleSetKey } from '@app/rule-set';

/**
 * By which rules scores are computed again: `own`, those each was scored by; `version`, the one named, of the kind of
 * the score; `as-known-on`, those of the score's scope that were in force at the end of a day in UTC+8.
 */
export type Rules =
  | { readonly kind: 'own' }
  | { readonly kind: 'version'; readonly ruleSet: Pick<RuleSetKey, 'districtCode' | 'year' | 'version'> }
  | { readonly kind: 'as-known-on'; readonly date: string };

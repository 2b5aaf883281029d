import { catalogue, type Language } from '@app/kernel';
import type { ResolvedRuleSet } from '@app/rule-set';

/** Where the first clause of a message ends: what follows tells what to do about it. */
const FIRST_SENTENCE: Readonly<Record<Language, RegExp>> = { zh: /^(.*?)[。；]/s, en: /^(.*?)[.;](?:\s|$)/s };

/**
 * What a code of findings is called in lists and reports: the first sentence of its message, with `…` for the values.
 *
 * @param ruleId  the check that found it; null for codes of the product itself
 * @param ruleSet the rule set of the check; null where it cannot be had
 * @example
 * findingLabel('NO_SCORE', 'no-score', base, 'zh') //=> '没有填写总分'
 */
export function findingLabel(
  code: string,
  ruleId: string | null,
  ruleSet: Pick<ResolvedRuleSet, 'checks'> | null,
  language: Language,
): string {
  const own = ruleSet?.checks.find(({ id }) => id === ruleId)?.message;
  const known = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
  const template = (own ?? known)?.[language];
  if (template === undefined) return code;
  const first = FIRST_SENTENCE[language].exec(template)?.[1] ?? template;
  return first.replace(/\{[\w.]+\}/g, '…');
}

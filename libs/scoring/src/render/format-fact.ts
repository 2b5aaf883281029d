import { Exact, type Language } from '@app/kernel';
import { factDictionary, wordFor, type Unit } from '@app/rule-set';

/** What stands where a value is missing. */
export const MISSING = '—';
const PERCENT = Exact.hundred;

const TRUTHS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
};

/**
 * A fact's value as a person reads it: ratios as percentages, at most four decimals, words in the language asked for.
 * Only for reading; nothing is computed from it.
 *
 * @example
 * formatFact('form.budgetExecutionRate', '0.9996', 'zh') //=> '99.96%'
 */
export function formatFact(name: string, value: string | undefined, language: Language): string {
  if (value === undefined) return MISSING;
  const fact = factDictionary.get(name);
  if (fact?.type === 'number') return formatNumber(value, fact.unit);
  return TRUTHS[value]?.[language] ?? wordFor(value, language);
}

/**
 * Exact text (`20/3`, `0.12345`) shortened for reading: at most four decimals, rounded half-up.
 *
 * @example
 * formatPoints('20/3') //=> '6.6667'
 */
export function formatPoints(text: string): string {
  return Exact.parseText(text).round(4, 'half-up').toDecimal();
}

/**
 * A ratio as a percentage with at most two decimals.
 *
 * @example
 * formatRatio('0.8667') //=> '86.67%'
 */
export function formatRatio(text: string): string {
  return `${Exact.parseText(text).times(PERCENT).round(2, 'half-up').toDecimal()}%`;
}

function formatNumber(value: string, unit: Unit): string {
  return unit === 'ratio' ? formatRatio(value) : formatPoints(value);
}

/**
 * What a fact is called.
 *
 * @example
 * factLabel('item.weight', 'zh') //=> '分值'
 */
export function factLabel(name: string, language: Language): string {
  return factDictionary.get(name)?.label[language] ?? name;
}

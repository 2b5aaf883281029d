import { Exact, type Language } from '@app/kernel';
import { factDictionary, type Unit } from '@app/rule-set';

/** What stands where a value is missing. */
export const MISSING = '—';
const PERCENT = Exact.hundred;

const WORDS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
  output: { zh: '产出', en: 'output' },
  cost: { zh: '成本', en: 'cost' },
  benefit: { zh: '效益', en: 'benefit' },
  satisfaction: { zh: '满意度', en: 'satisfaction' },
  quantity: { zh: '数量', en: 'quantity' },
  quality: { zh: '质量', en: 'quality' },
  timeliness: { zh: '时效', en: 'timeliness' },
  economic: { zh: '经济效益', en: 'economic' },
  social: { zh: '社会效益', en: 'social' },
  ecological: { zh: '生态效益', en: 'ecological' },
  sustainability: { zh: '可持续影响', en: 'sustainable impact' },
  other: { zh: '其他', en: 'other' },
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
  return WORDS[value]?.[language] ?? value;
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

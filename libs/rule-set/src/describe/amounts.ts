import { Exact, isPlainDecimal, type Language } from '@app/kernel';
import { factDictionary, type Unit } from '../facts';

const UNIT_WORDS: Readonly<Record<Unit, { readonly zh: string; readonly en: string }>> = {
  points: { zh: ' 分', en: ' points' },
  money: { zh: ' 万元', en: ' × 10,000 yuan' },
  days: { zh: ' 天', en: ' days' },
  ratio: { zh: '%', en: '%' },
  count: { zh: '', en: '' },
  plain: { zh: '', en: '' },
};

/** The unit of a numeric fact; null for every other name. */
export function unitOfFact(name: string): Unit | null {
  const fact = factDictionary.get(name);
  return fact?.type === 'number' ? fact.unit : null;
}

/**
 * A number as people read it: ratios as exact percentages, the others with their unit. Text that is no decimal stays.
 *
 * @example
 * amountInWords('0.905', 'ratio', 'zh') //=> '90.5%'
 */
export function amountInWords(text: string, unit: Unit, language: Language): string {
  if (!isPlainDecimal(text)) return text;
  const number = Exact.parse(text);
  if (unit === 'ratio') return `${number.times(Exact.hundred).toDecimal()}%`;
  const singular = language === 'en' && number.equals(Exact.one);
  const word = UNIT_WORDS[unit][language];
  return `${number.toDecimal()}${singular ? word.replace(/s$/, '') : word}`;
}

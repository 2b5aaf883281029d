import { Exact, type Language } from '@app/kernel';
import { formatPoints, formatRatio } from '@app/scoring';
import type { Amount } from '../api/types/common';

export const DASH = '—';
const MINUS = '−';

/** Points as people read them: at most four decimals. Text in, text out; nothing is computed in floats. */
export function points(amount: Amount | null | undefined): string {
  return amount === null || amount === undefined ? DASH : formatPoints(amount).replace('-', MINUS);
}

/** Points with their sign, for shifts and gaps. */
export function signed(amount: Amount | null | undefined): string {
  if (amount === null || amount === undefined) return DASH;
  const text = formatPoints(amount);
  if (text.startsWith('-')) return text.replace('-', MINUS);
  return text === '0' ? '0' : `+${text}`;
}

/** `1`, `0` or `-1`. */
export function signOf(amount: Amount): number {
  return Exact.parseText(amount).compare(Exact.zero);
}

/** A ratio as a percentage. */
export function percent(ratio: Amount | null | undefined): string {
  return ratio === null || ratio === undefined ? DASH : formatRatio(ratio);
}

/** Only to place something on a screen, such as a bar of a chart. */
export function toPixels(amount: Amount): number {
  const [numerator = '0', denominator = '1'] = amount.split('/');
  return Number(numerator) / Number(denominator);
}

const DATE = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'Asia/Shanghai' } as const;
const TIME = { ...DATE, hour: '2-digit', minute: '2-digit', hour12: false } as const;

/** A moment as the clock of the country shows it: days of policy begin and end there. */
export function dateTime(iso: string | null | undefined, language: Language): string {
  if (!iso) return DASH;
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', TIME).format(new Date(iso));
}

export function day(iso: string | null | undefined, language: Language): string {
  if (!iso) return DASH;
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', DATE).format(new Date(iso));
}

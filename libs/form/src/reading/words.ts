import type { ScaleWords } from './reading';

const SEPARATORS = /[\s、，,/／;；|()（）]/g;
const YES: ReadonlySet<string> = new Set([
  '是',
  '完成',
  '已完成',
  '全部完成',
  '按时完成',
  '达标',
  '已达标',
  '合格',
  '通过',
  '已通过',
  '验收合格',
]);
const NO: ReadonlySet<string> = new Set(['否', '未完成', '没有完成', '未达标', '不达标', '不合格', '未通过']);
const ASKS: ReadonlySet<string> = new Set(['是', '完成', '全部完成', '达标', '合格', '通过', '验收合格']);
const VAGUE =
  /符合(?:相关|有关)?(?:规定|要求|标准)|效果(?:明显|显著|良好|较好)|明显(?:提高|提升|改善|增强)|有所|显著|良好|较好|不断|逐步|进一步|有效(?:提升|提高|改善|促进|保障)|达到(?:预期|要求)|^达标$|持续影响|长期/;
const LONGEST_VAGUE = 20;

/**
 * The scale whose words a target prints, whatever stands between them (优良差, 优/良/差).
 *
 * @example
 * scaleOf('好 / 坏', scales)?.id //=> 'good-bad'
 */
export function scaleOf(target: string, scales: readonly ScaleWords[]): ScaleWords | null {
  if (target.length > 30) return null;
  const words = target.replace(SEPARATORS, '');
  return scales.find((scale) => scale.words.join('') === words) ?? null;
}

/** The word of a scale that a completed value is, or null. */
export function scaleWordOf(completed: string, scale: ScaleWords): string | null {
  return scale.words.find((word) => word === completed) ?? null;
}

/** Whether a yes/no target was met; null where target or answer is no plain yes or no. */
export function answersYes(target: string, completed: string): boolean | null {
  if (!ASKS.has(target)) return null;
  return YES.has(completed) ? true : NO.has(completed) ? false : null;
}

/** Whether a target is too vague to measure: short, without a number, and made of phrases such as 效果明显. */
export function isVague(target: string): boolean {
  return target.length <= LONGEST_VAGUE && !/\d/.test(target) && VAGUE.test(target);
}

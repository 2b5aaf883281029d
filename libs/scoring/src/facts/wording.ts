const PLACEHOLDER = /^[\s/／—–\-_＿.。]*$/;
const NO_REASON = /^(?:无|没有|不涉及|无偏差|暂无|不适用|none)?[。.]?$/i;
const LABEL_PREFIX = /^指标\s*[0-9０-９一二三四五六七八九十]{1,3}\s*[：:．.、]\s*/;
const MEASURE = /率|度|比例|占比|比重|百分比|增长|增幅|降低|下降|提高|减少|次数|数量|人数|覆盖/;

/** The three tiers of 财预〔2020〕10号 and the wording of 财预〔2021〕101号, without white space. */
const TIERS: ReadonlyMap<string, 'met' | 'partly' | 'not'> = new Map([
  ['达成年度指标', 'met'],
  ['达成预期指标', 'met'],
  ['基本达成目标', 'met'],
  ['部分达成年度指标并具有一定效果', 'partly'],
  ['部分达成预期指标并具有一定效果', 'partly'],
  ['部分实现目标', 'partly'],
  ['未达成年度指标且效果较差', 'not'],
  ['未达成预期指标且效果较差', 'not'],
  ['实现目标程度较低', 'not'],
]);

/** Text without any white space, ordinary or ideographic. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

/**
 * Whether a reason cell gives a reason: `无`, `/`, `—` and blanks do not.
 *
 * @example
 * givesReason('无。') //=> false
 */
export function givesReason(text: string): boolean {
  return !PLACEHOLDER.test(text) && !NO_REASON.test(withoutSpace(text));
}

/**
 * An indicator's name for comparing: without white space and without a leading `指标1：`.
 *
 * @example
 * comparableName('指标1： 培训人次') //=> '培训人次'
 */
export function comparableName(name: string): string {
  return withoutSpace(name.trim().replace(LABEL_PREFIX, ''));
}

/** Whether an indicator's name names something that a percentage can measure. */
export function namesMeasure(name: string): boolean {
  return MEASURE.test(name);
}

/** The qualitative tier that a completed value names word for word, or null. */
export function tierOf(completed: string): 'met' | 'partly' | 'not' | null {
  return completed.length > 40 ? null : (TIERS.get(withoutSpace(completed)) ?? null);
}

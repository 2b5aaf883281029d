import type { ScaleWords } from './reading';

const SEPARATORS = /[\s、，,/／;；|()（）]/g;
const LONGEST_SCALE = 30;
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['优秀', '优'],
  ['良好', '良'],
  ['中等', '中'],
]);

/**
 * The scale whose words a target prints, whatever stands between them (优良差, 优/良/差). A scale may be printed
 * without some of its middle words (优良中差).
 *
 * @example
 * scaleOf('好 / 坏', scales)?.id //=> 'good-bad'
 */
export function scaleOf(target: string, scales: readonly ScaleWords[]): ScaleWords | null {
  if (target.length > LONGEST_SCALE) return null;
  const words = target.replace(SEPARATORS, '');
  if (words.length < 2) return null;
  return (
    scales.find((scale) => scale.words.join('') === words) ?? scales.find((scale) => isShortened(words, scale)) ?? null
  );
}

function isShortened(text: string, { words }: ScaleWords): boolean {
  if (words.length < 3 || !text.startsWith(words[0] ?? ' ') || !text.endsWith(words.at(-1) ?? ' ')) return false;
  let at = 0;
  for (const word of words) if (text.startsWith(word, at)) at += word.length;
  return at === text.length;
}

/** The word of a scale that a completed value is (优秀 is 优), or null. */
export function scaleWordOf(completed: string, scale: ScaleWords): string | null {
  const word = VARIANTS.get(completed) ?? completed;
  return (
    scale.words.find((candidate) => candidate === completed) ??
    scale.words.find((candidate) => candidate === word) ??
    null
  );
}

/** Whether a completed word stands at least as high as the target's on a scale that has both; null where none has. */
export function meetsWord(target: string, completed: string, scales: readonly ScaleWords[]): boolean | null {
  for (const scale of scales) {
    const asked = scale.words.indexOf(target);
    const reached = scaleWordOf(completed, scale);
    if (asked >= 0 && reached !== null) return scale.words.indexOf(reached) <= asked;
  }
  return null;
}

/** Answers that belong together: what a target asks, what says yes to it and what says no. */
const ANSWERS: readonly (readonly [asked: string, yes: string, no: string])[] = [
  ['是', '是', '否 不是'],
  ['有', '有', '无 没有'],
  [
    '完成 已完成 全部完成 按要求完成',
    '完成 已完成 全部完成 已全部完成 按时完成 按期完成 如期完成 提前完成 按要求完成 完成率100%',
    '未完成 没有完成 尚未完成 未全部完成 部分完成',
  ],
  ['达标 全部达标', '达标 已达标 全部达标', '未达标 不达标 没有达标'],
  [
    '合格 验收合格 通过验收 验收通过 通过',
    '合格 全部合格 验收合格 通过验收 验收通过 通过 已通过 已通过验收 已验收合格',
    '不合格 未通过 未通过验收 验收不合格 未验收',
  ],
  [
    '按时 按时完成 按期完成 如期完成 及时 及时完成 按时间完成',
    '按时 按时完成 已按时完成 按期完成 已按期完成 如期完成 提前完成 及时 及时完成 已及时完成',
    '未按时完成 未按期完成 未完成 延期完成 延期 逾期 不及时 未及时完成 推迟',
  ],
];

const answers = ANSWERS.map(([asked, yes, no]) => ({
  asked: new Set(asked.split(' ')),
  yes: new Set(yes.split(' ')),
  no: new Set(no.split(' ')),
}));

/** Whether a yes/no target was met; null where target or answer is no plain yes or no. */
export function answersYes(target: string, completed: string): boolean | null {
  const family = answers.find(({ asked }) => asked.has(target));
  if (!family) return null;
  return family.yes.has(completed) ? true : family.no.has(completed) ? false : null;
}

const ON_TIME = /^(?:已|均|全部)?(?:按时|按期|如期|及时|提前)(?:全部)?完成$/;
const LATE =
  /^(?:(?:未|没有)(?:能)?(?:按时|按期|如期|及时)(?:完成)?|延期(?:完成)?|逾期(?:完成)?|推迟(?:完成)?|延期至.{0,12}|推迟至.{0,12})$/;
const NOT_DONE = /^(?:未完成|没有完成|尚未完成|未达到|未达标|未达到(?:目标|指标|要求|预期))$/;
const ALL_DONE = /^(?:已)?(?:全部|全面|100%)(?:按时)?(?:完成|落实|到位)$/;
const NOT_BEGUN = /^(?:未开展|未实施|未进行|没有开展|尚未开展|尚未实施|未启动)$/;
const NOTHING = /^(?:无|没有|未发生|无(?:投诉|事故|差错|违规|上访|故障)|(?:未|没有)发生(?:投诉|事故|违规|故障)?)$/;

/** What a completed value says in words where a number or date is asked for. */
export type Report = 'all-done' | 'on-time' | 'late' | 'not-done' | 'not-begun' | 'nothing';

/**
 * The plain report that a completed value is, or null.
 *
 * @example
 * reportOf('未按时完成') //=> 'late'
 */
export function reportOf(completed: string): Report | null {
  if (completed.length > 16) return null;
  if (ALL_DONE.test(completed)) return 'all-done';
  if (ON_TIME.test(completed)) return 'on-time';
  if (LATE.test(completed)) return 'late';
  if (NOT_DONE.test(completed)) return 'not-done';
  if (NOT_BEGUN.test(completed)) return 'not-begun';
  return NOTHING.test(completed) ? 'nothing' : null;
}

const VAGUE =
  /(?:符合|满足|达到|按照?|依照)(?:相关|有关|国家|行业|上级|预期|政策|文件|合同|工作|办公|使用)*(?:规定|要求|标准|条件|需求|目标|效果|预期)|效果(?:明显|显著|良好|较好)|明显|显著|有所|较好|良好|不断|逐步|进一步|有效|稳步|切实|大幅|^(?:达标|全部达标|长期|持续|满意)$|持续(?:影响|提升|提高|改善)|长期影响/;
const LONGEST_VAGUE = 20;

/** Whether a target is too vague to measure: short, without a number, and made of phrases such as 效果明显. */
export function isVague(target: string): boolean {
  return target.length <= LONGEST_VAGUE && !/\d/.test(target) && VAGUE.test(target);
}

import type { Messages } from './message';

/** What a change of policy does to points and grades. */
export const comparisonMessages = {
  POLICY_DIFFERENCE: {
    zh: '{part}：当{where}时得分不同，原按“{from}”，现按“{to}”。',
    en: 'For {part}, points differ when {where}: decided by "{from}" before, by "{to}" now.',
  },
  POLICY_DIFFERENCE_OF_RULE: {
    zh: '{part}：当{where}时，“{rule}”的得分不同。',
    en: 'For {part}, the points of "{rule}" differ when {where}.',
  },
  POLICY_REGION_CUT: {
    zh: '得分不同的情形可能还有更多，这里没有列全。',
    en: 'There may be more cases in which points differ; not all of them are listed.',
  },
  POLICY_GAIN: {
    zh: '最多多得 {points} 分：由 {from} 分变为 {to} 分。',
    en: 'The largest gain is {points}: from {from} points to {to}.',
  },
  POLICY_LOSS: {
    zh: '最多少得 {points} 分：由 {from} 分变为 {to} 分。',
    en: 'The largest loss is {points}: from {from} points to {to}.',
  },
  POLICY_SETTLED: {
    zh: '其中有原来无法判定、现在可以判定的情形。',
    en: 'Among them are cases that were undetermined before and no longer are.',
  },
  POLICY_OPENED: {
    zh: '其中有原来可以判定、现在无法判定的情形。',
    en: 'Among them are cases that were determined before and no longer are.',
  },
  POLICY_OPEN: {
    zh: '其中有无法判定的情形。',
    en: 'Among them are cases that are undetermined.',
  },
  POLICY_GRADE: {
    zh: '当{where}时，等级由“{from}”变为“{to}”。',
    en: 'When {where}, the grade changes from {from} to {to}.',
  },
  POLICY_NO_EFFECT: {
    zh: '规则“{rule}”有改动，但在试算的所有情形中得分都相同。',
    en: 'The rule "{rule}" changes, yet no case that was tried gets other points.',
  },
  COMPARISON_TOO_LONG: {
    zh: '试算这两个规则集的差别超过了 {seconds} 秒，已停止。请减少条件和方法的数量，或只比较规定的变化。',
    en: 'Trying out how these two rule sets differ took more than {seconds} seconds and was stopped. Use fewer conditions and methods, or ask for the changes alone.',
    status: 422,
  },
} as const satisfies Messages;

import type { Messages } from './message';

/** Why target and completed value were, or were not, compared. */
export const readingMessages = {
  READ_NUMBERS: { zh: '按数值比较。', en: 'Compared by number.' },
  READ_LISTS: { zh: '按所列各项数值逐项比较。', en: 'Compared item by item of the list.' },
  READ_DATES: { zh: '按日期比较。', en: 'Compared by date.' },
  READ_STAGES: { zh: '按各阶段进度逐一比较。', en: 'Compared stage by stage.' },
  READ_SCALE: { zh: '按等级比较。', en: 'Compared on its scale.' },
  READ_WORDS: {
    zh: '按完成值的明确表述比较（如“未完成”“按时完成”“无”）。',
    en: 'Compared by plain words such as "not completed".',
  },
  READ_TARGET_MISSING: { zh: '没有填写年度指标值。', en: 'No target is printed.' },
  READ_COMPLETED_MISSING: { zh: '没有填写实际完成值。', en: 'No completed value is printed.' },
  READ_BOUND: {
    zh: '完成值仍是界限，没有测量结果。请填写实际数值。',
    en: 'The completed value is itself a bound, so nothing was measured. Enter the measured number.',
  },
  READ_APPROXIMATE: {
    zh: '数值为约数或区间，不能判定。请填写准确数值。',
    en: 'The number is rounded or a range and decides nothing. Enter the exact number.',
  },
  READ_UNITS_DIFFER: {
    zh: '指标值与完成值的单位不能换算。请统一单位。',
    en: 'The units of target and completed value do not convert. Use one unit.',
  },
  READ_UNIT_SLIP: {
    zh: '指标值与完成值相差悬殊，疑似元与万元混用。请核对单位。',
    en: 'Target and completed value are far apart: yuan and 10,000 yuan seem mixed up. Check the units.',
  },
  READ_OFF_SCALE: {
    zh: '完成值不是指标值所列等级中的一级。',
    en: 'The completed value is none of the words of its scale.',
  },
  READ_OTHER_MEASURE: {
    zh: '完成值似乎说的是另一项内容。请核对。',
    en: 'The completed value seems to measure something else. Check it.',
  },
  READ_DIRECTION_OPEN: {
    zh: '指标值没有比较符号，看不出高好还是低好。请写明 ≥ 或 ≤。',
    en: 'The target has no comparator, so it is open whether more or less is better. Write ≥ or ≤.',
  },
  READ_NOT_COMPARABLE: {
    zh: '完成值中没有可与指标值比较的数或日期。',
    en: 'The completed value gives no number or date to compare with the target.',
  },
  READ_TEXT: { zh: '指标值为文字，不能按数值判断。', en: 'The target is text and cannot be judged by number.' },
} as const satisfies Messages;

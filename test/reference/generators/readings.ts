import type { Scale } from '@app/rule-set';

/** Ordinal scales that generated rule sets read. */
export const scales: readonly Scale[] = [
  { id: 'good-bad', words: ['好', '坏'], shares: ['1', '0'] },
  { id: 'high-low', words: ['高', '中', '低'], shares: ['1', '0.7', '0.3'] },
];

/** Targets and completed values as forms print them, those that cannot be read included. */
export const TARGETS = [
  '≥95%',
  '≤120天',
  '=3个',
  '50',
  '0',
  '100%',
  '好坏',
  '高中低',
  '不超预算数112.12万元',
  '12月前支出100%',
  '以发展社会经济为主线，改善环境',
  '达标',
  '/',
  '——',
  '',
];

export const COMPLETED = [
  '96%',
  '95%',
  '94.99%',
  '≥95%',
  '121天',
  '3个',
  '49.5',
  '0',
  '好',
  '坏',
  '优',
  '中',
  '112.12万元',
  '1121200元',
  '达成年度指标',
  '部分达成年度指标并具有一定效果',
  '已完成',
  '/',
  '',
];

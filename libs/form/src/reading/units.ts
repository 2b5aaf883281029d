import { Exact } from '@app/kernel';
import type { Dimension } from './reading';

/** A unit as cells print it. Units of one `group` convert; `factor` is how many base units one is. */
export interface Unit {
  readonly dimension: Dimension;
  readonly group: string;
  readonly factor: Exact;
}

type Spelled = readonly (readonly [words: string, factor: string])[];

const MONEY: Spelled = [['元 块钱 元人民币', '1']];
const RATIO: Spelled = [
  ['% 百分比', '1/100'],
  ['‰', '1/1000'],
];
const DAYS: Spelled = [
  ['天 日 个自然日 自然日 日历天', '1'],
  ['周 个星期 星期', '7'],
  ['小时 个小时', '1/24'],
  ['分钟', '1/1440'],
];
const MONTHS: Spelled = [
  ['个月', '365/12'],
  ['年 周年 个年度', '365'],
  ['个季度', '365/4'],
];
const WORKDAYS: Spelled = [['个工作日 工作日', '1']];
const LENGTHS: Spelled = [
  ['公里 千米 km', '1000'],
  ['米 m 延米', '1'],
  ['厘米 cm', '1/100'],
];
const AREAS: Spelled = [
  ['平方米 平米 平 m2 平方', '1'],
  ['公顷', '10000'],
  ['亩', '2000/3'],
  ['平方公里 平方千米 km2', '1000000'],
];
const WEIGHTS: Spelled = [
  ['公斤 千克 kg', '1'],
  ['吨', '1000'],
  ['斤', '1/2'],
  ['克', '1/1000'],
];
const VOLUMES: Spelled = [
  ['立方米 m3 立方 方', '1'],
  ['升', '1/1000'],
];

/** Measures that convert to nothing else. */
const MEASURES: readonly string[] = [
  '分贝 dB',
  '微克/立方米 μg/m3',
  '毫克/立方米 mg/m3',
  '毫克/升 mg/L',
  '度 千瓦时 kWh',
  '千瓦 kW',
  '兆 M Mbps 兆/秒',
  '百分点 个百分点',
  '倍',
];

/** Each row: words that count the same things. */
const COUNTS: readonly string[] = [
  '人 名 位 个人',
  '人次 人/次',
  '次 回 场 场次',
  '台 台/套',
  '个 个/套',
  ...(
    '家 处 所 座 项 套 件 户 间 幢 栋 棵 颗 株 根 条 块 把 副 双 支 枝 本 册 份 篇 页 期 届 班 批 组 队 辆 艘 架 部 门 种 ' +
    '类 级 层 站 段 盏 口 眼 桶 袋 箱 瓶 包 捆 顶 床 面 幅 枚 粒 头 匹 尾 例 起 宗 笔 单 票 案 片 村 张 只 课 节 课时 学时 ' +
    '人天 户次 车次 家次 批次 件次 台次 台套 班次 期次 门次 项次 组次 处次 分'
  ).split(' '),
];

const units = new Map<string, Unit>([
  ...spell('money', '元', MONEY),
  ...spell('ratio', '%', RATIO),
  ...spell('time', '天', DAYS),
  ...spell('time', '月', MONTHS),
  ...spell('time', '工作日', WORKDAYS),
  ...spell('other', '米', LENGTHS),
  ...spell('other', '平方米', AREAS),
  ...spell('other', '公斤', WEIGHTS),
  ...spell('other', '立方米', VOLUMES),
  ...MEASURES.flatMap((words) => spell('other', groupOf(words), [[words, '1']])),
  ...COUNTS.flatMap((words) => spell('count', groupOf(words), [[words, '1']])),
]);

const LONGEST_UNIT = 6;

/** The longest known unit that stands at a place of a text, and how many characters it takes. */
export function unitAt(text: string, start: number): { unit: Unit; length: number } | null {
  for (let length = Math.min(LONGEST_UNIT, text.length - start); length > 0; length--) {
    const unit = units.get(text.slice(start, start + length));
    if (unit) return { unit, length };
  }
  return null;
}

/** A unit nobody listed: it goes with itself only. */
export function unlistedUnit(word: string): Unit {
  return { dimension: 'other', group: word, factor: Exact.one };
}

function groupOf(words: string): string {
  return words.split(' ')[0] ?? words;
}

function spell(dimension: Dimension, group: string, rows: Spelled): (readonly [string, Unit])[] {
  return rows.flatMap(([words, factor]) =>
    words.split(' ').map((word) => [word, { dimension, group, factor: Exact.parseText(factor) }] as const),
  );
}

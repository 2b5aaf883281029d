import { Exact } from '@app/kernel';
import type { Dimension } from './reading';

/** A unit as cells print it: what it measures and how many base units it is. */
export interface Unit {
  readonly dimension: Dimension;
  readonly factor: Exact;
  /** Units that mean the same share a name. */
  readonly name: string;
}

const exact = (text: string) => Exact.parse(text);

const MONEY: readonly (readonly [string, string])[] = [
  ['元', '1'],
  ['块', '1'],
  ['千元', '1000'],
  ['万元', '10000'],
  ['百万元', '1000000'],
  ['千万元', '10000000'],
  ['亿元', '100000000'],
  ['万元人民币', '10000'],
  ['元人民币', '1'],
];

const TIME: readonly (readonly [string, string])[] = [
  ['天', '1'],
  ['日', '1'],
  ['个工作日', '1'],
  ['工作日', '1'],
  ['周', '7'],
  ['个月', '30'],
  ['年', '360'],
];

/** Each row: spellings of one unit of count. Months of the calendar count from January. */
const COUNTS: readonly (readonly string[])[] = [
  ['人', '名', '位'],
  ['人次', '人/次'],
  ['平方米', '平米', '平'],
  ['公里', '千米', 'km'],
  ['米', 'm'],
  ['次', '回'],
  ['月', '月份'],
  ...'个 张 家 项 套 件 户 处 类 种 级 条 台 辆 份 期 场 座 间 所 本 册 块 篇 支 把 棵 颗 株 盏 吨 亩 公顷 公斤 斤 克 升 兆 度 批 组 栋 幅 部 门 课 节 场次 批次 户次 车次 例 起 宗 人天 小时 分钟 万人 万次 万人次 万户 万册 万份'
    .split(' ')
    .map((unit) => [unit]),
];

const units = new Map<string, Unit>([
  ['%', { dimension: 'ratio', factor: exact('0.01'), name: '%' }],
  ['‰', { dimension: 'ratio', factor: exact('0.001'), name: '%' }],
  ['万', { dimension: 'none', factor: exact('10000'), name: '' }],
  ['亿', { dimension: 'none', factor: exact('100000000'), name: '' }],
  ...MONEY.map(([unit, factor]) => [unit, { dimension: 'money', factor: exact(factor), name: '元' }] as const),
  ...TIME.map(([unit, factor]) => [unit, { dimension: 'time', factor: exact(factor), name: timeName(unit) }] as const),
  ...COUNTS.flatMap((row) => row.map((unit) => [unit, countOf(row[0] ?? unit)] as const)),
]);

const LONGEST_UNIT = Math.max(...[...units.keys()].map((unit) => unit.length));

/** The longest known unit that a text starts with, and how many characters it takes. */
export function unitAt(text: string, start: number): { unit: Unit; length: number } | null {
  for (let length = Math.min(LONGEST_UNIT, text.length - start); length > 0; length--) {
    const unit = units.get(text.slice(start, start + length));
    if (unit) return { unit, length };
  }
  return null;
}

/** A working day is no calendar day, and a month is no fixed number of days: each is compared with its like only. */
function timeName(unit: string): string {
  if (unit.endsWith('工作日')) return '工作日';
  return unit === '个月' || unit === '年' ? '月' : '天';
}

/** 万人 is ten thousand 人. */
function countOf(name: string): Unit {
  const isTenThousands = name.length > 1 && name.startsWith('万');
  return {
    dimension: 'count',
    factor: isTenThousands ? exact('10000') : Exact.one,
    name: isTenThousands ? name.slice(1) : name,
  };
}

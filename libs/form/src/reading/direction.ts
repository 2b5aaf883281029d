import type { Amount } from './amounts';
import type { IndicatorCells } from './reading';

/** Which way a plain number is to be passed; null where only the number itself is surely right. */
export type Direction = 'more' | 'less' | null;

/** Names of things of which fewer are better, though their target prints no comparator. */
const FEWER =
  /投诉|事故|死亡|伤亡|差错|错误|失误|违规|违纪|违约|超时|超标|超支|延误|延期|逾期|故障|中断|上访|信访|案件|发案|纠纷|隐患|发病|患病|感染|失业|辍学|流失|返贫|贫困|损耗|损失|破损|能耗|水耗|电耗|用水|用电|成本|费用|排放|污染|浓度|噪声|噪音|负债|债务|坏账|不良|拖欠|积压|火灾|返工|缺陷|不合格|不满意|空置|闲置|拥堵|等待|控制数|控制人数|限额|上限/;
const GAINS = /增收|收入|产值|税收|营业额|销售额|投资额|利润|收益/;
const SAVES = /节约|节省|压减|压缩|降低|下降/;
const STANDARDS = /标准|补贴|补助|补偿|工资|待遇|慰问|人均/;

/**
 * Which way a number without a comparator is to be read: more is better, but for cost less is. Lengths of time, shares
 * of cost, allowances and things of which fewer are better say no direction.
 */
export function directionOf(cells: IndicatorCells, asked: Amount): Direction {
  const { dimension, value } = asked.quantity;
  const about = `${cells.name} ${cells.target}`;
  if (isCostRow(cells)) {
    const isMoney = dimension === 'money' || dimension === 'none';
    return isMoney && !SAVES.test(about) && !STANDARDS.test(about) ? 'less' : null;
  }
  if (value.isZero()) return FEWER.test(about) || cells.level2 !== 'quantity' ? 'less' : null;
  if (asked.change === -1) return 'more';
  if (dimension === 'time' || (dimension === 'none' && cells.level2 === 'timeliness')) return null;
  if (dimension === 'money') return cells.level2 === 'economic' || GAINS.test(about) ? 'more' : null;
  return FEWER.test(about) || SAVES.test(about) ? null : 'more';
}

/** Whether a row is about cost, as level 1 or level 2 says. */
export function isCostRow({ level1, level2 }: IndicatorCells): boolean {
  return level1 === 'cost' || level2 === 'cost';
}

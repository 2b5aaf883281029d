import { Exact } from '@app/kernel';
import type { Amount } from './amounts';
import type { IndicatorCells, UnitMatch } from './reading';

/** Two amounts on one footing, or why there is none. */
export interface Footing {
  readonly match: UnitMatch;
  /** Target and completed value in one unit; null where they do not compare. */
  readonly target: Exact | null;
  readonly completed: Exact | null;
}

const SLIP_ABOVE = Exact.parse('100');
const SLIP_BELOW = Exact.parse('0.0002');
const TEN_PERCENT = Exact.parse('0.1');
const TEN = Exact.parse('10');
const [FIFTH, FIVE] = [Exact.parse('0.2'), Exact.parse('5')];

/** Words of count for which 个 can stand. */
const THINGS: ReadonlySet<string> = new Set('家 处 所 座 项 套 件 台 支 间 栋 种 类 条 村 站 部'.split(' '));

/**
 * Brings two amounts to one unit. A number without a unit is read in the other's; beside a percentage it counts as
 * percent where the row is about a rate.
 *
 * @param isCost on cost rows a slip between 元 and 万元 is looked for
 * @param isRate the row names a rate, so that a bare 95 can be nothing but 95 %
 */
export function onOneFooting(target: Amount, completed: Amount, isCost: boolean, isRate: boolean): Footing {
  const footing = footingOf(target, completed, isRate);
  if (!isCost || !footing.target || !footing.completed || target.quantity.dimension === 'ratio') return footing;
  if (footing.target.sign() <= 0 || footing.completed.sign() <= 0) return footing;
  const ratio = footing.completed.dividedBy(footing.target);
  const isSlip = ratio.compare(SLIP_ABOVE) >= 0 || ratio.compare(SLIP_BELOW) <= 0;
  return isSlip ? { match: 'slip', target: null, completed: null } : footing;
}

function footingOf(target: Amount, completed: Amount, isRate: boolean): Footing {
  const [asked, reached] = [target.quantity.value, completed.quantity.value];
  if (target.group === completed.group) {
    const isBare = target.group === '';
    if (isBare && isRate && areSharesApart(asked, reached)) return { match: 'none', target: null, completed: null };
    const isSameUnit = target.perUnit.equals(completed.perUnit);
    return { match: isBare ? 'none' : isSameUnit ? 'same' : 'converted', target: asked, completed: reached };
  }
  if (completed.group === '') {
    return {
      match: bareMatch(completed, target, 'target-only'),
      target: asked,
      completed: inUnitOf(target, completed, isRate),
    };
  }
  if (target.group === '') {
    return {
      match: bareMatch(target, completed, 'completed-only'),
      target: inUnitOf(completed, target, isRate),
      completed: reached,
    };
  }
  if (areThings(target, completed)) return { match: 'same', target: asked, completed: reached };
  return { match: 'different', target: null, completed: null };
}

function areThings(a: Amount, b: Amount): boolean {
  return (a.group === '个' && THINGS.has(b.group)) || (b.group === '个' && THINGS.has(a.group));
}

/** 5万 beside 元 is money and converts; any other bare number lacks its unit. */
function bareMatch(bare: Amount, other: Amount, match: UnitMatch): UnitMatch {
  return isWan(bare) && other.quantity.dimension === 'money' ? 'converted' : match;
}

function isWan(bare: Amount): boolean {
  return bare.perUnit.compare(Exact.one) > 0;
}

/** A bare number in the unit that the other side prints; null where it could be meant in two ways. */
function inUnitOf(printed: Amount, bare: Amount, isRate: boolean): Exact | null {
  const { value } = bare.quantity;
  if (value.isZero()) return value;
  switch (printed.quantity.dimension) {
    case 'money':
      return isWan(bare) ? value : value.times(printed.perUnit);
    case 'ratio':
      return printed.group === '%' ? percentOf(printed, value, isRate) : null;
    case 'count':
      return printed.perUnit.equals(Exact.one) ? value : null;
    case 'time':
    case 'other':
      return value.times(printed.perUnit);
    case 'none':
      return null;
  }
}

/** 95 is 95 % and 0.95 is too; 1 and 5 could be either, and 100 of 100 % needs no rate. */
function percentOf(printed: Amount, value: Exact, isRate: boolean): Exact | null {
  const { value: other } = printed.quantity;
  if (value.equals(Exact.hundred) && other.equals(Exact.one)) return Exact.one;
  if (!isRate) return null;
  if (value.compare(TEN) >= 0 && value.compare(Exact.hundred) <= 0) return value.dividedBy(Exact.hundred);
  return value.compare(Exact.one) < 0 && value.sign() > 0 && other.compare(TEN_PERCENT) > 0 ? value : null;
}

/** 0.95 beside 96: one of them may be a percentage. */
function areSharesApart(a: Exact, b: Exact): boolean {
  const isShare = (value: Exact) => value.sign() > 0 && value.compare(Exact.one) < 0;
  return isShare(a) !== isShare(b) && !a.isZero() && !b.isZero();
}

/** Months have 30 days more or less: two days fewer in all, or one more each. */
const [USUAL, MOST, FEWER] = [Exact.parse('30'), Exact.parse('31'), Exact.parse('2')];
const MONTH = Exact.parseText('365/12');

/**
 * Compares a length in days with one in months, whose days vary.
 *
 * @returns the order of completed against target; null where the months' length decides
 */
export function compareAcross(target: Amount, completed: Amount): number | null {
  const groups = `${target.group} ${completed.group}`;
  if (groups === '工作日 天') return completed.quantity.value.compare(target.quantity.value) <= 0 ? -1 : null;
  if (groups === '月 天') return daysAgainstMonths(completed.quantity.value, target.quantity.value);
  if (groups !== '天 月') return null;
  const order = daysAgainstMonths(target.quantity.value, completed.quantity.value);
  return order === null ? null : -order;
}

function daysAgainstMonths(days: Exact, monthsInDays: Exact): number | null {
  const months = monthsInDays.dividedBy(MONTH);
  if (days.equals(monthsInDays) || days.equals(months.times(USUAL))) return 0;
  if (days.compare(months.times(USUAL).minus(FEWER)) < 0) return -1;
  return days.compare(months.times(MOST)) > 0 ? 1 : null;
}

const RATE = /([一-鿿]{2})[率度](?=$|[^率度]{0,6}$)/;
const COMPLAINT = /不满意|投诉|差评|不合格/;
const GENERIC_LABEL =
  /购置|购买|采购|完成|组织|开展|举办|制作|发放|印制|建设|新建|改造|维修|安装|实际|共计|合计|总计|累计|用于|支付|拨付|保障|实施|全年|预算|控制数|支出|成本|费用|金额|资金|总额|项目|[共已了为达的,:;。、第]/g;

/**
 * Whether a completed value may be measuring something else than its target does: 完成率100% says nothing about a
 * satisfaction of ≥90 %, and 2个社区 nothing about 3个消防站.
 *
 * @param tails what stands behind each amount
 */
export function measuresOther(
  target: Amount,
  completed: Amount,
  tails: readonly [string, string],
  cells: IndicatorCells,
): boolean {
  if (target.per !== completed.per && !isPricedAlike(target, completed)) return true;
  if (completed.quantity.dimension === 'ratio') return measuresOtherRate(completed.label, cells);
  return differ(tails[0], tails[1]) || differ(thingIn(target.label), thingIn(completed.label));
}

function thingIn(label: string): string {
  return label === '' ? label : label.replace(GENERIC_LABEL, '');
}

const TIMES: ReadonlySet<string> = new Set('月 周 天 日 季 季度 学期'.split(' '));

/** 480元 answers to 500元/人, but 25000元 is a total, and 2次 says nothing about 2次/月. */
function isPricedAlike(target: Amount, completed: Amount): boolean {
  const isPrice = target.per !== '' && completed.per === '' && !TIMES.has(target.per);
  return isPrice && target.group === completed.group && isOfOneSize(target.quantity.value, completed.quantity.value);
}

/** Whether two numbers lie within five times each other. */
export function isOfOneSize(a: Exact, b: Exact): boolean {
  if (a.isZero() || b.isZero()) return true;
  const ratio = b.dividedBy(a);
  return ratio.compare(FIFTH) > 0 && ratio.compare(FIVE) < 0;
}

function measuresOtherRate(label: string, { level2, name, target }: IndicatorCells): boolean {
  if (label === '') return false;
  const isNamed = (word: string) => name.includes(word) || target.includes(word);
  const complaint = COMPLAINT.exec(label)?.[0];
  if (complaint !== undefined && !isNamed(complaint)) return true;
  const measured = RATE.exec(label)?.[1];
  if (measured === undefined) return false;
  return label.includes('满意') ? level2 !== 'satisfaction' && !isNamed('满意') : !isNamed(measured);
}

/** Two names that share no character name different things. */
function differ(a: string, b: string): boolean {
  return a.length > 1 && b.length > 1 && ![...a].some((character) => b.includes(character));
}

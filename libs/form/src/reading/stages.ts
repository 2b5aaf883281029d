import { Exact } from '@app/kernel';
import type { Amount } from './amounts';
import type { FoundDate } from './dates';
import type { Quantity, Stage } from './reading';

const NOTHING = /未(?:拨付|支出|支付|发放|使用|动用)|没有支出|无支出/;
const LINK = /^[^每各均约余]{0,20}$/;
const OPENING = /^[^第每各]{0,24}$/;
const OUTLAY = /支|付|拨|执行|进度|完成|达|发放|使用/;
const MOST_STAGES = 14;

/** A part of a text that a date opens: the date and what was reached by it. */
interface Part {
  readonly by: FoundDate;
  readonly amount: Amount | null;
  readonly words: string;
}

/**
 * Reads a schedule: date by date, how much is to be or has been reached (6月份支出50%；12月份支出100%). What the
 * last date of a single stage holds in brackets is left out (7月完成70%(2.26万元)).
 *
 * @returns null where dates and amounts do not take turns, or the amounts are of different kinds
 */
export function readStages(text: string, dates: readonly FoundDate[], amounts: readonly Amount[]): Stage[] | null {
  const [first] = dates;
  if (!first || dates.length > MOST_STAGES || amounts.some((amount) => amount.start < first.start)) return null;
  if (!OPENING.test(text.slice(0, first.start))) return null;
  const parts = dates.map((by, at) => partOf(text, by, dates[at + 1]?.start ?? text.length, amounts));
  const kind = amounts.find(({ quantity }) => !quantity.value.isZero()) ?? amounts[0];
  if (!kind || (dates.length === 1 && first.isYear && !isOutlay(parts[0], kind))) return null;
  const stages: Stage[] = [];
  for (const part of parts) {
    const stage = part && stageOf(part, kind);
    if (!stage) return null;
    stages.push(stage);
  }
  return stages;
}

/** 2020年举办3场 counts a year's work; 全年支出100% is a stage. */
function isOutlay(part: Part | null | undefined, kind: Amount): boolean {
  return kind.quantity.dimension === 'ratio' && part !== null && part !== undefined && OUTLAY.test(part.words);
}

function partOf(text: string, by: FoundDate, end: number, amounts: readonly Amount[]): Part | null {
  const own = amounts.filter((amount) => amount.start >= by.end && amount.end <= end);
  const [amount = null, ...others] = own;
  if (others.length > 1 || others.some((other) => !isGloss(text, amount, other))) return null;
  const words = text.slice(by.end, amount?.start ?? end);
  return LINK.test(words) || amount === null ? { by, amount, words } : null;
}

/** An amount in brackets right behind another says the same once more. */
function isGloss(text: string, amount: Amount | null, other: Amount): boolean {
  return amount !== null && text.slice(amount.end, other.start) === '(' && text.charAt(other.end) === ')';
}

function stageOf({ by, amount, words }: Part, kind: Amount): Stage | null {
  if (amount === null) {
    const isNothing = NOTHING.test(words);
    return isNothing ? { by: by.date.to, quantity: { ...kind.quantity, value: Exact.zero } } : null;
  }
  if (amount.upTo || amount.about !== 'exact' || amount.comparator?.startsWith('<')) return null;
  const isLike = amount.group === kind.group && amount.per === '';
  return isLike || amount.quantity.value.isZero() ? { by: by.date.to, quantity: amount.quantity } : null;
}

/**
 * Whether the stages reached meet the stages asked for. Shares may be counted up (15 %, 40 %, 100 %) or each for
 * itself (60 %, 20 %, 20 %); where the figures allow both ways, both must agree.
 *
 * @returns null where a stage is not reported and nothing else proves it
 */
export function meetsStages(asked: readonly Stage[], reached: readonly Stage[]): boolean | null {
  if (isSame(asked, reached)) return true;
  const [ways, reachedWays] = [waysOf(asked), waysOf(reached)];
  if (reachedWays.length === 0) return missesFirst(asked, reached) ? false : null;
  const verdicts = ways.map((way) => {
    const theirs = reachedWays.includes(way) ? way : reachedWays[0];
    return theirs ? compare(countUp(asked, way), countUp(reached, theirs)) : null;
  });
  const [first = null] = verdicts;
  return verdicts.every((verdict) => verdict === first) ? first : null;
}

/** A list in disorder still shows when its first stage was missed. */
function missesFirst([first]: readonly Stage[], reached: readonly Stage[]): boolean {
  if (!first) return false;
  const known = reached.filter(({ by }) => by <= first.by);
  return known.length > 0 && known.every(({ quantity }) => quantity.value.compare(first.quantity.value) < 0);
}

type Way = 'together' | 'each';

function isSame(asked: readonly Stage[], reached: readonly Stage[]): boolean {
  return (
    asked.length === reached.length &&
    asked.every((stage, at) => {
      const other = reached[at];
      return (
        other?.by === stage.by &&
        other.quantity.value.equals(stage.quantity.value) &&
        areAlike(stage.quantity, other.quantity)
      );
    })
  );
}

function areAlike(a: Quantity, b: Quantity): boolean {
  return a.dimension === b.dimension;
}

/** A list that falls cannot be counted up; shares that pass 100 % together cannot be each for itself. */
function waysOf(stages: readonly Stage[]): Way[] {
  if (stages.length === 1) return ['together'];
  const values = stages.map(({ quantity }) => quantity.value);
  const ways: Way[] = [];
  if (values.every((value, at) => at === 0 || value.compare(values[at - 1] ?? value) >= 0)) ways.push('together');
  const isRatio = stages.some(({ quantity }) => quantity.dimension === 'ratio');
  const total = values.reduce((sum, value) => sum.plus(value), Exact.zero);
  const isOrdered = stages.every((stage, at) => at === 0 || stage.by > (stages[at - 1]?.by ?? 0));
  if (isOrdered && (!isRatio || total.compare(Exact.one) <= 0)) ways.push('each');
  return ways;
}

function countUp(stages: readonly Stage[], way: Way): readonly Stage[] {
  if (way === 'together') return stages;
  let total = Exact.zero;
  return stages.map(({ by, quantity }) => {
    total = total.plus(quantity.value);
    return { by, quantity: { ...quantity, value: total } };
  });
}

function compare(asked: readonly Stage[], reached: readonly Stage[]): boolean | null {
  let isOpen = false;
  for (const stage of asked) {
    const wanted = stage.quantity;
    const known = reached.filter(({ quantity }) => quantity.value.isZero() || areAlike(quantity, wanted));
    if (known.some(({ by, quantity }) => by <= stage.by && quantity.value.compare(wanted.value) >= 0)) continue;
    if (known.some(({ by, quantity }) => by >= stage.by && quantity.value.compare(wanted.value) < 0)) return false;
    isOpen = true;
  }
  return isOpen ? null : true;
}

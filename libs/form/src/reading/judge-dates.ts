import { decided, unknown, type Judgement } from './judgement';
import type { DateReading, IndicatorCells } from './reading';
import type { ReadCell } from './read-value';
import { reportOf } from './words';

const DONE =
  /完成|已|发放|结算|到位|验收|竣工|投入使用|交付|拨付|支付|付清|办结|举办|开展|组织|支出|建成|印制|结束|完毕/;
const NOT_DONE = /未|没|尚|推迟|延期|延迟|滞后|逾期|计划|预计|拟|力争|部分|阶段|基本|初步|开始/;
/** The first steps of a work; doing one is not doing the work, unless the target asks for just that. */
const FIRST_STEPS = /招标|启动|开工|动工|签订|签约|立项|设计|申请|申报|审批|进场|采购|召开/g;
const SERVES = /贯穿|持续|每月|运行|服务期|服务时间|租赁|长期/;
const SIGNS = /[≥≤<>=]/g;
const ENDS = /完成|进度|截止|截至|时限|竣工|交付|结算|办结|到位/;

/** Compares a deadline with the date at which something was done, or with a plain report such as 按时完成. */
export function judgeDates(cells: IndicatorCells, target: ReadCell, completed: ReadCell): Judgement {
  const deadline = target.reading.date;
  if (!deadline) return unknown('READ_TEXT');
  const done = completed.reading.date;
  if (!done) return judgeReport(deadline, completed);
  if (PUT_OFF.test(completed.undated) && done.from > deadline.to) return decided(false, 'READ_DATES');
  if (!reportsDone(target, completed)) {
    return NOT_DONE_AT_ALL.test(completed.undated) && done.to >= deadline.to
      ? decided(false, 'READ_DATES')
      : unknown('READ_NOT_COMPARABLE');
  }
  const kept = keeps(deadline, done, target, completed, `${cells.name} ${target.undated}`);
  return kept === null ? unknown('READ_DATES') : decided(kept, 'READ_DATES');
}

const PUT_OFF = /^(?:延期|推迟|延迟)(?:到|至)(?:完成)?$/;
const NOT_DONE_AT_ALL = /^(?:仍|还|尚)?未(?:能)?(?:全部)?完成$/;

function judgeReport(deadline: DateReading, completed: ReadCell): Judgement {
  const report = reportOf(completed.text);
  if (report === 'on-time') return decided(true, 'READ_WORDS');
  if (report === 'late' || report === 'not-done') return decided(false, 'READ_WORDS');
  const [stage, ...others] = completed.reading.stages ?? [];
  if (!stage || others.length > 0 || stage.quantity.dimension !== 'ratio') return unknown('READ_NOT_COMPARABLE');
  const isAll = stage.quantity.value.toDecimal() === '1';
  if (isAll && stage.by <= deadline.safe) return decided(true, 'READ_DATES');
  return !isAll && stage.by >= deadline.to ? decided(false, 'READ_DATES') : unknown('READ_NOT_COMPARABLE');
}

function reportsDone(target: ReadCell, completed: ReadCell): boolean {
  const words = completed.undated.replace(SIGNS, '');
  if (NOT_DONE.test(words)) return false;
  const steps = words.match(FIRST_STEPS) ?? [];
  if (steps.some((step) => !target.undated.includes(step))) return false;
  return DONE.test(words) || words.length <= 2 || words === target.undated.replace(SIGNS, '');
}

function keeps(
  deadline: DateReading,
  done: DateReading,
  target: ReadCell,
  completed: ReadCell,
  about: string,
): boolean | null {
  const { comparator } = target.reading;
  if (completed.isBound) return comparator !== '>=' && done.to < deadline.safe ? true : null;
  if (deadline.isPeriod) return covers(done, deadline) ? true : null;
  const isSame = deadline.to === done.to && deadline.safe === done.safe;
  if (comparator === '>=' || comparator === '>' || comparator === '=')
    return isSame && comparator !== '>' ? true : null;
  if (isSame) return comparator === '<' ? null : true;
  if (comparator === null && deadline.from !== 0 && (SERVES.test(about) || isBareMonth(target, about))) return null;
  if (done.to <= deadline.safe) return true;
  return done.from > deadline.to ? false : null;
}

/** A time to serve was served when the completed period covers it. */
function covers(done: DateReading, asked: DateReading): boolean {
  return done.isPeriod && done.from <= asked.from && done.to >= asked.to;
}

/** 12月 by itself may be December or twelve months, unless the row is about when something is done. */
function isBareMonth({ text }: ReadCell, about: string): boolean {
  return /^\d{1,2}月$/.test(text) && !ENDS.test(about);
}

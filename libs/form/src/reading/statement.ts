import type { Amount } from './amounts';

/** How firmly a text states its one amount; `likely` needs a completed value that answers to it. */
export type Firmness = 'certain' | 'likely' | 'none';

/** What may stand right before the number of a sentence that ends with it. */
const MEASURE =
  /(?:[率度数量额比重积感面]|比例|金额|共|共计|合计|总计|累计|完成|支出|发放|实际|达成|在[编岗册校]|控制|成本|平均|浓度|指数|事故|投诉|差错|伤亡|死亡|违规)$/;
const RATE = /(?:率|度|比|比例|占比|比重|面|感|满意|覆盖|完成|合格|达标|增幅|进度)(?:均|都)?$/;
const RATE_TAIL = /^(?:满意|完成|到位|达标|合格|覆盖|支付|办结|发放|拨付)$/;
const NOUN_TAIL = /^[一-鿿]{1,12}$/;
const VERB_TAIL = /完成|发放|支出|拨付|前|后|内|以|底|的/;
const GENERIC = /^(?:已|共|共计|合计|总计|累计|实际|完成|按时|按期|全部|全年|年度|任务|组织|开展|举办|,|:|了)*$/;

/** Part of a whole, an exception, or something not done: the number is not what the row is about. */
const HEDGE =
  /每[^年]|各|(?<!平)均(?![已按全])|分别|其中|含|另有|另外|除[了去外]|扣[除减]|缺|剩|其余|未|没|无[法需]|不[含足再需计]|相差|原有|原计划|部分|半年/;
const RATE_HEDGE = /每|各|分别|其中|含|另外|未|没有|部分/;
const PER = /(?:(?:平均)?每[一-鿿]{1,2}?|[人户场次件月日周天]均)(?=$|[^每]{0,8}$)/;
/** In a completed value these tell of something else than what was reached. */
const NO_RESULT = /计划|预计|预估|估计|拟|争取|力争|目标|应|将|节约|节省|结余|超支/;

const LONGEST_SHORT = 16;
const LONGEST_LABEL = 40;
const LONGEST_RATE = 150;
const LONGEST_LIKELY = 60;

/** What stands around an amount, its comparator and dates left out. */
export interface Statement {
  readonly label: string;
  readonly tail: string;
}

/**
 * How firmly a text with one amount states it. A cell states an amount when it is that amount (`≥95%`,
 * `3个楼宇工作站`), or a sentence that ends with it (`服务对象满意率大于90%`).
 */
export function firmnessOf(statement: Statement, amount: Amount, role: 'target' | 'completed'): Firmness {
  const inBrackets = statement.label.endsWith('(') && statement.tail === ')';
  const opening = inBrackets ? statement.label.slice(0, -1) : statement.label;
  const label = amount.per === '' ? opening : opening.replace(PER, '');
  const tail = inBrackets ? '' : statement.tail.replace(/^[,;。、]/, '');
  const rest = label + tail;
  if (rest === '') return 'certain';
  if (/^[≥≤<>=]/.test(tail)) return 'none';
  if (role === 'completed' && NO_RESULT.test(rest)) return 'none';
  const isRatio = amount.quantity.dimension === 'ratio';
  if (isRatio && statesRate(label, tail, amount)) return 'certain';
  if (HEDGE.test(rest)) return 'none';
  if (label === '' && amount.quantity.dimension === 'count' && NOUN_TAIL.test(tail) && !VERB_TAIL.test(tail)) {
    return 'certain';
  }
  if (tail === '' && label.length <= LONGEST_LABEL && (amount.comparator !== null || MEASURE.test(label)))
    return 'certain';
  if (GENERIC.test(label) && (tail === '' || GENERIC.test(tail))) return 'certain';
  if (rest.length > LONGEST_LIKELY || (isRatio && rest.length > LONGEST_SHORT)) return 'none';
  return 'likely';
}

function statesRate(label: string, tail: string, amount: Amount): boolean {
  if (label.length + tail.length > LONGEST_RATE || RATE_HEDGE.test(label) || (tail !== '' && !RATE_TAIL.test(tail)))
    return false;
  return (
    RATE.test(label) ||
    (tail !== '' && label.length <= LONGEST_LABEL) ||
    (tail === '' && amount.comparator !== null && label.length <= LONGEST_SHORT)
  );
}

import type { Amount } from './amounts';
import type { ReadCell } from './read-value';
import type { IndicatorCells } from './reading';

const PLAN = /计划|目标|应|预计|拟/;
const RESULT = /实际|完成|已/;
const HEDGE = /每|各|均|分别|其中|含|另|除|扣|缺|剩|余|未|没|不|差|约|省/;
const LONGEST_TEXT = 60;
const RATE = /([一-鿿]{2})[率度](?:为|达到|达|是|:)*$/;

/**
 * The one amount of a completed value with several that answers to the target's: the only one of its unit, or the one
 * that is reported where the others are planned (计划20次，实际完成18次). What stands in brackets only explains.
 * A share answers only where it names a rate that the indicator's name or target names.
 */
export function pickAmount(completed: ReadCell, asked: Amount, cells: IndicatorCells): Amount | null {
  if (completed.amounts.length < 2 || completed.text.length > LONGEST_TEXT || asked.group === '') return null;
  const own = completed.amounts.filter(({ group, label }) => group === asked.group && !label.startsWith('('));
  const reported = own.filter(({ label }) => !PLAN.test(label));
  const [amount, ...others] = reported;
  if (!amount || others.length > 0 || HEDGE.test(amount.label)) return null;
  if (reported.length < own.length && !RESULT.test(amount.label)) return null;
  return asked.quantity.dimension === 'ratio' && amount.label !== '' && !namesRateOf(amount.label, cells)
    ? null
    : amount;
}

function namesRateOf(label: string, { name, target }: IndicatorCells): boolean {
  const measured = RATE.exec(label)?.[1];
  return measured !== undefined && (name.includes(measured) || target.includes(measured));
}

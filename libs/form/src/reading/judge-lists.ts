import type { Amount } from './amounts';
import { directionOf } from './direction';
import { decided, unknown, type Judgement } from './judgement';
import type { ReadCell } from './read-value';
import type { IndicatorCells, ReadingOptions } from './reading';
import { isBound } from './reach';

const LONGEST_TEXT = 150;
const LONGEST_LABEL = 24;
const PARTS = /每|各|分别|其中|含|均/;
const FILLERS = /用于|购置|购买|采购|完成|组织|开展|举办|制作|发放|实际|[了已共为达的,:;。、和及(]/g;

/**
 * Compares two lists of amounts that name the same things in the same order (电脑5台、打印机2台): each has to be
 * reached. Lists that name parts of one another decide only where they are equal.
 */
export function judgeLists(
  cells: IndicatorCells,
  target: ReadCell,
  completed: ReadCell,
  options: ReadingOptions,
): Judgement {
  const { amounts: asked } = target;
  const { amounts: reached } = completed;
  const isList = asked.length > 1 && asked.length === reached.length && target.text.length <= LONGEST_TEXT;
  if (!isList || !asked.every((amount, at) => areAlike(amount, reached[at])) || !endAlike(target, completed)) {
    return unknown('READ_TEXT');
  }
  const orders = asked.map((amount, at) => reached[at]?.quantity.value.compare(amount.quantity.value) ?? 0);
  const isEqual = orders.every((order) => order === 0);
  if (PARTS.test(target.text) || PARTS.test(completed.text))
    return isEqual ? decided(true, 'READ_LISTS') : unknown('READ_TEXT');
  const verdicts = asked.map((amount, at) => meets(cells, amount, orders[at] ?? 0, options));
  if (verdicts.some((met) => met === false)) return decided(false, 'READ_LISTS');
  return verdicts.every((met) => met === true) ? decided(true, 'READ_LISTS') : unknown('READ_DIRECTION_OPEN');
}

function areAlike(a: Amount, b: Amount | undefined): boolean {
  if (!b || a.group === '' || a.group !== b.group || a.per !== b.per || a.change !== b.change) return false;
  if (a.about !== 'exact' || b.about !== 'exact' || a.upTo || b.upTo || isBound(b)) return false;
  const [label, other] = [a.label.replace(FILLERS, ''), b.label.replace(FILLERS, '')];
  return label === other && label.length <= LONGEST_LABEL;
}

function endAlike(target: ReadCell, completed: ReadCell): boolean {
  const [tail, other] = [target, completed].map(tailOf);
  return tail === other && tail !== undefined && tail.length <= LONGEST_LABEL;
}

function tailOf({ text, amounts }: ReadCell): string {
  return text.slice(amounts.at(-1)?.end ?? 0).replace(FILLERS, '');
}

function meets(cells: IndicatorCells, asked: Amount, order: number, options: ReadingOptions): boolean | null {
  const isStrict = options.strictWords === 'strict';
  switch (asked.comparator) {
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
    case '>':
      return isStrict ? order > 0 : order >= 0;
    case '<':
      return isStrict ? order < 0 : order <= 0;
    case '=':
      return order === 0;
    case null:
      return order === 0 || directionOf(cells, asked) === 'more' ? order >= 0 : null;
  }
}

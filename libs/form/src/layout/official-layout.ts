import { FUND_ROWS, type FundRowName, type Indicator, type SelfEvaluationForm } from '../canonical-form';
import type { LayoutBlock, LayoutCell, LayoutContent, LayoutLabel, LayoutRow } from './layout';

/** The ledger line of the total, which is none of the sheet's lines. */
export const TOTAL_LINE = 'total';

/**
 * A form as the official table prints it (项目支出绩效自评表): head, funds, goals, indicators with merged level cells,
 * total; beside each declared score a cell for the computed one and one for what was found. Screen, print and
 * exports are all drawn from it.
 *
 * @param extraLines ledger lines that are no row of the form, such as deductions, in the sheet's order
 * @example
 * officialLayout(form).map(({ block }) => block)
 * //=> ['head', 'head', 'head', 'funds', …, 'goals', 'goals', 'indicators', …, 'total']
 */
export function officialLayout(form: SelfEvaluationForm, extraLines: readonly string[] = []): LayoutRow[] {
  return [
    ...headRows(),
    ...fundRows(),
    ...goalRows(),
    ...indicatorRows(form.indicators),
    ...extraLines.map(extraRow),
    totalRow(),
  ];
}

function headRows(): LayoutRow[] {
  const pair = (left: LayoutLabel & FieldName, right: LayoutLabel & FieldName) =>
    row('head', [cell(0, 2, label(left)), cell(2, 4, field(left)), cell(6, 2, label(right)), cell(8, 4, field(right))]);
  return [
    row('head', [cell(0, 2, label('projectName')), cell(2, 10, field('projectName'))]),
    pair('department', 'implementingUnit'),
    pair('leader', 'phone'),
  ];
}

type FieldName = 'department' | 'implementingUnit' | 'leader' | 'phone';

function fundRows(): LayoutRow[] {
  const headings = (
    ['initialBudget', 'annualBudget', 'executed', 'weight', 'executionRate', 'score', 'computed'] as const
  ).map((name, index) => cell(3 + index, 1, label(name)));
  const heading = [
    cell(0, 1, label('funds'), FUND_ROWS.length + 1),
    cell(1, 2, BLANK),
    ...headings,
    cell(10, 2, label('remarks')),
  ];
  return [row('funds', heading, true), ...FUND_ROWS.map(fundRow)];
}

function fundRow(name: FundRowName): LayoutRow {
  const at = (member: string) => field(`funds.${name}.${member}`, true);
  const money = (['initialBudget', 'annualBudget', 'executed'] as const).map((member, index) =>
    cell(3 + index, 1, at(member)),
  );
  // Only the total carries points.
  const isTotal = name === 'total';
  const points = [
    cell(6, 1, isTotal ? at('weight') : DASH),
    cell(7, 1, at('executionRate')),
    cell(8, 1, isTotal ? at('score') : DASH),
    cell(9, 1, isTotal ? { kind: 'computed', line: 'execution' } : DASH),
    cell(10, 2, isTotal ? { kind: 'remarks', line: 'execution' } : BLANK),
  ];
  return row('funds', [cell(1, 2, label(name)), ...money, ...points], false, isTotal ? 'execution' : null);
}

function goalRows(): LayoutRow[] {
  return [
    row('goals', [cell(0, 1, label('goals'), 2), cell(1, 5, label('expected')), cell(6, 6, label('actual'))], true),
    row('goals', [cell(1, 5, field('goals.expected')), cell(6, 6, field('goals.actual'))]),
  ];
}

function indicatorRows(indicators: readonly Indicator[]): LayoutRow[] {
  const heading = row(
    'indicators',
    [
      cell(0, 1, label('indicators'), indicators.length + 1),
      ...(['level1', 'level2', 'level3', 'target'] as const).map((name, index) => cell(1 + index, 1, label(name))),
      cell(5, 2, label('completed')),
      ...(['weight', 'score', 'computed', 'deviationReason', 'remarks'] as const).map((name, index) =>
        cell(7 + index, 1, label(name)),
      ),
    ],
    true,
  );
  return [heading, ...indicators.map((_, index) => indicatorRow(indicators, index))];
}

function indicatorRow(indicators: readonly Indicator[], index: number): LayoutRow {
  const indicator = indicators[index];
  if (!indicator) throw new RangeError(`no indicator ${index}`);
  const at = (member: string, isNumber = false) => field(`indicators[${index}].${member}`, isNumber);
  const line = `indicator:${indicator.row}`;
  const merged = [
    mergedCell(1, { kind: 'label', label: indicator.level1 }, runLength(indicators, index, isSameLevel1)),
    mergedCell(2, { kind: 'text', text: indicator.level2Label }, runLength(indicators, index, isSameLevel2)),
  ];
  const own = [
    cell(3, 1, at('name')),
    cell(4, 1, at('target')),
    cell(5, 2, at('completed')),
    cell(7, 1, at('weight', true)),
    cell(8, 1, at('score', true)),
    cell(9, 1, { kind: 'computed', line }),
    cell(10, 1, at('deviationReason')),
    cell(11, 1, { kind: 'remarks', line }),
  ];
  return row('indicators', [...merged.flat(), ...own], false, line);
}

function extraRow(line: string): LayoutRow {
  const cells = [
    cell(0, 9, { kind: 'line', line }),
    cell(9, 1, { kind: 'computed', line }),
    cell(10, 2, { kind: 'remarks', line }),
  ];
  return row('lines', cells, false, line);
}

function totalRow(): LayoutRow {
  const cells = [
    cell(0, 7, label('sum')),
    cell(7, 1, field('total.weight', true)),
    cell(8, 1, field('total.score', true)),
    cell(9, 1, { kind: 'computed', line: TOTAL_LINE }),
    cell(10, 2, { kind: 'remarks', line: TOTAL_LINE }),
  ];
  return row('total', cells, false, TOTAL_LINE);
}

/** How many rows from here on share a merged cell; 0 inside one. */
function runLength(
  indicators: readonly Indicator[],
  start: number,
  isSame: (a: Indicator, b: Indicator) => boolean,
): number {
  const first = indicators[start];
  const before = indicators[start - 1];
  if (!first || (before && isSame(before, first))) return 0;
  const end = indicators.findIndex((other, index) => index > start && !isSame(first, other));
  return (end < 0 ? indicators.length : end) - start;
}

function isSameLevel1(a: Indicator, b: Indicator): boolean {
  return a.level1 === b.level1;
}

function isSameLevel2(a: Indicator, b: Indicator): boolean {
  return isSameLevel1(a, b) && a.level2 === b.level2 && a.level2Label === b.level2Label;
}

const BLANK: LayoutContent = { kind: 'blank' };
const DASH: LayoutContent = { kind: 'text', text: '—' };

function label(name: LayoutLabel): LayoutContent {
  return { kind: 'label', label: name };
}

function field(path: string, isNumber = false): LayoutContent {
  return { kind: 'field', path, isNumber };
}

function cell(column: number, columnSpan: number, content: LayoutContent, rowSpan = 1): LayoutCell {
  return { column, columnSpan, rowSpan, content };
}

function mergedCell(column: number, content: LayoutContent, rowSpan: number): LayoutCell[] {
  return rowSpan === 0 ? [] : [cell(column, 1, content, rowSpan)];
}

function row(
  block: LayoutBlock,
  cells: readonly LayoutCell[],
  isHeading = false,
  line: string | null = null,
): LayoutRow {
  return { block, isHeading, line, cells };
}

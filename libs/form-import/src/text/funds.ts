import type { FundRowName } from '@app/form';
import { takeExtraCells, type FormContext } from './form-context';
import { fundRowOf, squeeze } from './labels';
import { reportMarkup } from './markup';
import { readNumberCell } from './number-cells';
import type { MoneyUnit, PrintedFundRow } from './printed-form';
import { quote } from './reading-issues';
import { cellAt, firstFilled, type Row } from './row';

interface FundColumns {
  readonly label: number;
  readonly initialBudget: number;
  readonly annualBudget: number;
  readonly executed: number;
  readonly weight: number;
  readonly executionRate: number;
  readonly score: number;
}

const MONEY_UNITS: readonly MoneyUnit[] = ['百万元', '万元', '亿元', '千元', '元'];
const NO_COLUMN = -1;

/** Reads the funds table: a row each for the total and where it comes from. */
export class FundsReader {
  readonly rows: PrintedFundRow[] = [];
  moneyUnit: MoneyUnit = '万元';
  private columns: FundColumns | null = null;

  constructor(private readonly context: FormContext) {}

  /** Takes the header; false where the row does not name its columns. */
  takeHeader(row: Row): boolean {
    const columns = fundColumns(row.cells);
    if (columns === null) return false;
    const head = squeeze(cellAt(row, firstFilled(row.cells)));
    this.moneyUnit = MONEY_UNITS.find((unit) => head.includes(unit)) ?? '万元';
    this.columns = columns;
    return true;
  }

  /** Takes a row below the header; false where it is no row of this table. */
  take(row: Row): boolean {
    const { columns } = this;
    if (columns === null) return false;
    const at = row.cells.findIndex((cell, index) => index <= columns.label + 1 && fundRowOf(squeeze(cell)) !== null);
    const label = squeeze(cellAt(row, at));
    const name = at === -1 ? null : fundRowOf(label);
    if (name === null || this.rows.some((known) => known.row === name)) return false;
    const shift = at - columns.label;
    if (shift !== 0) this.reportShift(row, name, at, columns.label);
    this.rows.push(this.read(row, name, label, shift === 0 ? columns : shifted(columns, shift)));
    takeExtraCells(this.context, row, Math.max(columns.score, columns.executionRate) + shift + 1, OWNERS[name]);
    if (this.context.markup) reportMarkup(this.context.issues, row, OWNERS[name]);
    return true;
  }

  private read(row: Row, name: FundRowName, label: string, columns: FundColumns): PrintedFundRow {
    const { issues } = this.context;
    const owner = OWNERS[name];
    return {
      row: name,
      label,
      initialBudget: cellAt(row, columns.initialBudget),
      initialBudgetValue: readNumberCell(issues, 'amount', row, columns.initialBudget, owner, 'initialBudget'),
      annualBudget: cellAt(row, columns.annualBudget),
      annualBudgetValue: readNumberCell(issues, 'amount', row, columns.annualBudget, owner, 'annualBudget'),
      executed: cellAt(row, columns.executed),
      executedValue: readNumberCell(issues, 'amount', row, columns.executed, owner, 'executed'),
      weight: cellAt(row, columns.weight),
      weightValue: readNumberCell(issues, 'weight', row, columns.weight, owner, 'weight'),
      executionRate: cellAt(row, columns.executionRate),
      executionRateValue: readNumberCell(issues, 'rate', row, columns.executionRate, owner, 'executionRate'),
      score: cellAt(row, columns.score),
      scoreValue: readNumberCell(issues, 'score', row, columns.score, owner, 'score'),
    };
  }

  private reportShift(row: Row, name: FundRowName, found: number, expected: number): void {
    const values = { found: found + 1, expected: expected + 1, text: quote(cellAt(row, found)) };
    this.context.issues.add('COLUMN_SHIFT', 'warning', row, found, OWNERS[name], '', values);
  }
}

const OWNERS: Readonly<Record<FundRowName, string>> = {
  total: 'funds.total',
  currentYearAppropriation: 'funds.currentYearAppropriation',
  carryOver: 'funds.carryOver',
  other: 'funds.other',
};

function fundColumns(cells: readonly string[]): FundColumns | null {
  const labels = cells.map(squeeze);
  const column = (part: string): number => labels.findIndex((label) => label.includes(part));
  const initialBudget = column('年初预算');
  const annualBudget = column('全年预算');
  const first = initialBudget === NO_COLUMN ? annualBudget : initialBudget;
  if (first === NO_COLUMN) return null;
  return {
    label: first - 1,
    initialBudget,
    annualBudget,
    executed: column('执行数'),
    weight: column('分值'),
    executionRate: column('执行率'),
    score: column('得分'),
  };
}

function shifted(columns: FundColumns, by: number): FundColumns {
  const move = (column: number): number => (column === NO_COLUMN ? NO_COLUMN : column + by);
  return {
    label: move(columns.label),
    initialBudget: move(columns.initialBudget),
    annualBudget: move(columns.annualBudget),
    executed: move(columns.executed),
    weight: move(columns.weight),
    executionRate: move(columns.executionRate),
    score: move(columns.score),
  };
}

import type { ImportLimits } from '../import-options';
import type { FormContext } from './form-context';
import type { Layout } from './form-start';
import { FundsReader } from './funds';
import { GoalsReader } from './goals';
import { HeadReader, isHeadLabel, type PrintedHead } from './head';
import { isTitle } from './heading';
import { IndicatorsReader } from './indicators';
import type { PrintedForm } from './printed-form';
import { quote } from './reading-issues';
import { cellAt, cellOffset, firstFilled, MOST_CELLS, type Row, type RowReader } from './row';
import { rowLabelOf, type RowLabel } from './row-labels';
import { readTotal } from './total';

/** The part of a form between 项目名称 and 总分; title, year and footers stand around it. */
export type PrintedTable = Omit<
  PrintedForm,
  'title' | 'yearPrinted' | 'filledBy' | 'sectionHead' | 'fillerPhone' | 'date' | 'note'
>;

/** A form that is not handed out, and why. `offset` is the place to show, `resume` where the document goes on. */
export interface Refusal {
  readonly code: 'FORM_CUT_OFF' | 'FORM_INCOMPLETE' | 'FORM_TOO_LONG' | 'CELL_TOO_LONG' | 'ROW_TOO_WIDE';
  readonly offset: number;
  readonly resume: number;
  readonly limit: number;
  /** The project name, as far as it was read. */
  readonly name: string;
}

type Section = 'head' | 'funds' | 'goals' | 'indicators';

const MERGED_TOTAL_CELLS = 4;

/** Reads one form from the row 项目名称 to the row 总分, or says why it cannot be read whole. */
export class FormReader {
  private readonly head: HeadReader;
  private readonly funds: FundsReader;
  private readonly goals: GoalsReader;
  private readonly indicators: IndicatorsReader;
  private section: Section = 'head';
  private printedHead: PrintedHead | null = null;
  private width = 0;
  private lastRow: Row | null = null;
  private titleOffset: number | null = null;

  constructor(
    private readonly rows: RowReader,
    private readonly layout: Layout,
    private readonly context: FormContext,
    private readonly limits: ImportLimits,
  ) {
    this.head = new HeadReader(context);
    this.funds = new FundsReader(context);
    this.goals = new GoalsReader(context);
    this.indicators = new IndicatorsReader(context);
  }

  read(): PrintedTable | Refusal {
    const { cellLength, rowsPerForm } = this.limits;
    const start = this.rows.position;
    for (let count = 1; ; count += 1) {
      const row = this.rows.next(this.width);
      if (row === null) return this.cutOff(start);
      this.lastRow = row;
      const long = row.cells.findIndex((cell) => cell.length > cellLength);
      if (long !== -1) return this.refuse('CELL_TOO_LONG', cellOffset(row, long), cellLength);
      if (row.cells.length > MOST_CELLS) return this.refuse('ROW_TOO_WIDE', row.offset, MOST_CELLS);
      if (count > rowsPerForm) return this.refuse('FORM_TOO_LONG', start, rowsPerForm);
      if (this.take(row)) return this.finish(row, start);
    }
  }

  /** Takes one row; true where it is the last one of the form. */
  private take(row: Row): boolean {
    const at = firstFilled(row.cells);
    const label = at === -1 ? null : rowLabelOf(cellAt(row, at));
    if (label === 'total') return true;
    const known =
      (label !== null && this.takeLabelled(row, label)) ||
      (this.section === 'indicators' && this.takeIndicator(row, at)) ||
      (this.section === 'goals' && this.goals.take(row)) ||
      (this.section === 'funds' && this.funds.take(row));
    if (!known && at !== -1) this.reportUnknown(row, at);
    return false;
  }

  private takeLabelled(row: Row, label: RowLabel): boolean {
    if (isHeadLabel(label)) return this.takeHead(row);
    this.printedHead ??= this.head.finish(row);
    const taken =
      (label === 'funds' && this.funds.takeHeader(row)) ||
      (label === 'goals' && this.goals.takeHeader(row)) ||
      (label === 'indicators' && this.indicators.takeHeader(row));
    if (!taken) return false;
    this.section = label;
    this.width = row.cells.length;
    return true;
  }

  private takeHead(row: Row): boolean {
    if (this.printedHead !== null) return false;
    this.head.take(row);
    return true;
  }

  /** Takes a row of the indicator table; false for a stray line such as a page number. */
  private takeIndicator(row: Row, at: number): boolean {
    const stray = at !== -1 && row.cells.length * 2 < this.width && firstFilled(row.cells, at + 1) === -1;
    if (stray) return false;
    if (this.layout === 'cell' && row.cells.length < this.width) this.reportShort(row);
    this.indicators.take(row);
    return true;
  }

  private reportShort(row: Row): void {
    const values = { found: row.cells.length, expected: this.width };
    this.context.issues.add('ROW_INCOMPLETE', 'error', row, undefined, this.indicators.rows.length, '', values);
  }

  private reportUnknown(row: Row, at: number): void {
    const text = row.cells.filter((cell) => cell !== '').join(' ');
    if (this.titleOffset === null && isTitle(cellAt(row, at))) this.titleOffset = row.offset;
    this.context.stray.push(...row.cells.filter((cell) => cell !== ''));
    this.context.issues.add('UNKNOWN_ROW', 'warning', row, at, '', '', { text: quote(text) });
  }

  private finish(row: Row, start: number): PrintedTable | Refusal {
    if (this.indicators.rows.length === 0) return this.refuse('FORM_INCOMPLETE', start, 0);
    const head = this.printedHead ?? this.head.finish(row);
    const merged = this.layout === 'cell' || row.cells.length <= MERGED_TOTAL_CELLS;
    const total = readTotal(this.context, row, merged ? null : this.indicators.weightColumn);
    const whole = row.cells.length >= (merged ? MERGED_TOTAL_CELLS : this.width);
    if (row.endsText && !whole && total.total.score === '') return this.refuse('FORM_CUT_OFF', start, 0);
    if (row.endsText && !whole) this.reportOpenEnd(row, total.total.score);
    this.reportMissingParts(row);
    const { moneyUnit, rows: funds } = this.funds;
    const { stray } = this.context;
    // Written out: spreading the parts costs a tenth of the whole reading.
    return {
      projectName: head.projectName,
      projectNameFirstLine: head.projectNameFirstLine,
      department: head.department,
      implementingUnit: head.implementingUnit,
      leaderRowPrinted: head.leaderRowPrinted,
      leader: head.leader,
      phone: head.phone,
      moneyUnit,
      funds,
      goals: this.goals.finish(),
      indicators: this.indicators.rows,
      total: total.total,
      grade: total.grade,
      gradeNormalized: total.gradeNormalized,
      stray,
    };
  }

  private reportOpenEnd(row: Row, text: string): void {
    this.context.issues.add('TOTAL_AT_END_OF_FILE', 'warning', row, undefined, 'total', 'score', { text });
  }

  private reportMissingParts(row: Row): void {
    const { issues } = this.context;
    const hasTotal = this.funds.rows.some((fund) => fund.row === 'total');
    if (!hasTotal) issues.add('SECTION_MISSING', 'error', row, undefined, 'funds.total', '', { label: '年度资金总额' });
    const { expected, actual } = this.goals.finish();
    if (expected + actual === '')
      issues.add('SECTION_MISSING', 'warning', row, undefined, 'goals', '', { label: '年度总体目标' });
  }

  /** The next form may have its title in what the last row took for its own, so reading goes on from there. */
  private cutOff(start: number): Refusal {
    const resume = this.titleOffset ?? this.lastRow?.offset ?? start;
    return { code: 'FORM_CUT_OFF', offset: start, resume, limit: 0, name: this.head.name };
  }

  private refuse(code: Refusal['code'], offset: number, limit: number): Refusal {
    return { code, offset, resume: this.rows.position, limit, name: this.head.name };
  }
}

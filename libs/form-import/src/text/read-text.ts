import type { Issue } from '@app/kernel';
import type { ReadScope } from '../import-options';
import { CellRows } from './cell-rows';
import { FooterReader } from './footers';
import { firstInk, layoutStartingAt, type Layout } from './form-start';
import { FormReader, type PrintedTable, type Refusal } from './form-reader';
import { HeadingReader, type Heading } from './heading';
import { LineNumbers } from './line-numbers';
import { mayHoldMarkup } from './markup';
import type { PrintedForm } from './printed-form';
import { quote, ReadingIssues } from './reading-issues';
import { TabRows } from './tab-rows';

/** One form of a text with its issues; or the issue that says why a form is not handed out. */
export type TextEvent =
  | { readonly kind: 'form'; readonly printed: PrintedForm; readonly line: number; readonly issues: Issue[] }
  | { readonly kind: 'refused'; readonly issue: Issue };

interface OpenForm {
  readonly table: PrintedTable;
  readonly heading: Heading;
  readonly line: number;
  readonly issues: Issue[];
  readonly footers: FooterReader;
}

const TOTAL_LABEL = '总分';

/**
 * Walks through a text once and hands out its forms one by one, in either layout and with prose between them. A form is
 * handed out when everything that may belong to it has been read, so its footers are there.
 */
export class TextReader {
  private readonly lines: LineNumbers;
  private readonly markup: boolean;
  private readonly headings = new HeadingReader();
  private position = 0;
  private open: OpenForm | null = null;
  /** Whether the rows up to the next 总分 belong to a form that was refused. */
  private skipping = false;

  constructor(
    private readonly text: string,
    private readonly scope: ReadScope,
  ) {
    this.lines = new LineNumbers(text);
    this.markup = mayHoldMarkup(text);
  }

  *events(): Generator<TextEvent> {
    while (this.position < this.text.length) {
      const start = this.position;
      const end = this.text.indexOf('\n', start);
      const line = this.text.slice(start, end === -1 ? this.text.length : end);
      const layout = layoutStartingAt(line);
      if (layout !== null) yield* this.readForm(layout, start + line.length + 1);
      else {
        this.position = start + line.length + 1;
        if (this.takeBetween(line)) yield this.headMissing(start);
      }
    }
    yield* this.closeForm();
  }

  private *readForm(layout: Layout, behindFirstLine: number): Generator<TextEvent> {
    yield* this.closeForm();
    const start = this.position;
    const rows = layout === 'tsv' ? new TabRows(this.text, start) : new CellRows(this.text, start);
    const issues = new ReadingIssues(this.lines, this.scope.file);
    const context = { issues, markup: this.markup, stray: [] };
    const reading = new FormReader(rows, layout, context, this.scope.limits).read();
    const heading = this.headings.finish();
    this.skipping = false;
    if ('code' in reading) {
      this.position = Math.max(reading.resume, behindFirstLine);
      this.skipping = reading.code !== 'FORM_CUT_OFF' && reading.code !== 'FORM_INCOMPLETE';
      yield { kind: 'refused', issue: this.refusal(reading) };
      return;
    }
    this.position = rows.position;
    const footers = new FooterReader(this.scope.limits.cellLength);
    this.open = { table: reading, heading, line: this.lines.at(start), issues: issues.list, footers };
  }

  private *closeForm(): Generator<TextEvent> {
    const { open } = this;
    if (open === null) return;
    this.open = null;
    const printed: PrintedForm = { ...open.table, ...open.heading, ...open.footers.finish() };
    yield { kind: 'form', printed, line: open.line, issues: open.issues };
  }

  /** Takes a line outside of forms; true where it is the end of a form whose start is missing. */
  private takeBetween(line: string): boolean {
    const ink = firstInk(line);
    if (line.startsWith(TOTAL_LABEL, ink) && line.includes('\t')) {
      const orphan = !this.skipping;
      this.skipping = false;
      return orphan;
    }
    const trimmed = line.trim();
    if (!this.headings.take(trimmed)) this.open?.footers.take(trimmed);
    return false;
  }

  private headMissing(offset: number): TextEvent {
    const line = this.lines.at(offset);
    const at = { line, ...this.scope.file };
    return { kind: 'refused', issue: { code: 'FORM_HEAD_MISSING', severity: 'error', at, values: { line } } };
  }

  private refusal({ code, offset, limit, name }: Refusal): Issue {
    const line = this.lines.at(offset);
    const values = { line, name: quote(name), ...(limit === 0 ? {} : { limit }) };
    return { code, severity: 'error', at: { line, ...this.scope.file }, values };
  }
}

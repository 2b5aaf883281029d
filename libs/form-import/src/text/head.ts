import { takeExtraCell, type FormContext } from './form-context';
import { reportMarkup } from './markup';
import type { Row } from './row';
import { rowLabelOf, type RowLabel } from './row-labels';

type HeadLabel = Extract<RowLabel, 'projectName' | 'department' | 'implementingUnit' | 'leader' | 'phone'>;

const HEAD_LABELS: ReadonlySet<RowLabel> = new Set<HeadLabel>([
  'projectName',
  'department',
  'implementingUnit',
  'leader',
  'phone',
]);

/** What stands above the funds table. */
export interface PrintedHead {
  readonly projectName: string;
  readonly projectNameFirstLine: string;
  readonly department: string;
  readonly implementingUnit: string;
  readonly leaderRowPrinted: boolean;
  readonly leader: string | null;
  readonly phone: string | null;
}

/** Reads the rows 项目名称, 主管部门 · 实施单位 and 项目负责人 · 联系电话: each label with the filled cell behind it. */
export class HeadReader {
  private readonly values = new Map<HeadLabel, string>();
  private nameRow: Row | null = null;
  private leaderRow: Row | null = null;

  constructor(private readonly context: FormContext) {}

  /** The first line of the project name, as far as it was read. */
  get name(): string {
    return firstLine(this.values.get('projectName') ?? '');
  }

  take(row: Row): void {
    this.nameRow ??= row;
    let label: HeadLabel | null = null;
    for (let cell = 0; cell < row.cells.length; cell += 1) {
      const text = row.cells[cell] ?? '';
      if (text === '') continue;
      const next = labelIn(text);
      if (next === null) this.takeValue(row, cell, label, text);
      else label = this.takeLabel(row, next);
    }
    if (this.context.markup) reportMarkup(this.context.issues, row, label ?? 'projectName');
  }

  finish(row: Row): PrintedHead {
    const projectName = this.values.get('projectName') ?? '';
    this.reportName(this.nameRow ?? row, projectName);
    const phone = this.values.get('phone') ?? '';
    if (this.leaderRow && phone === '')
      this.context.issues.add('PHONE_MISSING', 'info', this.leaderRow, undefined, '', 'phone');
    return {
      projectName,
      projectNameFirstLine: firstLine(projectName),
      department: this.values.get('department') ?? '',
      implementingUnit: this.values.get('implementingUnit') ?? '',
      leaderRowPrinted: this.leaderRow !== null,
      leader: this.values.get('leader') || null,
      phone: phone || null,
    };
  }

  private takeLabel(row: Row, label: HeadLabel): HeadLabel {
    if (!this.values.has(label)) this.values.set(label, '');
    if (label === 'leader') this.leaderRow = row;
    return label;
  }

  private takeValue(row: Row, cell: number, label: HeadLabel | null, text: string): void {
    if (label !== null && this.values.get(label) === '') this.values.set(label, text);
    else takeExtraCell(this.context, row, cell, label ?? 'projectName');
  }

  private reportName(row: Row, projectName: string): void {
    const { issues } = this.context;
    if (projectName === '') issues.add('PROJECT_NAME_MISSING', 'error', row, undefined, '', 'projectName');
    const lines = projectName.split('\n').length;
    if (lines > 1) issues.add('MULTILINE_PROJECT_NAME', 'warning', row, undefined, '', 'projectName', { lines });
  }
}

function labelIn(text: string): HeadLabel | null {
  const label = rowLabelOf(text);
  return isHeadLabel(label) ? label : null;
}

export function isHeadLabel(label: RowLabel | null): label is HeadLabel {
  return label !== null && HEAD_LABELS.has(label);
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end === -1 ? text : text.slice(0, end).trim();
}

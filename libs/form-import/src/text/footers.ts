/** Who filled a form in, printed below it. */
export interface Footers {
  readonly filledBy: string | null;
  readonly sectionHead: string | null;
  readonly fillerPhone: string | null;
  readonly date: string | null;
  readonly note: string | null;
}

type FooterField = Exclude<keyof Footers, 'note'>;

const LONGEST_LINE = 300;
const LABELS: Readonly<Record<string, FooterField>> = {
  填表人: 'filledBy',
  填报人: 'filledBy',
  制表人: 'filledBy',
  科室负责人: 'sectionHead',
  部门负责人: 'sectionHead',
  联系电话: 'fillerPhone',
  填写日期: 'date',
  填表日期: 'date',
  填报日期: 'date',
};
const LABEL = new RegExp(`(${Object.keys(LABELS).join('|')})\\s*[:：]`, 'g');
const NOTE = /^注\s*[:：]/;

/** Collects what stands below a form: 填表人, 科室负责人, 联系电话, 填写日期, and the note 注：… up to a blank line. */
export class FooterReader {
  private readonly fields: Record<FooterField, string | null> = {
    filledBy: null,
    sectionHead: null,
    fillerPhone: null,
    date: null,
  };
  private noteLines: string[] = [];
  private inNote = false;
  private noteLength = 0;

  constructor(private readonly longestNote: number) {}

  /** Takes a trimmed line; `""` ends a note. */
  take(line: string): void {
    if (line === '') this.inNote = false;
    else if (this.inNote || (this.noteLines.length === 0 && NOTE.test(line))) this.takeNote(line);
    else if (line.length <= LONGEST_LINE) this.takeFields(line);
  }

  finish(): Footers {
    return { ...this.fields, note: this.noteLines.length === 0 ? null : this.noteLines.join('\n') };
  }

  private takeNote(line: string): void {
    this.noteLength += line.length + 1;
    this.inNote = this.noteLength <= this.longestNote;
    if (this.inNote) this.noteLines.push(line);
  }

  private takeFields(line: string): void {
    let field: FooterField | null = null;
    let start = 0;
    for (const match of line.matchAll(LABEL)) {
      if (field === null && match.index > 0) return;
      this.keep(field, line.slice(start, match.index));
      field = LABELS[match[1] ?? ''] ?? null;
      start = match.index + match[0].length;
    }
    this.keep(field, line.slice(start));
  }

  private keep(field: FooterField | null, text: string): void {
    if (field !== null) this.fields[field] ??= text.trim() || null;
  }
}

import { KINDS } from '@app/form';
import type { ImportCounts, ImportRecord, ImportSummary } from '@app/persistence';
import { ApiProperty } from '@nestjs/swagger';
import { groupBy } from '../common/group-by';
import { IssueView, viewIssue } from '../http/issue-view';

export class ImportCountsView {
  @ApiProperty({ description: 'Forms of the document.', example: 24 })
  readonly forms!: number;

  @ApiProperty({ example: 20 })
  readonly created!: number;

  @ApiProperty({ description: 'Forms that became the next revision of a stored one.', example: 1 })
  readonly revised!: number;

  @ApiProperty({ description: 'Forms that were stored with the very same content already.', example: 3 })
  readonly unchanged!: number;

  @ApiProperty()
  readonly errors!: number;

  @ApiProperty()
  readonly warnings!: number;

  @ApiProperty()
  readonly infos!: number;
}

/** An import in a list. */
export class ImportSummaryView {
  @ApiProperty({ example: 'import-4v2kq…' })
  readonly importId!: string;

  @ApiProperty({ example: '110105' })
  readonly districtCode!: string;

  @ApiProperty({ type: Number, nullable: true, example: 2022 })
  readonly year!: number | null;

  @ApiProperty({ enum: KINDS })
  readonly kind!: string;

  @ApiProperty({ example: '自评表2022.txt' })
  readonly documentName!: string;

  @ApiProperty({ description: 'SHA-256 of the bytes of the document.' })
  readonly documentHash!: string;

  @ApiProperty({
    enum: ['running', 'storing', 'complete', 'failed'],
    description: '`storing`: it was interrupted and is being completed; all of it will be stored.',
  })
  readonly status!: string;

  @ApiProperty({ format: 'date-time' })
  readonly startedAt!: Date;

  @ApiProperty()
  readonly startedBy!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly finishedAt!: Date | null;

  @ApiProperty({ type: ImportCountsView, nullable: true })
  readonly counts!: ImportCountsView | null;
}

/** What one form of a document became. */
export class ImportedFormView {
  @ApiProperty({ description: 'Its position in the document, from 0.' })
  readonly index!: number;

  @ApiProperty({ example: '社区绿化养护' })
  readonly projectName!: string;

  @ApiProperty({ enum: ['created', 'revised', 'unchanged'] })
  readonly outcome!: string;

  @ApiProperty({ type: String, nullable: true, example: 'form-0k3n8…' })
  readonly formId!: string | null;

  @ApiProperty({ type: Number, nullable: true, example: 1 })
  readonly revision!: number | null;

  @ApiProperty({ type: [IssueView] })
  readonly issues!: readonly IssueView[];
}

/** An import with its forms and everything that was found. */
export class ImportView extends ImportSummaryView {
  @ApiProperty({ type: [ImportedFormView] })
  readonly forms!: readonly ImportedFormView[];

  @ApiProperty({ type: [IssueView], description: 'What belongs to the document and to no form of it.' })
  readonly issues!: readonly IssueView[];
}

/** An import as lists show it. */
export function viewImportSummary(record: ImportSummary): ImportSummaryView {
  const { importKey: _secret, counts, ...shown } = record;
  return { ...shown, counts: counts && viewCounts(counts) };
}

/** An import with everything that is known of it. */
export function viewImport({ forms, issues, ...record }: ImportRecord): ImportView {
  const byForm = groupBy(issues, ({ at }) => at.form);
  return {
    ...viewImportSummary(record),
    forms: forms.map((form) => ({ ...form, issues: (byForm.get(form.index) ?? []).map(viewIssue) })),
    issues: (byForm.get(undefined) ?? []).map(viewIssue),
  };
}

function viewCounts({ refused: _never, ...counts }: ImportCounts): ImportCountsView {
  return counts;
}

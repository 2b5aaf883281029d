import { GRADES, KINDS, type Grade, type SelfEvaluationForm } from '@app/form';
import type { FormRevision, StoredForm, StoredHead } from '@app/persistence';
import { ApiProperty } from '@nestjs/swagger';
import { ScoreView, viewScore } from '../evaluations/evaluation-summary.view';

export class DeclaredView {
  @ApiProperty({ type: String, nullable: true, example: '97' })
  readonly total!: string | null;

  @ApiProperty({ enum: GRADES, nullable: true })
  readonly grade!: Grade | null;
}

/** A form as lists show it, at its current revision. */
export class FormSummaryView {
  @ApiProperty({ example: 'form-0k3n8…' })
  readonly formId!: string;

  @ApiProperty({ example: '110105' })
  readonly districtCode!: string;

  @ApiProperty({ example: 2022 })
  readonly year!: number;

  @ApiProperty({ enum: KINDS })
  readonly kind!: string;

  @ApiProperty({ example: '社区绿化养护' })
  readonly projectName!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly unitId!: string | null;

  @ApiProperty({ example: '某某街道办事处' })
  readonly unitName!: string;

  @ApiProperty({ description: '1, 2, 3 …', example: 1 })
  readonly revision!: number;

  @ApiProperty({ description: 'SHA-256 of the form without its persons.' })
  readonly contentHash!: string;

  @ApiProperty({ format: 'date-time' })
  readonly savedAt!: Date;

  @ApiProperty({ type: DeclaredView })
  readonly declared!: DeclaredView;

  @ApiProperty({ type: ScoreView, nullable: true, description: 'The newest score; null while there is none.' })
  readonly score!: ScoreView | null;

  @ApiProperty({ description: 'Whether the newest score is of the current revision.' })
  readonly isScored!: boolean;
}

/** One state of a form. */
export class FormRevisionView {
  @ApiProperty({ example: 1 })
  readonly revision!: number;

  @ApiProperty()
  readonly contentHash!: string;

  @ApiProperty({ format: 'date-time' })
  readonly savedAt!: Date;

  @ApiProperty()
  readonly savedBy!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The import it came with.' })
  readonly importId!: string | null;
}

/** A form with the content of one of its revisions. */
export class FormView extends FormSummaryView {
  @ApiProperty({ type: FormRevisionView, description: 'The revision shown in `form`.' })
  readonly shown!: FormRevisionView;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The canonical form.' })
  readonly form!: SelfEvaluationForm;
}

/** A form as lists show it. */
export function viewHead(head: StoredHead): FormSummaryView {
  const { formId, districtCode, year, kind, projectName, unitId, unitName, declared, current, latest } = head;
  return {
    ...{ formId, districtCode, year, kind, projectName, unitId, unitName, declared },
    ...current,
    score: latest && viewScore(latest),
    isScored: latest?.formRevision === current.revision,
  };
}

/** A form with its content. */
export function viewForm({ head, revision, form }: StoredForm): FormView {
  return { ...viewHead(head), shown: viewRevision(revision), form };
}

/** A revision without its content. */
export function viewRevision(stored: Omit<FormRevision, 'content'>): FormRevisionView {
  const { revision, contentHash, savedAt, savedBy, importId = null } = stored;
  return { revision, contentHash, savedAt, savedBy, importId };
}

import type { SelfEvaluationForm } from '@app/form';
import { ApiProperty } from '@nestjs/swagger';
import { IssueView } from '../http/issue-view';
import { RuleSetReferenceView } from '../rule-sets/rule-set-reference.view';
import { SheetView } from '../sheets/sheet.views';

/** One form of a document with its score; nothing of it is stored. */
export class PreviewedFormView {
  @ApiProperty({ description: 'Its position in the document, from 0.' })
  readonly index!: number;

  @ApiProperty({ description: 'The line of the document on which it starts, from 1.' })
  readonly line!: number;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The canonical form.' })
  readonly form!: SelfEvaluationForm;

  @ApiProperty({ type: SheetView })
  readonly sheet!: SheetView;

  @ApiProperty({ type: [IssueView], description: 'What was odd in reading it.' })
  readonly issues!: readonly IssueView[];
}

export class PreviewView {
  @ApiProperty({ type: RuleSetReferenceView })
  readonly ruleSet!: RuleSetReferenceView;

  @ApiProperty({ type: [PreviewedFormView] })
  readonly forms!: readonly PreviewedFormView[];

  @ApiProperty({ type: [IssueView], description: 'What belongs to no form that was read.' })
  readonly issues!: readonly IssueView[];
}

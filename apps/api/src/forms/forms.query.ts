import { GRADES, KINDS, type Grade, type Kind } from '@app/form';
import { FORM_SORT_FIELDS, type FormSortField } from '@app/persistence';
import { EXPORT_FORMATS, type ExportFormat } from '@app/form-export';
import { OmitType } from '@nestjs/swagger';
import { DecimalText, Flag, OneOf, Text, WholeNumber } from '../http/fields';
import { ORDERS, type Order } from '../http/order.query';
import { PageQuery } from '../http/page.query';
import { EARLIEST_YEAR, LATEST_YEAR } from '../rule-sets/rule-sets.query';

/** What a list of forms can be narrowed to and sorted by. */
export class FormsQuery extends PageQuery {
  @WholeNumber(EARLIEST_YEAR, LATEST_YEAR, { isOptional: true, example: 2022 })
  readonly year?: number;

  @OneOf(KINDS, { isOptional: true })
  readonly kind?: Kind;

  @Text(60, { isOptional: true, description: 'The id of a unit.' })
  readonly unit?: string;

  @Text(100, { isOptional: true, description: 'Part of the project name, in full or half width.', example: '绿化' })
  readonly q?: string;

  @OneOf(GRADES, { isOptional: true, description: 'The computed grade.' })
  readonly grade?: Grade;

  @OneOf(GRADES, { isOptional: true, description: 'The grade that the form prints.' })
  readonly declaredGrade?: Grade;

  @Text(80, { isOptional: true, description: 'The code of a finding of the newest score.' })
  readonly finding?: string;

  @Flag({ isOptional: true, description: 'Whether the current revision has been scored.' })
  readonly scored?: boolean;

  @Flag({ isOptional: true, description: 'Whether the newest score has findings of severity error.' })
  readonly hasErrors?: boolean;

  @Flag({ isOptional: true, description: 'Whether the newest score is open: a lowest and a highest total.' })
  readonly open?: boolean;

  @DecimalText({ isOptional: true, description: 'Least distance of declared and computed total.', example: '0.5' })
  readonly minGap?: string;

  @DecimalText({ isOptional: true, description: 'Least computed total.', example: '90' })
  readonly minTotal?: string;

  @DecimalText({ isOptional: true, description: 'What the computed total stays below.', example: '95' })
  readonly belowTotal?: string;

  @OneOf(FORM_SORT_FIELDS, { isOptional: true, description: '`projectName` unless given; by pinyin.' })
  readonly sort?: FormSortField;

  @OneOf(ORDERS, { isOptional: true })
  readonly order?: Order;
}

/** Which forms are wanted, and in which order. */
export type FormsFilterQuery = Omit<FormsQuery, 'page' | 'perPage'>;

/** What of a form is wanted. */
export class FormQuery {
  @Flag({ isOptional: true, description: 'Whether leader, telephone numbers and who filled the form in are wanted.' })
  readonly persons?: boolean;
}

/** A whole list as a file. */
export class FormListExportQuery extends OmitType(FormsQuery, ['page', 'perPage'] as const) {
  @OneOf(['csv'], { isOptional: true })
  readonly format?: 'csv';

  @OneOf(['zh', 'en'], { isOptional: true, description: 'Of the headings; before `Accept-Language`.' })
  readonly lang?: 'zh' | 'en';
}

/** How a form is to be written. */
export class FormExportQuery extends FormQuery {
  @OneOf(EXPORT_FORMATS)
  readonly format!: ExportFormat;

  @WholeNumber(1, 1_000_000, { isOptional: true, description: 'The current revision unless given.' })
  readonly revision?: number;

  @OneOf(['zh', 'en'], { isOptional: true, description: 'Of labels and sentences; before `Accept-Language`.' })
  readonly lang?: 'zh' | 'en';
}

/** Names a revision of a form in a path. */
export class RevisionPath {
  @Text(60)
  readonly districtCode!: string;

  @Text(60)
  readonly formId!: string;

  @WholeNumber(1, 1_000_000)
  readonly revision!: number;
}

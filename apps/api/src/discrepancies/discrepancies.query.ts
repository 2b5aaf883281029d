import { KINDS, type Kind } from '@app/form';
import { ORDERS, type Order } from '../http/order.query';
import { DecimalText, OneOf, Text, WholeNumber } from '../http/fields';
import { PageQuery } from '../http/page.query';
import { EARLIEST_YEAR, LATEST_YEAR } from '../rule-sets/rule-sets.query';
import { DISCREPANCY_SORTS, type DiscrepancySort } from './ranked-forms';

const YEAR = { example: 2022, description: 'The budget year of the forms.' };
const KIND = { isOptional: true, description: '`project` unless given.' } as const;
const UNIT = { isOptional: true, description: 'Forms of this unit alone.' } as const;
const LANGUAGE = {
  isOptional: true,
  description: 'Before `Accept-Language`; Chinese unless either says English.',
} as const;

/** Which part of the discrepancy report is wanted. */
export class DiscrepanciesQuery extends PageQuery {
  @WholeNumber(EARLIEST_YEAR, LATEST_YEAR, YEAR)
  readonly year!: number;

  @OneOf(KINDS, KIND)
  readonly kind?: Kind;

  @Text(60, UNIT)
  readonly unitId?: string;

  @Text(80, { isOptional: true, description: 'Lists forms with this code of findings; the summary is of all.' })
  readonly finding?: string;

  @DecimalText({ isOptional: true, description: 'Lists forms that differ by so many points.', example: '0.5' })
  readonly minGap?: string;

  @OneOf(DISCREPANCY_SORTS, { isOptional: true, description: '`urgency` unless given: who needs a person first.' })
  readonly sort?: DiscrepancySort;

  @OneOf(ORDERS, { isOptional: true, description: '`asc` is the natural order of the sort: the most urgent first.' })
  readonly order?: Order;

  @OneOf(['zh', 'en'], LANGUAGE)
  readonly lang?: 'zh' | 'en';
}

export const REPORT_FORMATS = ['csv', 'xlsx'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Which forms are to be taken elsewhere, and as what. */
export class DiscrepancyExportQuery {
  @OneOf(REPORT_FORMATS)
  readonly format!: ReportFormat;

  @WholeNumber(EARLIEST_YEAR, LATEST_YEAR, YEAR)
  readonly year!: number;

  @OneOf(KINDS, KIND)
  readonly kind?: Kind;

  @Text(60, UNIT)
  readonly unitId?: string;

  @OneOf(['zh', 'en'], LANGUAGE)
  readonly lang?: 'zh' | 'en';
}

import type { Grade, Kind } from '@app/form';
import type { ScopedFilter, SortOrder } from '../scope/scoped-collection';
import type { Evaluation } from './evaluation.entity';

const LONGEST_PAGE = 200;

/** What a list can be narrowed to; what is left out does not narrow it. */
export interface EvaluationListFilter {
  readonly formId?: string;
  /** Of the rule set, which is that of the form. */
  readonly year?: number;
  readonly kind?: Kind;
  readonly version?: number;
  readonly grade?: Grade;
  /** The code of a finding the score has. */
  readonly findingCode?: string;
}

export const EVALUATION_SORT_FIELDS = ['evaluatedAt', 'formId', 'version'] as const;
export type EvaluationSortField = (typeof EVALUATION_SORT_FIELDS)[number];

export interface EvaluationListQuery {
  readonly filter?: EvaluationListFilter;
  readonly sort?: { readonly by: EvaluationSortField; readonly descending?: boolean };
  /** From 0. */
  readonly page?: number;
  /** 1 to 200; 50 when left out. */
  readonly pageSize?: number;
}

/** An evaluation without its sheet and options. */
export type EvaluationListItem = Omit<Evaluation, 'sheet' | 'options'>;

const SORT_PATHS: Readonly<Record<EvaluationSortField, string>> = {
  evaluatedAt: 'evaluatedAt',
  formId: 'formId',
  version: 'ruleSet.version',
};

/** The filter as the database takes it. */
export function toFilter(filter: EvaluationListFilter): ScopedFilter<Evaluation> {
  const { formId, year, kind, version, grade, findingCode } = filter;
  return {
    ...(formId === undefined ? {} : { formId }),
    ...(year === undefined ? {} : { 'ruleSet.year': year }),
    ...(kind === undefined ? {} : { 'ruleSet.kind': kind }),
    ...(version === undefined ? {} : { 'ruleSet.version': version }),
    ...(grade === undefined ? {} : { 'shown.grade': grade }),
    ...(findingCode === undefined ? {} : { 'shown.findingCodes': findingCode }),
  };
}

/** The order as the database takes it, the newest first unless asked otherwise; ties are broken by id. */
export function toSort({ sort = { by: 'evaluatedAt', descending: true } }: EvaluationListQuery): SortOrder {
  return { [SORT_PATHS[sort.by]]: sort.descending ? -1 : 1, evaluationId: 1 };
}

/** Page and page size within their limits. */
export function toWindow({ page = 0, pageSize = 50 }: EvaluationListQuery): { skip: number; limit: number } {
  const limit = Math.min(Math.max(1, Math.trunc(pageSize)), LONGEST_PAGE);
  return { skip: Math.max(0, Math.trunc(page)) * limit, limit };
}

import type { Grade, Kind } from '@app/form';
import type { ScopedFilter, SortOrder } from '../scope/scoped-collection';
import { nameKey } from '../text/name-key';
import type { FormHead } from './form.entity';

export const LONGEST_PAGE = 200;
const LONGEST_SEARCH = 100;

/** What a list can be narrowed to; what is left out does not narrow it. */
export interface FormListFilter {
  readonly year?: number;
  readonly kind?: Kind;
  readonly unitId?: string;
  /** These forms alone. */
  readonly formIds?: readonly string[];
  /** Part of the project name, in any spelling `nameKey` takes for the same. */
  readonly search?: string;
  /** The computed grade. */
  readonly grade?: Grade;
  readonly declaredGrade?: Grade;
  /** Whether the current revision has been scored. */
  readonly isScored?: boolean;
  /** Whether the newest score has findings of severity error. */
  readonly hasErrors?: boolean;
  /** Whether the newest score is open: a lowest and a highest total, because something could not be told. */
  readonly isOpen?: boolean;
  /** The code of a finding that the newest score has. */
  readonly findingCode?: string;
  /** The least distance between declared and computed total. */
  readonly minGap?: number;
  /** The least computed total; the lowest one where it is open. */
  readonly minTotal?: number;
  /** What the computed total stays below. */
  readonly belowTotal?: number;
}

/** What a list can be sorted by. */
export const FORM_SORT_FIELDS = [
  'projectName',
  'unitName',
  'year',
  'declaredTotal',
  'total',
  'gap',
  'savedAt',
] as const;
export type FormSortField = (typeof FORM_SORT_FIELDS)[number];

export interface FormListQuery {
  readonly filter?: FormListFilter;
  readonly sort?: { readonly by: FormSortField; readonly descending?: boolean };
  /** From 0. */
  readonly page?: number;
  /** 1 to 200; 50 when left out. */
  readonly pageSize?: number;
}

const SORT_PATHS: Readonly<Record<FormSortField, string>> = {
  projectName: 'sort.project',
  unitName: 'sort.unit',
  year: 'year',
  declaredTotal: 'sort.declaredTotal',
  total: 'sort.total',
  gap: 'sort.gap',
  savedAt: 'current.savedAt',
};

/** The filter as the database takes it. Forms without a revision are never there. */
export function toFilter(filter: FormListFilter): ScopedFilter<FormHead> {
  const { year, kind, unitId, formIds, search, grade, declaredGrade, isScored, hasErrors, isOpen } = filter;
  const { findingCode, minGap, minTotal, belowTotal } = filter;
  return {
    current: { $ne: null },
    ...(year === undefined ? {} : { year }),
    ...(kind === undefined ? {} : { kind }),
    ...(unitId === undefined ? {} : { unitId }),
    ...(formIds === undefined ? {} : { formId: { $in: formIds } }),
    ...(search === undefined ? {} : { projectKey: { $regex: literally(nameKey(search)) } }),
    ...(grade === undefined ? {} : { 'latest.grade': grade }),
    ...(declaredGrade === undefined ? {} : { 'declared.grade': declaredGrade }),
    ...expressions(isScored, isOpen),
    ...(hasErrors === undefined ? {} : { 'latest.findings.error': hasErrors ? { $gt: 0 } : 0 }),
    ...(findingCode === undefined ? {} : { 'latest.findingCodes': findingCode }),
    ...(minGap === undefined ? {} : { 'sort.gap': { $gte: minGap } }),
    ...totals(minTotal, belowTotal),
  };
}

/** The order as the database takes it; ties are broken by id, so that pages neither repeat nor skip a form. */
export function toSort({ sort }: FormListQuery): SortOrder {
  const direction = sort?.descending ? -1 : 1;
  return { [SORT_PATHS[sort?.by ?? 'projectName']]: direction, formId: direction };
}

/** Page and page size within their limits. */
export function toWindow({ page = 0, pageSize = 50 }: FormListQuery): {
  readonly skip: number;
  readonly limit: number;
} {
  const limit = Math.min(Math.max(1, Math.trunc(pageSize)), LONGEST_PAGE);
  return { skip: Math.max(0, Math.trunc(page)) * limit, limit };
}

function totals(least: number | undefined, below: number | undefined): { 'sort.total'?: object } {
  if (least === undefined && below === undefined) return {};
  const edges = { ...(least === undefined ? {} : { $gte: least }), ...(below === undefined ? {} : { $lt: below }) };
  return { 'sort.total': edges };
}

function expressions(isScored: boolean | undefined, isOpen: boolean | undefined): { $expr?: object } {
  const wanted = [
    ...(isScored === undefined ? [] : [{ [isScored ? '$eq' : '$ne']: ['$latest.formRevision', '$current.revision'] }]),
    ...(isOpen === undefined ? [] : [{ [isOpen ? '$ne' : '$eq']: ['$latest.lowest', '$latest.highest'] }]),
  ];
  return wanted.length === 0 ? {} : { $expr: { $and: wanted } };
}

/** A regular expression that matches the text itself; it holds no operator, so it is linear in what it searches. */
function literally(text: string): string {
  return text.slice(0, LONGEST_SEARCH).replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

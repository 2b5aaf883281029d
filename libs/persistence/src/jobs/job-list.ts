import type { DistrictScope } from '../scope/district-scope';
import type { ScopedFilter } from '../scope/scoped-collection';
import type { Job, JobState } from './job.entity';

const LONGEST_PAGE = 200;

/** What a list of jobs can be narrowed to. */
export interface JobListFilter {
  readonly districtCode?: string;
  readonly type?: string;
  readonly state?: JobState;
  readonly createdBy?: string;
}

export interface JobListQuery {
  readonly filter?: JobListFilter;
  /** The newest first unless set. */
  readonly isOldestFirst?: boolean;
  /** From 0. */
  readonly page?: number;
  /** 1 to 200; 50 when left out. */
  readonly pageSize?: number;
}

/** The filter as the database takes it. */
export function toFilter(
  scope: DistrictScope,
  { type, state, createdBy }: Omit<JobListFilter, 'districtCode'>,
): ScopedFilter<Job> {
  return {
    ...visibleIn(scope),
    ...(type === undefined ? {} : { type }),
    ...(state === undefined ? {} : { state }),
    ...(createdBy === undefined ? {} : { createdBy }),
  };
}

/** Jobs that read nothing beyond the scope: a report tells of every district that went into it. */
export function visibleIn(scope: DistrictScope): ScopedFilter<Job> {
  if (scope.isEverything) return {};
  const whole = scope.districtCodes.filter((code) => scope.unitsOf(code) === 'every-unit');
  return { districtCodes: { $not: { $elemMatch: { $nin: whole } } } };
}

/** Page and page size within their limits. */
export function toWindow({ page = 0, pageSize = 50 }: JobListQuery): { readonly skip: number; readonly limit: number } {
  const limit = Math.min(Math.max(1, Math.trunc(pageSize)), LONGEST_PAGE);
  return { skip: Math.max(0, Math.trunc(page)) * limit, limit };
}

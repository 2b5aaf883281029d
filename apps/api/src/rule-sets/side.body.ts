import { KINDS, type Kind } from '@app/form';
import type { Issue } from '@app/kernel';
import { DistrictCode, OneOf, Text, WholeNumber } from '../http/fields';
import { RequestError } from '../http/request-error';
import type { Side } from './rule-set-shelf';
import { EARLIEST_YEAR, LATEST_YEAR } from './rule-sets.query';

/** Either side of a comparison: a published version by its key, or a draft by its id. */
export class SideBody {
  @DistrictCode()
  readonly districtCode!: string;

  @Text(60, { isOptional: true, description: 'Of a draft.', example: 'draft-0k3n8…' })
  readonly draftId?: string;

  @WholeNumber(EARLIEST_YEAR, LATEST_YEAR, { isOptional: true, description: 'Of a version.', example: 2022 })
  readonly year?: number;

  @OneOf(KINDS, { isOptional: true, description: 'Of a version.' })
  readonly kind?: Kind;

  @WholeNumber(1, 1_000_000, { isOptional: true, description: 'Of a version.', example: 1 })
  readonly version?: number;
}

/**
 * The side that a body names.
 *
 * @param path where it stands in the request
 * @throws RequestError `REQUEST_INVALID` where it names neither a draft nor a version
 */
export function readSide({ districtCode, draftId, year, kind, version }: SideBody, path: string): Side {
  if (draftId !== undefined) return { districtCode, draftId };
  if (year !== undefined && kind !== undefined && version !== undefined) return { districtCode, year, kind, version };
  const missing = Object.entries({ year, kind, version }).filter(([, value]) => value === undefined);
  const issues = missing.map(([name]): Issue => {
    const field = `${path}.${name}`;
    return { code: 'FIELD_MISSING', severity: 'error', at: { path: field }, values: { field } };
  });
  throw new RequestError('REQUEST_INVALID', { count: issues.length }, { issues });
}

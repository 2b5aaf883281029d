import { KINDS, type Kind } from '@app/form';
import { OneOf, Text, WholeNumber } from '../http/fields';
import { EARLIEST_YEAR, LATEST_YEAR } from '../rule-sets/rule-sets.query';

const LONGEST_REASON = 2_000;
const HIGHEST_VERSION = 1_000_000;

/** Which scores are computed by the newest calculation, to see what it would change. */
export class CalculationChangesQuery {
  @WholeNumber(EARLIEST_YEAR, LATEST_YEAR, { example: 2022 })
  readonly year!: number;

  @OneOf(KINDS, { isOptional: true, description: '`project` unless given.' })
  readonly kind?: Kind;
}

/** The decision to score a district by another calculation. */
export class AcceptCalculationBody {
  @WholeNumber(1, HIGHEST_VERSION, { example: 2 })
  readonly version!: number;

  @Text(LONGEST_REASON, { description: 'Why; it stands beside the decision.' })
  readonly reason!: string;
}

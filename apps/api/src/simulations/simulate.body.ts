import { KINDS, type Kind } from '@app/form';
import { DistrictCodes, Nested, OneOf, Texts, WholeNumbers } from '../http/fields';
import { EARLIEST_YEAR, LATEST_YEAR } from '../rule-sets/rule-sets.query';
import { SideBody } from '../rule-sets/side.body';

const MOST_DISTRICTS = 4_000;
const MOST_YEARS = 50;
const MOST_UNITS = 2_000;

/** Stored forms, all of a kind. */
export class FormSelectionBody {
  @DistrictCodes(MOST_DISTRICTS, { description: 'Exactly these; districts below are named themselves.' })
  readonly districtCodes!: readonly string[];

  @WholeNumbers(EARLIEST_YEAR, LATEST_YEAR, MOST_YEARS, { example: [2022] })
  readonly years!: readonly number[];

  @Texts(60, MOST_UNITS, { isOptional: true, description: 'The forms of these units alone.' })
  readonly unitIds?: readonly string[];

  @OneOf(KINDS)
  readonly kind!: Kind;
}

/** What is compared, on which forms. */
export class SimulateBody {
  @Nested(() => SideBody, { description: 'What the change is measured against, such as the version in force.' })
  readonly baseline!: SideBody;

  @Nested(() => SideBody, { description: 'What is to take its place. A draft is taken as it stands now.' })
  readonly candidate!: SideBody;

  @Nested(() => FormSelectionBody)
  readonly forms!: FormSelectionBody;
}

import { ROLES, USER_SORT_FIELDS, type Role, type UserSortField } from '@app/persistence';
import { DistrictCode, NestedList, OneOf, Text } from '../http/fields';
import { InOrder, SortedBy, type Order } from '../http/order.query';
import { PageQuery } from '../http/page.query';

const MOST_GRANTS = 50;
/** Longer names are refused by the rule for names, which says more than a limit of the field. */
const LONGEST_TYPED_NAME = 2_000;

export class GrantBody {
  @OneOf(ROLES)
  readonly role!: Role;

  @DistrictCode({ description: 'The district; those below it are covered too, except for a department.' })
  readonly districtCode!: string;

  @Text(60, { isOptional: true, description: 'The unit of a department.', example: 'unit-0k3n8…' })
  readonly unitId?: string;
}

export class CreateUserBody {
  @Text(LONGEST_TYPED_NAME, { description: 'Chinese characters, Latin letters, digits and . _ -', example: 'li.ming' })
  readonly name!: string;

  @Text(60, { isOptional: true, example: '李明' })
  readonly displayName?: string;

  @DistrictCode({ description: 'The district whose administrators look after the account.' })
  readonly districtCode!: string;

  @NestedList(() => GrantBody, MOST_GRANTS, { isOptional: true })
  readonly grants?: readonly GrantBody[];
}

export const LISTED_STATES = ['active', 'disabled'] as const;

export class UsersQuery extends PageQuery {
  @Text(60, { isOptional: true, description: 'Part of the name or the display name.' })
  readonly q?: string;

  @OneOf(ROLES, { isOptional: true })
  readonly role?: Role;

  @OneOf(LISTED_STATES, { isOptional: true })
  readonly state?: (typeof LISTED_STATES)[number];

  @SortedBy(USER_SORT_FIELDS, 'By name unless given.')
  readonly sort?: UserSortField;

  @InOrder()
  readonly order?: Order;
}

import { ROLES, type Grant, type Role, type UserRecord, type UserState } from '@app/persistence';
import { ApiProperty } from '@nestjs/swagger';

export class GrantView {
  @ApiProperty({ example: 'grant-0k3n8…' })
  readonly grantId!: string;

  @ApiProperty({ enum: ROLES })
  readonly role!: Role;

  @ApiProperty({ example: '110105' })
  readonly districtCode!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly unitId!: string | null;

  @ApiProperty()
  readonly grantedBy!: string;

  @ApiProperty({ format: 'date-time' })
  readonly grantedAt!: Date;
}

export class UserView {
  @ApiProperty({ example: 'user-0k3n8…' })
  readonly userId!: string;

  @ApiProperty({ example: 'li.ming' })
  readonly name!: string;

  @ApiProperty({ example: '李明' })
  readonly displayName!: string;

  @ApiProperty({ description: 'The district whose administrators look after the account.', example: '110105' })
  readonly districtCode!: string;

  @ApiProperty({ enum: ['active', 'disabled'] })
  readonly state!: UserState;

  @ApiProperty({ type: [GrantView] })
  readonly grants!: readonly GrantView[];

  @ApiProperty()
  readonly mustChangePassword!: boolean;

  @ApiProperty({ format: 'date-time' })
  readonly createdAt!: Date;

  @ApiProperty()
  readonly createdBy!: string;
}

/** A user with a password to hand over; it is shown this once. */
export class UserWithPasswordView extends UserView {
  @ApiProperty({ description: 'To be changed at the first sign-in. It cannot be shown again.' })
  readonly oneTimePassword!: string;
}

export function viewUser(user: UserRecord): UserView {
  const { userId, name, displayName, districtCode, state, grants, mustChangePassword, createdAt, createdBy } = user;
  return {
    ...{ userId, name, displayName, districtCode, state, mustChangePassword, createdAt, createdBy },
    grants: grants.map(viewGrant),
  };
}

function viewGrant({ grantId, role, districtCode, unitId, grantedBy, grantedAt }: Grant): GrantView {
  return { grantId, role, districtCode, unitId, grantedBy, grantedAt };
}

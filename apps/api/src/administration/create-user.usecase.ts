import { readUserName, UsersRepository, type DistrictScope, type UserRecord } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { RequestError } from '../http/request-error';
import { newOneTimePassword } from '../identity/passwords/one-time-password';
import { PasswordHasher } from '../identity/passwords/password-hasher';
import { CheckGrants, type AskedGrant } from './check-grants';

export interface CreateUserRequest {
  readonly name: string;
  readonly displayName?: string | undefined;
  readonly districtCode: string;
  readonly grants?: readonly AskedGrant[] | undefined;
  readonly by: string;
}

/** A user and the password to hand over. */
export interface CreatedUser {
  readonly user: UserRecord;
  readonly oneTimePassword: string;
}

@Injectable()
export class CreateUserUseCase {
  constructor(
    private readonly users: UsersRepository,
    private readonly checkGrants: CheckGrants,
    private readonly hasher: PasswordHasher,
  ) {}

  /** @throws RequestError `USER_NAME_…`, `GRANT_INVALID` */
  async execute(scope: DistrictScope, request: CreateUserRequest): Promise<CreatedUser> {
    const { districtCode, displayName = '', grants = [], by } = request;
    const name = readUserName(request.name);
    if ('issue' in name) throw new RequestError('USER_NAME_INVALID', {}, { issues: [name.issue] });
    const home = { role: 'auditor', districtCode } as const;
    const checked = await this.checkGrants.execute(scope, [...grants, home]);
    const oneTimePassword = newOneTimePassword();
    const passwordHash = await this.hasher.hash(oneTimePassword);
    const outcome = await this.users.create(
      scope,
      { districtCode, name, displayName, grants: checked.slice(0, -1), passwordHash, mustChangePassword: true },
      { by, at: new Date() },
    );
    if (outcome.kind === 'created') return { user: outcome.user, oneTimePassword };
    const code = outcome.kind === 'name-taken' ? 'USER_NAME_TAKEN' : 'USER_NAME_LOOKS_ALIKE';
    throw new RequestError(code, { name: name.name });
  }
}

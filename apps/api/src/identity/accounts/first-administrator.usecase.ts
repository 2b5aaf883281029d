import { AccountsRepository, readUserName, UsersRepository } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail';
import { DistrictDirectory } from '../../districts/district-directory';
import { newOneTimePassword } from '../passwords/one-time-password';
import { PasswordHasher } from '../passwords/password-hasher';

const NAME = 'admin';

/** How somebody gets in for the first time; to be shown once and kept nowhere. */
export interface FirstLogin {
  readonly name: string;
  readonly password: string;
}

/** Creates an administrator of everything where there is no account at all. */
@Injectable()
export class FirstAdministratorUseCase {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly users: UsersRepository,
    private readonly directory: DistrictDirectory,
    private readonly hasher: PasswordHasher,
    private readonly trail: AuditTrail,
  ) {}

  /** @returns null where there is an account already, also one that another process creates at this moment */
  async execute(): Promise<FirstLogin | null> {
    if (!(await this.accounts.isEmpty())) return null;
    const name = readUserName(NAME);
    const root = (await this.directory.table()).all().find(({ parentCode }) => parentCode === null);
    if ('issue' in name || !root) return null;
    const password = newOneTimePassword();
    const outcome = await this.users.create(
      await this.directory.everywhere(),
      {
        name,
        displayName: '管理员',
        districtCode: root.code,
        grants: [{ role: 'administrator', districtCode: root.code, unitId: null }],
        passwordHash: await this.hasher.hash(password),
        mustChangePassword: true,
      },
      { by: 'suanpan', at: new Date() },
    );
    if (outcome.kind !== 'created') return null;
    const target = [{ kind: 'userId', id: outcome.user.userId }];
    await this.trail.recordOwn({ action: 'start.first-administrator', target });
    return { name: NAME, password };
  }
}

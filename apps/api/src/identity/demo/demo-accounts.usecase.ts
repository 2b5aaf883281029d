import {
  AccountsRepository,
  FormsRepository,
  InstanceRepository,
  readUserName,
  UnitsRepository,
  UsersRepository,
  type RoleInScope,
  type Unit,
} from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail';
import { DistrictDirectory } from '../../districts/district-directory';
import { PasswordHasher } from '../passwords/password-hasher';

/** Everybody may know it: it opens invented data, and every answer says so. */
const PASSWORD = 'suanpan-demo';

/** How to get into a demo. */
export interface DemoLogin {
  readonly name: string;
  readonly password: string;
  readonly role: RoleInScope['role'];
}

const ACCOUNTS = [
  { name: 'demo-admin', displayName: '示例管理员', role: 'administrator' },
  { name: 'demo-editor', displayName: '示例政策编辑', role: 'policy-editor' },
  { name: 'demo-approver', displayName: '示例审批人', role: 'approver' },
  { name: 'demo-department', displayName: '示例部门', role: 'department' },
  { name: 'demo-auditor', displayName: '示例审计', role: 'auditor' },
] as const;

/** Demo accounts, one for each role: only in a database that was new, together with the samples. */
@Injectable()
export class DemoAccountsUseCase {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly users: UsersRepository,
    private readonly units: UnitsRepository,
    private readonly forms: FormsRepository,
    private readonly instance: InstanceRepository,
    private readonly directory: DistrictDirectory,
    private readonly hasher: PasswordHasher,
    private readonly trail: AuditTrail,
  ) {}

  /** Marks a database as a demo if it is new: without accounts and without forms. */
  async begin(): Promise<boolean> {
    if (await this.instance.isDemo()) return true;
    const isUnused = (await this.accounts.isEmpty()) && (await this.countForms()) === 0;
    if (isUnused) await this.instance.markDemo();
    return isUnused;
  }

  /** Creates the accounts of a demo that are not there yet. */
  async complete(): Promise<readonly DemoLogin[]> {
    const [unit] = await this.units.list(await this.directory.everywhere());
    for (const account of ACCOUNTS) {
      if (account.role !== 'department' || unit) await this.create(account, unit);
    }
    return ACCOUNTS.filter(({ role }) => role !== 'department' || unit).map(({ name, role }) => ({
      name,
      role,
      password: PASSWORD,
    }));
  }

  private async create({ name, displayName, role }: (typeof ACCOUNTS)[number], unit: Unit | undefined): Promise<void> {
    const reading = readUserName(name);
    if ('issue' in reading || (await this.accounts.byName(reading.name))) return;
    const grant = await this.grantFor(role, unit);
    const outcome = await this.users.create(
      await this.directory.everywhere(),
      {
        name: reading,
        displayName,
        districtCode: grant.districtCode,
        grants: [grant],
        passwordHash: await this.hasher.hash(PASSWORD),
        mustChangePassword: false,
      },
      { by: 'suanpan', at: new Date() },
    );
    if (outcome.kind !== 'created') return;
    const target = [{ kind: 'userId', id: outcome.user.userId }];
    await this.trail.recordOwn({ action: 'start.demo-account', target });
  }

  private async grantFor(role: RoleInScope['role'], unit: Unit | undefined): Promise<RoleInScope> {
    if (role === 'department' && unit) return { role, districtCode: unit.districtCode, unitId: unit.unitId };
    const root = (await this.directory.table()).all().find(({ parentCode }) => parentCode === null);
    return { role, districtCode: root?.code ?? '', unitId: null };
  }

  private async countForms(): Promise<number> {
    const { total } = await this.forms.list(await this.directory.everywhere(), { pageSize: 1 });
    return total;
  }
}

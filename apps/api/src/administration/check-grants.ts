import { grantIssues, UnitsRepository, type DistrictScope, type RoleInScope } from '@app/persistence';
import type { Issue } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DistrictDirectory } from '../districts/district-directory';
import { RequestError } from '../http/request-error';

/** What a request says of a role in a scope. */
export type AskedGrant = Omit<RoleInScope, 'unitId'> & { readonly unitId?: string | null | undefined };

/** Checks roles in scopes that somebody is to be given. */
@Injectable()
export class CheckGrants {
  constructor(
    private readonly directory: DistrictDirectory,
    private readonly units: UnitsRepository,
  ) {}

  /**
   * The grants as they are stored. A district out of scope and a unit out of scope are as if they were not there.
   *
   * @throws RequestError `GRANT_INVALID` with an issue for everything that is wrong
   */
  async execute(scope: DistrictScope, asked: readonly AskedGrant[]): Promise<RoleInScope[]> {
    const grants = asked.map(({ role, districtCode, unitId = null }) => ({ role, districtCode, unitId }));
    const issues: Issue[] = [];
    for (const [index, grant] of grants.entries()) {
      const found = await this.issuesOf(scope, grant);
      issues.push(...found.map((issue) => ({ ...issue, at: { path: `grants[${index}].${issue.at.path ?? ''}` } })));
    }
    if (issues.length > 0) throw new RequestError('GRANT_INVALID', { count: issues.length }, { issues });
    return grants;
  }

  private async issuesOf(scope: DistrictScope, grant: RoleInScope): Promise<Issue[]> {
    const { role, districtCode, unitId } = grant;
    if (!scope.covers(districtCode)) {
      const values = { role, districtCode };
      return [{ code: 'GRANT_DISTRICT_UNKNOWN', severity: 'error', at: { path: 'districtCode' }, values }];
    }
    const issues = grantIssues(grant, await this.directory.tableWith(districtCode));
    if (issues.length > 0 || unitId === null) return issues;
    if (await this.units.find(scope.only(districtCode), unitId)) return [];
    const values = { districtCode, unitId };
    return [{ code: 'GRANT_UNIT_UNKNOWN', severity: 'error', at: { path: 'unitId' }, values }];
  }
}

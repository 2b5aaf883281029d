import { RuleSetVersionsRepository } from '@app/persistence';
import { lintRuleSet } from '@app/rule-set';
import { Injectable } from '@nestjs/common';
import { DistrictDirectory } from '../districts/district-directory';
import { viewIssue } from '../http/issue-view';
import { viewSummary } from './list-rule-sets.usecase';
import { RuleSetShelf } from './rule-set-shelf';
import type { RuleSetPath } from './rule-sets.query';
import type { RuleSetView } from './rule-sets.views';

@Injectable()
export class ShowRuleSetUseCase {
  constructor(
    private readonly versions: RuleSetVersionsRepository,
    private readonly directory: DistrictDirectory,
    private readonly shelf: RuleSetShelf,
  ) {}

  async execute({ version, ...scope }: RuleSetPath): Promise<RuleSetView> {
    const district = await this.directory.scopeOf(scope.districtCode);
    const { ruleSet: resolved, ruleSetHash } = await this.shelf.scorerFor(scope, version);
    const { year, kind } = scope;
    const listed = await this.versions.list(district, { year, kind });
    const stored = listed.find((candidate) => candidate.version === version);
    const ruleSet = await this.versions.find(district, { ...scope, version });
    if (!stored || !ruleSet) throw new Error('A published rule set is in memory but not in the database.');
    const library = await this.shelf.library();
    return {
      ...viewSummary(stored, resolved),
      resolvedHash: ruleSetHash,
      ruleSet,
      resolved,
      lint: lintRuleSet(ruleSet, library).issues.map(viewIssue),
    };
  }
}

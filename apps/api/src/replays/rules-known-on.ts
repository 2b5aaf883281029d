import { SuanpanError } from '@app/kernel';
import { RuleSetVersionsRepository } from '@app/persistence';
import type { RuleSetKey, Scope } from '@app/rule-set';
import { Injectable } from '@nestjs/common';
import { DistrictDirectory } from '../districts/district-directory';
import { RuleSetShelf } from '../rule-sets/rule-set-shelf';

const DAY_MS = 24 * 3_600_000;

/** On the day asked for, no version of a rule set had been published. */
export class RulesNotKnownError extends SuanpanError {
  constructor(scope: Scope, date: string, first: Date) {
    const ruleSet = `${scope.districtCode}/${scope.year}/${scope.kind}`;
    super('RULES_NOT_KNOWN_THEN', { ruleSet, date, first: dayInChina(first) });
  }
}

/** Which version of a rule set was in force at the end of a day (UTC+8). */
@Injectable()
export class RulesKnownOn {
  constructor(
    private readonly versions: RuleSetVersionsRepository,
    private readonly directory: DistrictDirectory,
    private readonly shelf: RuleSetShelf,
  ) {}

  /** @throws RulesNotKnownError; NoRuleSetError where the scope has no version at all */
  async find({ districtCode, year, kind }: Scope, date: string): Promise<RuleSetKey> {
    const district = await this.directory.scopeOf(districtCode);
    const published = await this.versions.list(district, { year, kind });
    const end = new Date(`${date}T00:00:00+08:00`).getTime() + DAY_MS;
    const known = published.filter(({ publishedAt }) => publishedAt.getTime() < end);
    const newest = known.toSorted(
      (a, b) => b.publishedAt.getTime() - a.publishedAt.getTime() || b.version - a.version,
    )[0];
    if (newest) return { districtCode, year, kind, version: newest.version };
    const first = published.map(({ publishedAt }) => publishedAt).toSorted((a, b) => a.getTime() - b.getTime())[0];
    if (first) throw new RulesNotKnownError({ districtCode, year, kind }, date, first);
    return (await this.shelf.scorerFor({ districtCode, year, kind })).ruleSet;
  }
}

function dayInChina(at: Date): string {
  return new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

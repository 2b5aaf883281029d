import { hasError, type Issue } from '@app/kernel';
import { RuleSetVersionsRepository } from '@app/persistence';
import { loadRuleSetFiles } from '@app/rule-files';
import { baseKeyOf, keyText, lintRuleSet, type RuleSet, type RuleSetKey, type RuleSetLibrary } from '@app/rule-set';
import { Injectable } from '@nestjs/common';
import { DistrictDirectory } from '../districts/district-directory';
import { OfferShipped } from '../rule-set-drafts/offer-shipped';
import { RuleSetShelf } from '../rule-sets/rule-set-shelf';

const PUBLISHER = 'suanpan';

/** What became of the shipped rule sets. */
export interface LoadedRuleSets {
  /** Published just now, or before with the same content. */
  readonly available: readonly RuleSetKey[];
  /** Why others were not: files that are wrong, sets that don't pass the check, numbers taken by other content. */
  readonly issues: readonly Issue[];
}

/**
 * Publishes the shipped rule sets, bases before what builds on them. A file takes its number once: where the number is
 * taken by other content, nothing is overwritten and the file is offered as a draft, once. A set that does not pass the check
 * against what is published is refused, and stops none but those that build on it.
 */
@Injectable()
export class LoadRuleSetsUseCase {
  constructor(
    private readonly versions: RuleSetVersionsRepository,
    private readonly directory: DistrictDirectory,
    private readonly shelf: RuleSetShelf,
    private readonly offerShipped: OfferShipped,
  ) {}

  async execute(folder: string): Promise<LoadedRuleSets> {
    const { library, issues: fileIssues } = await loadRuleSetFiles(folder);
    const issues = [...fileIssues];
    const available: RuleSetKey[] = [];
    for (const ruleSet of basesFirst(library)) {
      const { issues: found } = lintRuleSet(ruleSet, await this.shelf.refresh());
      const refusal = hasError(found) ? refused(ruleSet, found) : await this.publish(ruleSet);
      issues.push(...refusal);
      if (refusal.length === 0) available.push(ruleSet);
    }
    await this.shelf.refresh();
    return { available, issues };
  }

  private async publish(ruleSet: RuleSet): Promise<Issue[]> {
    const scope = await this.directory.scopeOf(ruleSet.districtCode);
    const stamp = { origin: 'shipped', publishedAt: new Date(), publishedBy: PUBLISHER } as const;
    const { kind } = await this.versions.publish(scope, ruleSet, stamp);
    if (kind !== 'taken') return [];
    const draftId = await this.offerShipped.execute(scope, ruleSet);
    // Somebody has published it under another number.
    if (draftId === null) return [];
    const values = { ruleSet: keyText(ruleSet), draftId };
    return [{ code: 'SHIPPED_RULE_SET_DIFFERS', severity: 'warning', at: { file: fileOf(ruleSet) }, values }];
  }
}

/** All rule sets of a library, each after the one it builds on. */
function basesFirst(library: RuleSetLibrary): RuleSet[] {
  const ordered = new Set<RuleSet>();
  const visit = (key: RuleSetKey, depth: number): void => {
    const ruleSet = library.get(key);
    // A circle of bases is refused by the check; here it only has to end.
    if (!ruleSet || ordered.has(ruleSet) || depth > library.keys().length) return;
    const base = baseKeyOf(ruleSet);
    if (base) visit(base, depth + 1);
    ordered.add(ruleSet);
  };
  for (const key of library.keys()) visit(key, 0);
  return [...ordered];
}

function refused(key: RuleSetKey, lint: readonly Issue[]): Issue[] {
  const file = fileOf(key);
  const errors = lint.filter(({ severity }) => severity === 'error');
  const values = { ruleSet: keyText(key), count: errors.length };
  return [
    { code: 'SHIPPED_RULE_SET_REFUSED', severity: 'error', at: { file }, values },
    ...errors.map((issue): Issue => ({ ...issue, at: { ...issue.at, file } })),
  ];
}

function fileOf(key: RuleSetKey): string {
  return `${keyText(key)}.json`;
}

import {
  RuleSetDraftsRepository,
  RuleSetVersionsRepository,
  type DistrictScope,
  type DraftOrigin,
  type DraftPerson,
} from '@app/persistence';
import { keyText, parseRuleSet, resolveRuleSet, type RuleSet, type RuleSetKey, type Scope } from '@app/rule-set';
import { Injectable } from '@nestjs/common';
import { DistrictDirectory } from '../districts/district-directory';
import { RequestError } from '../http/request-error';
import { takeOver } from '../rule-sets/find-update-offer';
import { RuleSetShelf } from '../rule-sets/rule-set-shelf';
import { NoRuleSetError, RuleSetUnusableError } from '../rule-sets/rule-set-errors';
import { analyseDraft } from './analyse-draft';
import { invalidRuleSet } from './draft-errors';
import type { DraftFromBody, PinBody } from './drafts.bodies';
import type { DraftView } from './drafts.views';
import { scopeIssues } from './scope-issues';
import { startFromBase, startFromCopy, startFromScratch, startFromVersion } from './start-rule-set';
import { viewDraft } from './view-draft';

/** Makes drafts: of nothing, of a base, of other versions, and of files. */
@Injectable()
export class CreateDraftUseCase {
  constructor(
    private readonly drafts: RuleSetDraftsRepository,
    private readonly versions: RuleSetVersionsRepository,
    private readonly directory: DistrictDirectory,
    private readonly shelf: RuleSetShelf,
  ) {}

  /** @throws RequestError `REQUEST_INVALID`, `RULE_SET_INVALID`; NoRuleSetError; RuleSetUnusableError */
  async execute(scope: DistrictScope, about: Scope, from: DraftFromBody, by: DraftPerson): Promise<DraftView> {
    const key = await this.nextKey(scope, about);
    return this.store(scope, await this.start(key, from), from.kind, by);
  }

  /**
   * Makes a draft of a file; the number that stands in it gives way to the next free one.
   *
   * @throws RequestError `RULE_SET_INVALID` with everything that is wrong
   */
  async fromFile(scope: DistrictScope, districtCode: string, value: unknown, by: DraftPerson): Promise<DraftView> {
    const { ruleSet, issues } = parseRuleSet(value);
    if (!ruleSet) throw invalidRuleSet(issues);
    const foreign = scopeIssues(ruleSet, { ...ruleSet, districtCode });
    if (foreign.length > 0) throw invalidRuleSet(foreign);
    return this.store(scope, { ...ruleSet, ...(await this.nextKey(scope, ruleSet)) }, 'import', by);
  }

  private async start(key: RuleSetKey, from: DraftFromBody): Promise<RuleSet> {
    const district = await this.directory.get(key.districtCode);
    switch (from.kind) {
      case 'scratch':
        return startFromScratch(key, district);
      case 'extend':
        return startFromBase(key, district, await this.base(key, from));
      case 'copy':
        return startFromCopy(key, district, await this.version(pinned(from, 'source', key)), await this.shelf.source());
      case 'version':
        return startFromVersion(key, await this.ownVersion(key, from));
      case 'update':
        return startFromVersion(key, await this.onOtherBase(await this.ownVersion(key, from), from));
    }
  }

  /** A base that the new rule set may build on. */
  private async base(key: RuleSetKey, from: DraftFromBody): Promise<RuleSetKey> {
    const base = pinned(from, 'base', key);
    const empty = startFromBase(key, await this.directory.get(key.districtCode), base);
    const { resolved, issues } = resolveRuleSet(empty, await this.shelf.source());
    if (!resolved) throw invalidRuleSet(issues);
    return base;
  }

  private async ownVersion(key: RuleSetKey, from: DraftFromBody): Promise<RuleSet> {
    return (await this.version({ ...key, version: need(from, 'version') })).ruleSet;
  }

  private async onOtherBase(ruleSet: RuleSet, from: DraftFromBody): Promise<RuleSet> {
    const { version } = need(from, 'base');
    const { extends: pinned } = ruleSet;
    if (!pinned) throw new RequestError('RULE_SET_WITHOUT_BASE', { ruleSet: keyText(ruleSet) });
    return takeOver(ruleSet, await this.shelf.source(), { ...pinned, version }).merged;
  }

  private async version({ version, ...scope }: RuleSetKey) {
    const library = await this.shelf.library();
    const ruleSet = library.get({ ...scope, version });
    const { resolved, issues, refusal } = library.find(scope, version);
    if (refusal) throw new NoRuleSetError(refusal.issue);
    if (!ruleSet || !resolved) throw new RuleSetUnusableError({ ...scope, version }, { resolved, issues });
    return { ruleSet, resolved };
  }

  private async nextKey(scope: DistrictScope, { districtCode, year, kind }: Scope): Promise<RuleSetKey> {
    const own = scope.only(districtCode);
    return { districtCode, year, kind, version: await this.versions.nextNumber(own, { districtCode, year, kind }) };
  }

  private async store(scope: DistrictScope, ruleSet: RuleSet, origin: DraftOrigin, by: DraftPerson) {
    const analysis = await analyseDraft(ruleSet, await this.shelf.source());
    const { counts } = analysis;
    const draft = await this.drafts.create(scope, { ruleSet, origin, counts }, { by, at: new Date() });
    if (!draft) throw new Error('A new id was taken.');
    return viewDraft(draft, analysis);
  }
}

/** A version as a pin names it; the kind is always the draft's own. */
function pinned(from: DraftFromBody, field: 'base' | 'source', { kind }: RuleSetKey): RuleSetKey {
  const pin: PinBody = need(from, field);
  const { districtCode, year, version } = pin;
  if (districtCode === undefined) throw missing(from, `${field}.districtCode`);
  if (year === undefined) throw missing(from, `${field}.year`);
  return { districtCode, year, kind, version };
}

function need<Field extends 'base' | 'source' | 'version'>(
  from: DraftFromBody,
  field: Field,
): NonNullable<DraftFromBody[Field]> {
  const value = from[field];
  if (value === undefined) throw missing(from, field);
  return value;
}

function missing({ kind }: DraftFromBody, name: string): RequestError {
  const field = `from.${name}`;
  const values = { from: kind, field };
  const issues = [{ code: 'DRAFT_SOURCE_MISSING', severity: 'error', at: { path: field }, values }] as const;
  return new RequestError('REQUEST_INVALID', { count: 1 }, { issues });
}

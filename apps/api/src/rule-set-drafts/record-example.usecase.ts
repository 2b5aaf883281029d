import { FormsRepository, type DistrictScope, type DraftPerson } from '@app/persistence';
import { parseRuleSet } from '@app/rule-set';
import { recordExample } from '@app/scoring';
import { Injectable } from '@nestjs/common';
import { FormNotFoundError } from '../forms/form-errors';
import { readDraft } from '../rule-sets/draft-content';
import { RuleSetUnusableError } from '../rule-sets/rule-set-errors';
import { RuleSetShelf } from '../rule-sets/rule-set-shelf';
import { assertOpenFor, invalidRuleSet } from './draft-errors';
import type { RecordExampleBody } from './drafts.bodies';
import type { DraftView } from './drafts.views';
import { FindDraft } from './find-draft';
import { SaveDraftUseCase } from './save-draft.usecase';

/** The scopes that recording takes. */
export interface RecordingScopes {
  readonly drafts: DistrictScope;
  /** Where the caller sees forms; null where they see none. */
  readonly forms: DistrictScope | null;
}

/** Adds a stored form to a draft as a worked example. */
@Injectable()
export class RecordExampleUseCase {
  constructor(
    private readonly forms: FormsRepository,
    private readonly findDraft: FindDraft,
    private readonly saveDraft: SaveDraftUseCase,
    private readonly shelf: RuleSetShelf,
  ) {}

  /** @throws FormNotFoundError; RuleSetUnusableError; what saving throws */
  async execute(
    scopes: RecordingScopes,
    draftId: string,
    { revision, formId, formRevision, id, name, submittedOn }: RecordExampleBody,
    by: DraftPerson,
  ): Promise<DraftView> {
    const draft = await this.findDraft.execute(scopes.drafts, draftId);
    const { ruleSet, resolved, issues } = readDraft(draft, await this.shelf.source());
    assertOpenFor(draft, 'record-example', { revision });
    const wanted = formRevision === undefined ? {} : { revision: formRevision };
    const own = scopes.forms?.covers(draft.districtCode) ? scopes.forms.only(draft.districtCode) : null;
    // With persons, so that texts which mention them are found and none of them gets into the example.
    const stored = own && (await this.forms.find(own, formId, { ...wanted, withPersons: true }));
    if (!stored) throw new FormNotFoundError(formId, formRevision);
    if (!resolved) throw new RuleSetUnusableError(ruleSet, { resolved, issues });
    const { zh, en } = name;
    const example = recordExample(stored.form, resolved, { id, name: { zh, en }, submittedOn });
    const parsed = parseRuleSet({ ...ruleSet, examples: [...(ruleSet.examples ?? []), example] });
    if (!parsed.ruleSet) throw invalidRuleSet(parsed.issues);
    const yours = { revision, ruleSet: parsed.ruleSet };
    return this.saveDraft.store(scopes.drafts, draft, yours, by, 'record-example');
  }
}

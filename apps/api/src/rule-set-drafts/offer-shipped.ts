import { RuleSetDraftsRepository, RuleSetVersionsRepository, type DistrictScope } from '@app/persistence';
import { ruleSetContentHash, type RuleSet } from '@app/rule-set';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail';
import { RuleSetShelf } from '../rule-sets/rule-set-shelf';
import { analyseDraft } from './analyse-draft';

/** As whom the service writes drafts. */
const AUTHOR = { id: 'suanpan', name: 'suanpan' } as const;
const HASH_IN_ID = 20;

/** Offers a shipped rule set as a draft where other content has taken its number. */
@Injectable()
export class OfferShipped {
  constructor(
    private readonly drafts: RuleSetDraftsRepository,
    private readonly versions: RuleSetVersionsRepository,
    private readonly shelf: RuleSetShelf,
    private readonly trail: AuditTrail,
  ) {}

  /**
   * Makes the draft, once for each content: also after somebody has published or discarded it, it does not come again.
   *
   * @returns the id of the draft made just now, or before; null where a version of the scope says the same already
   */
  async execute(scope: DistrictScope, shipped: RuleSet): Promise<string | null> {
    const { districtCode, year, kind } = shipped;
    const library = await this.shelf.library();
    const content = unnumbered(shipped);
    const numbers = library.versionsOf(shipped);
    const published = numbers.flatMap((version) => library.get({ districtCode, year, kind, version }) ?? []);
    if (published.some((each) => unnumbered(each) === content)) return null;
    const draftId = `draft-${content.slice(0, HASH_IN_ID)}`;
    const version = await this.versions.nextNumber(scope, shipped);
    const { counts, ruleSet } = await analyseDraft({ ...shipped, version }, await this.shelf.source());
    const made = { ruleSet, origin: 'shipped', counts, draftId } as const;
    const draft = await this.drafts.create(scope, made, { by: AUTHOR, at: new Date() });
    if (draft) await this.trail.recordOwn({ action: 'rule-set.offer', target: [{ kind: 'draftId', id: draftId }] });
    return draftId;
  }
}

/** What a rule set says, whatever its number. */
function unnumbered(ruleSet: RuleSet): string {
  return ruleSetContentHash({ ...ruleSet, version: 1 });
}

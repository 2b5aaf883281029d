import { RuleSetDraftsRepository, RuleSetVersionsRepository, type DistrictScope } from '@app/persistence';
import { keyText } from '@app/rule-set';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail';

/** A publication takes a moment; one that is older and has stored no version will store none. */
const ABANDONED_AFTER_MS = 60_000;

/** Finishes publications that a crash interrupted: those that stored a version are complete, the others never were. */
@Injectable()
export class SweepPublicationsUseCase {
  constructor(
    private readonly drafts: RuleSetDraftsRepository,
    private readonly versions: RuleSetVersionsRepository,
    private readonly trail: AuditTrail,
  ) {}

  /** @returns how many were finished */
  async execute(scope: DistrictScope, abandonedAfter = ABANDONED_AFTER_MS): Promise<number> {
    let finished = 0;
    for (const { draftId, districtCode, publication } of await this.drafts.unfinishedPublications(scope)) {
      const own = scope.only(districtCode);
      const published = await this.versions.findOfDraft(own, draftId);
      if (published && publication) {
        const { by, at } = publication;
        await this.drafts.finishPublication(own, { draftId, by, at, version: published.version });
        const target = [
          { kind: 'draftId', id: draftId },
          { kind: 'ruleSet', id: keyText(published) },
        ];
        await this.trail.recordOwn({ action: 'rule-set.publish-recovered', target });
        finished += 1;
      } else await this.drafts.releasePublication(own, draftId, new Date(Date.now() - abandonedAfter));
    }
    return finished;
  }
}

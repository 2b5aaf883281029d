import type { Issue } from '@app/kernel';
import {
  FormsRepository,
  SimulationAcknowledgementsRepository,
  type DistrictScope,
  type GateReport,
  type RuleSetDraft,
} from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { readDraft } from '../rule-sets/draft-content';
import { RuleSetShelf } from '../rule-sets/rule-set-shelf';
import { analyseDraft, type DraftAnalysis } from './analyse-draft';
import {
  approvalIssues,
  baseIssues,
  exampleIssues,
  item,
  lintIssues,
  referenceIssues,
  sourceIssues,
} from './gate-items';
import { SecondOpinions } from './second-opinions';

/** The scopes that a look at the gate takes. */
export interface GateScopes {
  readonly drafts: DistrictScope;
  /** Where the caller sees forms: whoever may read drafts of a district sees its forms too. */
  readonly forms: DistrictScope | null;
}

/** Looks at everything that has to be in order before a draft is published. */
@Injectable()
export class CheckGate {
  constructor(
    private readonly forms: FormsRepository,
    private readonly acknowledgements: SimulationAcknowledgementsRepository,
    private readonly opinions: SecondOpinions,
    private readonly shelf: RuleSetShelf,
  ) {}

  async execute(scopes: GateScopes, draft: RuleSetDraft): Promise<GateReport> {
    const published = await this.shelf.published();
    const { ruleSet } = readDraft(draft, published.source);
    const analysis = await analyseDraft(ruleSet, published.source);
    const items = [
      item('approval', approvalIssues(draft)),
      item('lint', lintIssues(analysis)),
      item('examples', exampleIssues(analysis)),
      item('reference', await referenceIssues(analysis, this.opinions, draft.contentHash)),
      item('sources', sourceIssues(analysis)),
      item('simulation', await this.simulationIssues(scopes, draft, analysis)),
      item('base', baseIssues(analysis, published)),
    ];
    return { passes: items.every(({ passes }) => passes), checkedAt: new Date(), items };
  }

  /** Where forms exist, somebody has seen what the draft does to them: its approver, or before that no author of it. */
  private async simulationIssues(
    scopes: GateScopes,
    { districtCode, year, kind, review, authors }: RuleSetDraft,
    { resolvedHash }: DraftAnalysis,
  ): Promise<Issue[]> {
    if (!scopes.forms) throw new Error('Somebody reads drafts and sees no forms: nothing tells whether there are any.');
    const own = scopes.forms.only(districtCode);
    const forms = (await this.forms.list(own, { filter: { year, kind }, pageSize: 1 })).total;
    if (forms === 0) return [];
    const found = resolvedHash === null ? [] : await this.acknowledgements.find(scopes.drafts, resolvedHash);
    const approver = review?.decision === 'approved' ? review.by.id : null;
    const isSeen = found.some(({ userId, districtCodes, years }) => {
      const isOfOther = approver === null ? authors.every(({ id }) => id !== userId) : userId === approver;
      return isOfOther && districtCodes.includes(districtCode) && years.includes(year);
    });
    if (isSeen) return [];
    return [{ code: 'GATE_SIMULATION_MISSING', severity: 'error', at: {}, values: { forms } }];
  }
}

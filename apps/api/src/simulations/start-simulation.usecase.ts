import { aboutSimulation, pinSide, SIMULATION, type SimulationRequest, type SimulationSide } from '@app/jobs';
import { FormTextsRepository, type DistrictScope, type Job } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { RequestError } from '../http/request-error';
import { JobService } from '../jobs/job-service';
import { RuleSetShelf } from '../rule-sets/rule-set-shelf';
import { readSide, type SideBody } from '../rule-sets/side.body';
import type { SimulateBody } from './simulate.body';

export interface StartSimulation extends SimulateBody {
  /** The district in which the simulation is kept. */
  readonly districtCode: string;
  readonly by: string;
}

/** Pins both rule sets as they stand and queues the simulation. */
@Injectable()
export class StartSimulationUseCase {
  constructor(
    private readonly shelf: RuleSetShelf,
    private readonly forms: FormTextsRepository,
    private readonly jobs: JobService,
  ) {}

  /**
   * @param scope all that the caller may simulate
   * @throws OutOfScopeError when forms of other districts are asked for; RequestError
   */
  async execute(scope: DistrictScope, { districtCode, by, forms, ...sides }: StartSimulation): Promise<Job> {
    const selection = { ...forms, districtCodes: [...new Set(forms.districtCodes)].sort() };
    const count = await this.forms.count(scope, selection);
    const baseline = await this.pin(scope, sides.baseline, 'baseline', selection.kind);
    const candidate = await this.pin(scope, sides.candidate, 'candidate', selection.kind);
    if (count === 0) throw new RequestError('SIMULATION_WITHOUT_FORMS', { kind: selection.kind });
    const request: SimulationRequest = { baseline, candidate, forms: selection };
    return this.jobs.queue(scope, {
      districtCode,
      type: SIMULATION,
      districtCodes: districtsOf(request),
      request: JSON.stringify(request),
      about: JSON.stringify(aboutSimulation(request)),
      createdBy: by,
    });
  }

  private async pin(scope: DistrictScope, body: SideBody, path: string, kind: string): Promise<SimulationSide> {
    const side = readSide(body, path);
    // Whoever may simulate may read drafts.
    const { ruleSet, ruleSetHash } = await this.shelf.scorerOfSide(side, scope);
    if (ruleSet.kind !== kind) {
      const values = { title: ruleSet.title.zh, found: ruleSet.kind, kind };
      throw new RequestError('SIMULATION_KIND_DIFFERS', values, { at: { path } });
    }
    return pinSide(side, ruleSet, ruleSetHash);
  }
}

/** Everything that the result tells of: the forms' districts, and those of drafts, which are not public. */
function districtsOf({ baseline, candidate, forms }: SimulationRequest): string[] {
  const drafts = [baseline.side, candidate.side].flatMap((side) => ('draftId' in side ? side.districtCode : []));
  return [...new Set([...forms.districtCodes, ...drafts])].sort();
}

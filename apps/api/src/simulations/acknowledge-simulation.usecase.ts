import { SimulationAcknowledgementsRepository, type DistrictScope, type Job } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { RequestError } from '../http/request-error';
import { readAbout } from './simulations.views';

/** Notes that somebody stands by what a simulation has found: the gate of a publication asks for it. */
@Injectable()
export class AcknowledgeSimulationUseCase {
  constructor(private readonly acknowledgements: SimulationAcknowledgementsRepository) {}

  /**
   * Noting it again changes nothing.
   *
   * @param scope all that the caller may approve
   * @throws RequestError while there is no complete result; OutOfScopeError when the candidate is of another's district
   */
  async execute(
    scope: DistrictScope,
    { jobId, state, ...job }: Job,
    user: { readonly id: string; readonly name: string },
  ): Promise<void> {
    if (state !== 'done') throw new RequestError('SIMULATION_UNFINISHED', { jobId, state });
    const { candidate, forms } = readAbout(job);
    if (forms.unitIds !== undefined) throw new RequestError('SIMULATION_OF_SOME_UNITS', { jobId });
    const { districtCode } = candidate.side;
    scope.assertCovers(districtCode);
    const { districtCodes, years } = forms;
    await this.acknowledgements.add(scope, {
      ...{ districtCode, simulationId: jobId, resolvedHash: candidate.hash, districtCodes, years },
      ...{ userId: user.id, userName: user.name, at: new Date() },
    });
  }
}

import { reportOf, SimulationHandler } from '@app/jobs';
import {
  FormTextsRepository,
  SimulationAcknowledgementsRepository,
  type DistrictScope,
  type Job,
} from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { readAbout, viewSimulation, type SimulationView } from './simulations.views';

@Injectable()
export class ShowSimulationUseCase {
  private readonly handler: SimulationHandler;

  constructor(
    forms: FormTextsRepository,
    private readonly acknowledgements: SimulationAcknowledgementsRepository,
  ) {
    this.handler = new SimulationHandler(forms);
  }

  /** A simulation with its report as far as it has come. */
  async execute(scope: DistrictScope, job: Job): Promise<SimulationView> {
    const { districtCode } = readAbout(job).candidate.side;
    const acknowledged = scope.covers(districtCode)
      ? await this.acknowledgements.ofSimulation(scope.only(districtCode), job.jobId)
      : [];
    return viewSimulation(job, reportOf(this.handler, job), acknowledged);
  }
}

import type { Storage } from '@app/persistence';
import { jobType, type JobType } from './job-handler';
import { ReplayHandler } from './replay/replay-handler';
import { SecondOpinionHandler } from './second-opinion/second-opinion-handler';
import { SimulationHandler } from './simulation/simulation-handler';

/** Every type of job that the product knows, over one storage: what the API and the workers run. */
export function jobTypes(storage: Storage): readonly JobType[] {
  return [
    jobType(new ReplayHandler(storage)),
    jobType(new SecondOpinionHandler(storage)),
    jobType(new SimulationHandler(storage.formTexts)),
  ];
}

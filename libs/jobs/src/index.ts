export {
  jobType,
  reportOf,
  type JobContext,
  type JobHandler,
  type JobType,
  type Standing,
  type Step,
} from './job-handler';
export { jobTypes } from './job-types';
export { JobRunner, LEASE_MS, type JobRunnerOptions } from './runner/job-runner';
export { ThreadEntryMissingError, ThreadPool, type ThreadPoolOptions } from './threads/thread-pool';
export type { Threads, ThreadTask } from './threads/threads';
export { SIMULATION, SimulationHandler, type SimulationState } from './simulation/simulation-handler';
export {
  aboutSimulation,
  pinSide,
  ruleSetOfSide,
  type SideAbout,
  type SimulatedSide,
  type SimulationAbout,
  type SimulationRequest,
  type SimulationSide,
} from './simulation/simulation-request';

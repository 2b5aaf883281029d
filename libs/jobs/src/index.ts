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
export { REPLAY, ReplayHandler } from './replay/replay-handler';
export type { ReplayCounts, ReplayDifference, ReplayReport, ReplayRequest } from './replay/replay-request';
export { ScoreReader, storedScore, withRules, type ScoreBatch } from './replay/score-batches';
export { StoredRules, type FoundRules } from './replay/stored-rules';
export { JobRunner, LEASE_MS, type JobRunnerOptions } from './runner/job-runner';
export { raiseAlerts } from './second-opinion/raise-alerts';
export {
  SECOND_OPINION,
  SecondOpinionHandler,
  type SecondOpinionReport,
  type SecondOpinionRequest,
} from './second-opinion/second-opinion-handler';
export { ThreadsBrokenError } from './threads/thread';
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

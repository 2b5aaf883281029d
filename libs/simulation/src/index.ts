export { Scale } from './scale';
export { readTally, simulateBatch, writeBatch, type FormInput, type PinnedRuleSet } from './simulate-batch';
export type {
  Bin,
  FormShift,
  GradeMigration,
  NearEdge,
  SimulationReport,
  UnitShift,
  UnscoredForm,
} from './simulation-report';
export { EMPTY_TALLY, Tally, type Outcome, type SimulatedHead, type TallyJson } from './tally';

export { placedDifference, type PlacedDifference } from './placed-difference';
export { readContent, readSheet, sheetTextHash } from './read-stored';
export { replay } from './replay';
export {
  replayBatch,
  secondOpinionBatch,
  type PinnedRules,
  type ReplayBatch,
  type ReplayFinding,
  type ReplayItem,
} from './replay-batch';
export { cannot, cannotFor, VERDICTS, type ReplayOutcome, type Verdict } from './replay-outcome';
export type { Rules } from './rules';
export { secondOpinion } from './second-opinion';
export type { StoredRevision, StoredScore } from './stored-score';

export { placedDifference, type PlacedDifference } from './placed-difference';
export { readContent, readSheet, sheetTextHash } from './read-stored';
export { replay } from './replay';
export { cannot, cannotFor, VERDICTS, type ReplayOutcome, type Verdict } from './replay-outcome';
export { secondOpinion } from './second-opinion';
export type { StoredRevision, StoredScore } from './stored-score';

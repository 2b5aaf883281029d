export type { CodeFigures } from './code-figures';
export { DiscrepancySummary, type DiscrepancyFigures } from './discrepancy-summary';
export {
  discrepancyOf,
  HUMAN_REASONS,
  type FormDiscrepancy,
  type HumanReason,
  type LineDiscrepancy,
} from './form-discrepancy';
export { GROUPS, type Group, type GroupFigures } from './group-figures';
export { byUrgency, rankOf, type HumanRank } from './human-rank';
export { noteAll, type Noted, type NotedBy, type ScoredEntry } from './noted';

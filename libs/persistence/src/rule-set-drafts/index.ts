export { actionsIn } from './draft-steps';
export * from './rule-set-draft.entity';
export {
  DRAFT_SORT_FIELDS,
  RuleSetDraftsRepository,
  type DraftChange,
  type DraftContent,
  type DraftListQuery,
  type DraftSortField,
  type DraftOutcome,
  type NewDraft,
  type WaitingDrafts,
} from './rule-set-drafts.repository';

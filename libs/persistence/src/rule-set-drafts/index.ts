export { actionsIn } from './draft-steps';
export * from './rule-set-draft.entity';
export {
  RuleSetDraftsRepository,
  type DraftChange,
  type DraftContent,
  type DraftListQuery,
  type DraftOutcome,
  type NewDraft,
  type WaitingDrafts,
} from './rule-set-drafts.repository';

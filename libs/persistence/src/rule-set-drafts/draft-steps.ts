import type { DraftAction, DraftState } from './rule-set-draft.entity';

/** From which states an action starts, and to which it leads. */
interface Transition {
  readonly from: readonly DraftState[];
  readonly to: DraftState;
}

/** The life cycle of a draft: the one place where it is written down. */
export const TRANSITIONS: Readonly<Record<Exclude<DraftAction, 'create'>, Transition>> = {
  edit: { from: ['draft'], to: 'draft' },
  'record-example': { from: ['draft'], to: 'draft' },
  submit: { from: ['draft'], to: 'submitted' },
  'withdraw-submission': { from: ['submitted', 'approved'], to: 'draft' },
  approve: { from: ['submitted'], to: 'approved' },
  'send-back': { from: ['submitted', 'approved'], to: 'draft' },
  publish: { from: ['approved'], to: 'published' },
  discard: { from: ['draft'], to: 'discarded' },
};

/**
 * What can be done to a draft in a state.
 *
 * @example
 * actionsIn('approved') //=> ['withdraw-submission', 'send-back', 'publish']
 */
export function actionsIn(state: DraftState): DraftAction[] {
  return Object.entries(TRANSITIONS)
    .filter(([, { from }]) => from.includes(state))
    .map(([action]) => action as DraftAction);
}

/** Who has had a hand in a draft. */
export interface Authored {
  /** Every user who wrote or changed it, from the first line to the last, by id. */
  readonly authors: readonly string[];
}

/**
 * Whether somebody may approve a draft: not what they edited themselves. It asks for the person and not for the role
 * in which they act, so that holding a second one makes no difference. A draft without a known author cannot be
 * approved by anybody: its four eyes cannot be shown.
 *
 * @example
 * mayApprove('user-1', { authors: ['user-1', 'user-2'] }) //=> false
 */
export function mayApprove(userId: string, { authors }: Authored): boolean {
  return authors.length > 0 && !authors.includes(userId);
}

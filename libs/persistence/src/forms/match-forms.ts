import type { FormHead } from './form.entity';

/** What matching looks at of a submission. */
export interface Matchable {
  readonly contentHash: string;
  /** Whether unit and project name are there; without them there is nothing to match by but the content itself. */
  readonly isIdentified: boolean;
}

/** What a submission is taken to be. */
export type Match =
  | { readonly kind: 'same' | 'revision'; readonly head: FormHead }
  | { readonly kind: 'new' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly FormHead[] };

/**
 * Decides which stored forms the submissions of one match key are. Equal content is the same form. Otherwise one
 * submission and one stored form belong together; without stored forms every submission is a form of its own; and
 * everything else is for a person to decide.
 *
 * @param submissions all those of one call that share the match key, in order
 * @param heads       all stored forms that have it
 * @returns one match a submission, in their order
 */
export function matchForms(submissions: readonly Matchable[], heads: readonly FormHead[]): Match[] {
  const free = [...heads];
  const [only, ...more] = heads;
  return submissions.map(({ contentHash, isIdentified }) => {
    const index = free.findIndex((head) => contentHashOf(head) === contentHash);
    const [same] = index < 0 ? [] : free.splice(index, 1);
    if (same) return { kind: 'same', head: same };
    if (!isIdentified || !only) return { kind: 'new' };
    if (more.length === 0 && submissions.length === 1) return { kind: 'revision', head: only };
    return { kind: 'ambiguous', candidates: heads };
  });
}

/** The content a form stands at, or was reserved for by a save that has not finished. */
export function contentHashOf(head: FormHead): string {
  return head.current?.contentHash ?? head.reservedFor;
}

import type { RuleSet } from '@app/rule-set';

/** What somebody had not saved yet, as this device keeps it. */
export interface LocalCopy {
  /** The revision that the changes were made on. */
  readonly revision: number;
  /** What was stored under that revision: what a merge starts from. */
  readonly base: RuleSet;
  readonly ruleSet: RuleSet;
  readonly at: string;
}

const PREFIX = 'suanpan.draft.';
type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function keyOf(userId: string, draftId: string): string {
  return `${PREFIX}${userId}.${draftId}`;
}

/** Keeps unsaved changes; false where the device has no room for them. */
export function keepLocally(keeper: Keeper, userId: string, draftId: string, copy: LocalCopy): boolean {
  try {
    keeper.setItem(keyOf(userId, draftId), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

/** What was kept; null where nothing was, or where it is no rule set any more. */
export function findLocally(keeper: Keeper, userId: string, draftId: string): LocalCopy | null {
  try {
    const kept = JSON.parse(keeper.getItem(keyOf(userId, draftId)) ?? 'null') as LocalCopy | null;
    if (kept === null || typeof kept.revision !== 'number') return null;
    return isRuleSetLike(kept.ruleSet) && isRuleSetLike(kept.base) ? kept : null;
  } catch {
    return null;
  }
}

export function forgetLocally(keeper: Keeper, userId: string, draftId: string): void {
  keeper.removeItem(keyOf(userId, draftId));
}

/** Unfinished work need not be right, but it has to be something that the editor can show. */
function isRuleSetLike(value: unknown): value is RuleSet {
  if (typeof value !== 'object' || value === null) return false;
  const { sources, standing, title } = value as Partial<Record<keyof RuleSet, unknown>>;
  return Array.isArray(sources) && typeof standing === 'object' && typeof title === 'object';
}

/** An entry of a list that merges by id. */
interface Entry {
  readonly id: string;
  readonly disabled?: boolean;
}

/**
 * Merges a list into the list of its base: new entries come first, in their own order; the same id replaces in
 * place; `disabled` removes.
 *
 * @example
 * mergeById([{ id: 'a' }, { id: 'b' }], [{ id: 'c' }, { id: 'a', disabled: true }]) //=> [{ id: 'c' }, { id: 'b' }]
 */
export function mergeById<Kept extends Entry, Stated extends Entry>(
  base: readonly Kept[],
  own: readonly (Kept | Stated)[],
): Kept[] {
  const ownById = new Map(own.map((entry) => [entry.id, entry]));
  const baseIds = new Set(base.map((entry) => entry.id));
  const merged = [
    ...own.filter((entry) => !baseIds.has(entry.id)),
    ...base.map((entry) => ownById.get(entry.id) ?? entry),
  ];
  return merged.filter((entry): entry is Kept => entry.disabled !== true);
}

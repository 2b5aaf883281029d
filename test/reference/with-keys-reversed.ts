/** The same data with the members of every object in the opposite order; lists keep theirs. */
export function withKeysReversed<T>(value: T): T {
  return reversed(value) as T;
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

/**
 * A value without members that are undefined, which JSON does not know and a rule set may not hold. What has none stays
 * the very same object, so that screens see what did not change.
 *
 * @example
 * plain({ a: 1, b: undefined }) //=> { a: 1 }
 */
export function plain<T>(value: T): T {
  if (Array.isArray(value)) {
    const members = value.map((member: unknown) => plain(member));
    return members.every((member, index) => member === value[index]) ? value : (members as T);
  }
  if (typeof value !== 'object' || value === null) return value;
  const before = Object.entries(value);
  const after = before.flatMap(([key, member]: [string, unknown]): [string, unknown][] =>
    member === undefined ? [] : [[key, plain(member)]],
  );
  const isSame = after.length === before.length && after.every(([, member], index) => member === before[index]?.[1]);
  return isSame ? value : (Object.fromEntries(after) as T);
}

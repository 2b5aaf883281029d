/** The first place in which two JSON values differ. */
export interface ValueDifference {
  /** Below the values, e.g. `lines[3].points`; empty where they differ as a whole. */
  readonly path: string;
  readonly left: unknown;
  readonly right: unknown;
}

/**
 * Finds the first place in which two JSON values differ, members by name, elements by position.
 *
 * @example
 * firstDifference({ a: [1, 2] }, { a: [1, 3] })?.path //=> 'a[1]'
 */
export function firstDifference(left: unknown, right: unknown, path = ''): ValueDifference | null {
  if (left === right) return null;
  if (Array.isArray(left) && Array.isArray(right)) {
    const length = Math.max(left.length, right.length);
    return firstOf(length, (index) => firstDifference(left[index], right[index], `${path}[${index}]`));
  }
  if (!isObject(left) || !isObject(right)) return { path, left, right };
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort();
  return firstOf(keys.length, (index) => {
    const key = keys[index] ?? '';
    return firstDifference(left[key], right[key], path === '' ? key : `${path}.${key}`);
  });
}

function firstOf(count: number, at: (index: number) => ValueDifference | null): ValueDifference | null {
  for (let index = 0; index < count; index += 1) {
    const found = at(index);
    if (found) return found;
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

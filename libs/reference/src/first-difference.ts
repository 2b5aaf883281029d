/** A place in two sheets with what each holds there; undefined where one has nothing. */
export interface Difference {
  readonly path: string;
  readonly compiled: unknown;
  readonly reference: unknown;
}

/**
 * The first place, in the order of the members, where two plain values differ; null where they are the same.
 *
 * @example
 * firstDifference({ lines: [{ points: '8' }] }, { lines: [{ points: '9' }] })
 * //=> { path: 'lines[0].points', compiled: '8', reference: '9' }
 */
export function firstDifference(compiled: unknown, reference: unknown, path = ''): Difference | null {
  if (Object.is(compiled, reference)) return null;
  if (!isStructure(compiled) || !isStructure(reference)) return { path, compiled, reference };
  for (const key of new Set([...Object.keys(compiled), ...Object.keys(reference)])) {
    const found = firstDifference(compiled[key], reference[key], join(path, key, Array.isArray(compiled)));
    if (found !== null) return found;
  }
  return null;
}

function isStructure(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function join(path: string, key: string, isIndex: boolean): string {
  if (isIndex) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

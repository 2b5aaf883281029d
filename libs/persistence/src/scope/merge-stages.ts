/** What to set: value by dotted path. All changes of one call have the same paths. */
export type FieldChanges = Readonly<Record<string, unknown>>;

/** Where a record keeps its change while the update runs. */
const INCOMING = 'incoming';

/**
 * The stages of an update that gives each record a change of its own: each looks its change up by its key, takes it
 * over if `isWanted` holds, and forgets it. A record is changed as one, or not at all.
 *
 * @param key      the field by which a record finds its change
 * @param isWanted an aggregation expression; `$incoming.…` is the change, `.` in its paths written as `_`
 */
export function mergeStages(key: string, changes: ReadonlyMap<string, FieldChanges>, isWanted: object) {
  const paths = [...new Set([...changes.values()].flatMap((fields) => Object.keys(fields)))];
  const ids = [...changes.keys()];
  const values = [...changes.values()].map((fields) =>
    Object.fromEntries(paths.map((path) => [nameOf(path), fields[path]])),
  );
  const own = { $arrayElemAt: [{ $literal: values }, { $indexOfArray: [{ $literal: ids }, `$${key}`] }] };
  const taken = paths.map((path) => [path, { $cond: [isWanted, `$${INCOMING}.${nameOf(path)}`, `$${path}`] }]);
  return [
    { $set: { [INCOMING]: own } },
    { $set: Object.fromEntries(taken) as Record<string, unknown> },
    { $unset: INCOMING },
  ];
}

function nameOf(path: string): string {
  return path.replaceAll('.', '_');
}

import type { Connection, mongo } from 'mongoose';

/** Collections with one document a form, and in which order they are inserted. */
const OF_FORMS = ['forms', 'formRevisions', 'formPersons', 'evaluations'] as const;

/** Documents to be inserted, by collection, and how many of them at once. */
type Copies = ReadonlyMap<string, { readonly documents: readonly mongo.Document[]; readonly atOnce: number }>;

/** The documents that the last forms left, and the entries of the chain that hold their scores. */
export async function copiesOf(connection: Connection, forms: number, batch: number): Promise<Copies> {
  const copies = new Map<string, { documents: mongo.Document[]; atOnce: number }>();
  const copy = async (name: string, filter: object, count: number, atOnce: number) => {
    const found = await connection.collection(name).find(filter).sort({ $natural: -1 }).limit(count).toArray();
    copies.set(name, { documents: found.map(({ _id, ...fields }) => fields), atOnce });
  };
  for (const name of OF_FORMS) await copy(name, {}, forms, batch);
  await copy('chainEntries', { 'members.type': 'evaluation' }, Math.ceil(forms / batch), 1);
  return copies;
}

/** Inserts copies into collections without indexes, batch after batch, by so many writers at once. */
export async function insertBare(connection: Connection, copies: Copies, round: number, writers = 1): Promise<void> {
  const batches = [...copies].flatMap(([name, { documents, atOnce }]) =>
    Array.from({ length: Math.ceil(documents.length / atOnce) }, (_, index) => {
      const batch = documents.slice(index * atOnce, (index + 1) * atOnce);
      return () => connection.collection(`bare_${name}_${round}`).insertMany([...batch], { ordered: false });
    }),
  );
  const left = batches.values();
  const write = async () => {
    for (const insert of left) await insert();
  };
  await Promise.all(Array.from({ length: writers }, write));
}

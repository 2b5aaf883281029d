import { SuanpanError } from '@app/kernel';
import type { Schema } from 'mongoose';

/** A stored record that never changes was to be changed or deleted. */
export class ImmutableRecordError extends SuanpanError {
  constructor(readonly collection: string) {
    super('IMMUTABLE_RECORD', { collection });
  }
}

const REFUSED_QUERIES = [
  'updateOne',
  'updateMany',
  'replaceOne',
  'findOneAndUpdate',
  'findOneAndReplace',
  'findOneAndDelete',
  'deleteOne',
  'deleteMany',
] as const;

/**
 * Makes a collection insert-only: every mongoose operation that would change or delete one of its documents fails.
 * The repositories offer no such method either; this is for whoever reaches past them.
 */
export function makeImmutable<T>(schema: Schema<T>, collection: string): void {
  const refuse = () => {
    throw new ImmutableRecordError(collection);
  };
  for (const operation of REFUSED_QUERIES) {
    schema.pre(operation, { document: false, query: true }, refuse);
  }
  schema.pre(['updateOne', 'deleteOne'], { document: true, query: false }, refuse);
  schema.pre('bulkWrite', refuse);
  schema.pre('save', function () {
    if (!this.isNew) refuse();
  });
}

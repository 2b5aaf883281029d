import { ImmutableRecordError } from '@app/persistence';
import type { Model } from 'mongoose';
import { withStorage } from '../support/with-storage';

const test = withStorage();

const filter = { districtCode: '510403' };
const OPERATIONS: readonly (readonly [string, (model: Model<unknown>) => Promise<unknown>])[] = [
  ['updateOne', (model) => model.updateOne(filter, { $set: { x: 1 } }).exec()],
  ['updateMany', (model) => model.updateMany(filter, { $set: { x: 1 } }).exec()],
  ['replaceOne', (model) => model.replaceOne(filter, {}).exec()],
  ['findOneAndUpdate', (model) => model.findOneAndUpdate(filter, { $set: { x: 1 } }).exec()],
  ['findByIdAndUpdate', (model) => model.findByIdAndUpdate('0'.repeat(24), { $set: { x: 1 } }).exec()],
  ['findOneAndReplace', (model) => model.findOneAndReplace(filter, {}).exec()],
  ['findOneAndDelete', (model) => model.findOneAndDelete(filter).exec()],
  ['findByIdAndDelete', (model) => model.findByIdAndDelete('0'.repeat(24)).exec()],
  ['deleteOne', (model) => model.deleteOne(filter).exec()],
  ['deleteMany', (model) => model.deleteMany(filter).exec()],
  ['bulkWrite', (model) => model.bulkWrite([{ deleteMany: { filter } }])],
  [
    'save of a stored document',
    (model) =>
      model
        .hydrate({ _id: '0'.repeat(24), ...filter })
        .set('x', 1)
        .save({ validateBeforeSave: false }),
  ],
  [
    'updateOne of a document',
    (model) =>
      model
        .hydrate({ _id: '0'.repeat(24) })
        .updateOne({ x: 1 })
        .exec(),
  ],
  [
    'deleteOne of a document',
    (model) =>
      model
        .hydrate({ _id: '0'.repeat(24) })
        .deleteOne()
        .exec(),
  ],
];

const IMMUTABLE = [
  'formRevisions',
  'ruleSetVersions',
  'ruleSetWithdrawals',
  'simulationAcknowledgements',
  'evaluations',
  'auditEvents',
  'chainEntries',
  'checkpoints',
  'checkpointKeys',
];

describe.each(IMMUTABLE)('a record of %s', (name) => {
  it.each(OPERATIONS)('is out of reach of %s', async (_operation, run) => {
    const model = test.connection.model(name) as Model<unknown>;
    await expect((async () => run(model))()).rejects.toThrow(ImmutableRecordError);
  });
});

it.each(['ruleSetVersions', 'evaluations'] as const)(
  'the repository of %s offers no way to change or remove one',
  (name) => {
    const offered = Object.getOwnPropertyNames(Object.getPrototypeOf(test.storage[name]));
    expect(offered.filter((method) => /update|delete|remove|erase|replace|set|withdraw/i.test(method))).toEqual([]);
  },
);

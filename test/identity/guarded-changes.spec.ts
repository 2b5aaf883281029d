import { GuardedChanges, type GuardDocument } from '@app/persistence';
import type { mongo } from 'mongoose';
import { withDatabase } from '../support/with-database';

const database = withDatabase();

interface Take {
  readonly from: number;
}

interface Stock {
  readonly _id: string;
  readonly left: number;
}

function stock() {
  return database.connection.collection<Stock>('stock') as unknown as mongo.Collection<Stock>;
}

function guard(name: string, make: (change: Take) => Promise<void>) {
  const guards = database.connection.collection('guards') as unknown as mongo.Collection<GuardDocument<Take>>;
  return new GuardedChanges<Take>(guards, name, make);
}

const take =
  (name: string) =>
  async ({ from }: Take) => {
    await stock().updateOne({ _id: name, left: from }, { $set: { left: from - 1 } });
  };

const decide = (name: string) => async () => {
  const left = (await stock().findOne({ _id: name }))?.left ?? 0;
  return left > 1 ? { from: left } : null;
};

it('makes each change exactly once, and none on what a decided one is about to alter', async () => {
  await stock().insertOne({ _id: 'many', left: 10 });
  const runs = await Promise.all(Array.from({ length: 20 }, () => guard('many', take('many')).run(decide('many'))));
  expect(runs.filter((change) => change !== null)).toHaveLength(9);
  expect(await stock().findOne({ _id: 'many' })).toMatchObject({ left: 1 });
});

it('completes what a crash left on record before it decides on anything else', async () => {
  await stock().insertOne({ _id: 'crash', left: 3 });
  const crashing = guard('crash', () => Promise.reject(new Error('crash')));
  await expect(crashing.run(decide('crash'))).rejects.toThrow('crash');
  expect(await stock().findOne({ _id: 'crash' })).toMatchObject({ left: 3 });
  await guard('crash', take('crash')).recover();
  expect(await stock().findOne({ _id: 'crash' })).toMatchObject({ left: 2 });
  await expect(crashing.run(decide('crash'))).rejects.toThrow('crash');
  expect(await guard('crash', take('crash')).run(decide('crash'))).toBeNull();
  expect(await stock().findOne({ _id: 'crash' })).toMatchObject({ left: 1 });
});

it('does nothing where nothing is on record', async () => {
  await guard('idle', () => Promise.reject(new Error('not to be called'))).recover();
  expect(await guard('idle', take('idle')).run(() => Promise.resolve(null))).toBeNull();
});

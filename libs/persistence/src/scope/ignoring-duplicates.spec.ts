import { mongo } from 'mongoose';
import { ignoringDuplicates } from './scoped-collection';

type Outcome = ConstructorParameters<typeof mongo.MongoBulkWriteError>;

/** What the driver throws when writes of a bulk were refused, one code each. */
function refusals(...codes: readonly number[]): Error {
  const writeErrors = codes.map((code, index) => ({ index: index * 2, code }));
  return new mongo.MongoBulkWriteError(
    { message: 'refused', code: codes[0], writeErrors } as unknown as Outcome[0],
    NOTHING,
  );
}

const NOTHING = { insertedCount: 0 } as Outcome[1];

describe('ignoringDuplicates', () => {
  it('names no position when every write was taken', async () => {
    expect(await ignoringDuplicates(() => Promise.resolve())).toEqual(new Set());
  });

  it('names the positions that a unique index refused', async () => {
    expect(await ignoringDuplicates(() => Promise.reject(refusals(11000, 11000)))).toEqual(new Set([0, 2]));
  });

  it('throws when one was refused for another reason', async () => {
    const error = refusals(11000, 121);
    await expect(ignoringDuplicates(() => Promise.reject(error))).rejects.toBe(error);
  });

  it('throws a lost connection as itself, which the driver has wrapped', async () => {
    const lost = new mongo.MongoNetworkError('connection closed');
    const wrapped = new mongo.MongoBulkWriteError(lost, NOTHING);
    await expect(ignoringDuplicates(() => Promise.reject(wrapped))).rejects.toBe(lost);
  });

  it('throws whatever else comes', async () => {
    const error = new Error('anything');
    await expect(ignoringDuplicates(() => Promise.reject(error))).rejects.toBe(error);
  });
});

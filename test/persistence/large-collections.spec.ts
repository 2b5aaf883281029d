import { withDatabase } from '../support/with-database';

const SIZE = 12_000;
const database = withDatabase();

beforeAll(async () => {
  const records = Array.from({ length: SIZE }, (_, index) => ({
    districtCode: '110105',
    year: 2020 + (index % 3),
    name: `项目 ${SIZE - index}`,
    current: { revision: 1 },
  }));
  const collection = database.connection.collection('large');
  await collection.createIndex({ districtCode: 1, year: 1, name: 1 });
  await collection.createIndex({ districtCode: 1, current: 1 });
  await collection.insertMany(records);
});

// The engine ranks plans by sampling where a trial of them is not enough, and its build cannot sample.
it('sorts a large collection that several indexes could serve', async () => {
  const collection = database.connection.collection('large');
  const filter = { districtCode: '110105', current: { $ne: null } };
  const [first] = await collection.find(filter).sort({ name: 1, year: 1 }).limit(1).toArray();
  expect(first).toMatchObject({ name: '项目 1' });
});

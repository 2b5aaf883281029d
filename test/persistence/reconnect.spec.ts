import { withDatabase } from '../support/with-database';

const database = withDatabase();
it('x', async () => {
  expect(await database.connection.db?.command({ ping: 1 })).toMatchObject({ ok: 1 });
});

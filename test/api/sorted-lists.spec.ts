import type { PageView } from '../../apps/api/src/http/page-view';
import { withApi } from './with-api';

const api = withApi();

type Row = Readonly<Record<string, string>>;

const KEYS = 'districts/990101/api-keys';

beforeAll(async () => {
  for (const [label, days] of [
    ['先到期', 10],
    ['后到期', 20],
  ] as const) {
    const validUntil = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const { status } = await api.post(KEYS, { body: { role: 'auditor', label, validUntil } });
    expect(status).toBe(201);
  }
  for (const name of ['sorted-b', 'sorted-a']) {
    const grants = [{ role: 'auditor', districtCode: '990101' }];
    const { status } = await api.post('users', { body: { name, districtCode: '990101', grants } });
    expect(status).toBe(201);
  }
});

async function valuesOf(path: string, field: string, order: 'asc' | 'desc'): Promise<string[]> {
  const sign = path.includes('?') ? '&' : '?';
  const { status, body } = await api.get<PageView<Row>>(`${path}${sign}sort=${field}&order=${order}&perPage=200`);
  expect([path, status]).toEqual([path, 200]);
  return body.data.map((row) => row[field] ?? '');
}

it.each<[string, string, number]>([
  ['users?q=sorted', 'name', 2],
  ['users?q=sorted', 'createdAt', 2],
  ['audit-events', 'at', 2],
  [KEYS, 'createdAt', 2],
  [KEYS, 'expiresAt', 2],
  ['alerts', 'at', 0],
  ['jobs', 'createdAt', 0],
  ['districts/990101/replays', 'createdAt', 0],
  ['districts/990101/simulations', 'createdAt', 0],
])('%s is sorted by %s in either direction', async (path, field, least) => {
  const ascending = await valuesOf(path, field, 'asc');
  expect(ascending.length).toBeGreaterThanOrEqual(least);
  expect(ascending).toEqual([...ascending].sort());
  const descending = await valuesOf(path, field, 'desc');
  expect(descending).toEqual([...descending].sort().reverse());
});

it.each(['users', 'audit-events', KEYS, 'alerts', 'jobs', 'districts/990101/replays', 'districts/990101/simulations'])(
  '%s refuses a field that it is not sorted by',
  async (path) => {
    const { status, body } = await api.get<{ error: { code: string } }>(`${path}?sort=secret`);
    expect([status, body.error.code]).toEqual([400, 'REQUEST_INVALID']);
  },
);

import { ROLES, type Role } from '@app/persistence';
import { Gatekeeper } from '../../apps/api/src/identity/access/gatekeeper';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import { withApi, type Answer, type Method } from '../api/with-api';
import { EVERY_PLACE, isInSight, OUTSIDE_THE_API, ROUTES, type Asked, type RouteEntry } from './route-table';
import { createWorld, PLACES, type Place, type World } from './world';

const api = withApi();
let world: World;
const tokens = new Map<string, string | null>();

interface CallerKind {
  readonly name: string;
  readonly role: Role | null;
  readonly isPerson: boolean;
}

const CALLERS: readonly CallerKind[] = [
  { name: 'nobody', role: null, isPerson: false },
  ...ROLES.map((role) => ({ name: role, role, isPerson: true })),
  { name: 'key of a department', role: 'department', isPerson: false },
  { name: 'key of an auditor', role: 'auditor', isPerson: false },
];

async function tokenOf({ name, role, isPerson }: CallerKind): Promise<string | null> {
  if (role === null) return null;
  if (isPerson) return (await world.user(role)).token;
  return world.key(name.endsWith('department') ? 'department' : 'auditor');
}

beforeAll(async () => {
  world = await createWorld(api);
  for (const caller of CALLERS) tokens.set(caller.name, await tokenOf(caller));
}, 60_000);

/** The answer that is due: a status and, where it is a refusal, its code. */
function due(entry: RouteEntry, { role, isPerson }: CallerKind, place: Place): string {
  const { callers, inside } = entry;
  if (callers === 'everybody') return String(inside);
  if (role === null) return '401 UNAUTHENTICATED';
  if (callers === 'signed-in') return String(inside);
  if (callers === 'persons') return isPerson ? String(inside) : '403 FORBIDDEN';
  if (!callers.includes(role)) return '403 FORBIDDEN';
  if (entry.isEverywhere || entry.outside === undefined) return String(inside);
  if (!isInSight(place, role)) return `404 ${entry.outside}`;
  const { hiddenFromDepartments: hidden } = entry;
  return role === 'department' && hidden !== undefined ? `404 ${hidden}` : String(inside);
}

function given({ status, body }: Answer<ErrorView | undefined>, expected: string): string {
  return expected.includes(' ') ? `${status} ${body?.error.code ?? ''}` : String(status);
}

async function ask(route: string, caller: CallerKind, entry: RouteEntry, { path, body }: Asked) {
  const token = entry.usesUpCaller ? await tokenOf(caller) : (tokens.get(caller.name) ?? null);
  const method = route.slice(0, route.indexOf(' ')) as Method;
  return api.send<ErrorView | undefined>(method, path, { token, ...(body === undefined ? {} : { body }) });
}

const routes = Object.entries(ROUTES);

describe('the table of routes', () => {
  it('holds every route that the service has, and none that it has not', () => {
    const served = [...api.app.get(Gatekeeper).routes.keys()].filter((route) => !route.startsWith('HEAD '));
    expect(served.sort()).toEqual([...Object.keys(ROUTES), ...OUTSIDE_THE_API].sort());
  });

  it('says of each what the route itself declares', () => {
    const declared = api.app.get(Gatekeeper).routes;
    for (const [route, { callers }] of routes) {
      const kind = Array.isArray(callers) ? 'permission' : callers === 'everybody' ? 'public' : 'signed-in';
      expect([route, declared.get(route)?.kind]).toEqual([route, kind]);
    }
  });
});

describe.each(routes)('%s', (route, entry) => {
  it.each(EVERY_PLACE)('is answered as it should be, whoever calls it for %s', async (place) => {
    for (const caller of CALLERS) {
      const asked = entry.ask(world.records[place], PLACES[place]);
      const expected = due(entry, caller, place);
      const answer = await ask(route, caller, entry, asked);
      expect([caller.name, given(answer, expected)]).toEqual([caller.name, expected]);
    }
  });

  it('does not show a department the record of another unit', async () => {
    const { askForeign } = entry;
    if (!askForeign) return;
    for (const caller of CALLERS.filter(({ role }) => role === 'department' || role === 'auditor')) {
      const { status } = await ask(route, caller, entry, askForeign(world.records.own, PLACES.own));
      expect([caller.name, status]).toEqual([caller.name, caller.role === 'department' ? 404 : 200]);
    }
  });
});

describe('what one may not see', () => {
  const REAL = /form-\w+|evaluation-\w+|import-\w+|job-\w+|user-\w+|990\d\d\d/g;

  it.each(routes.filter(([, { outside, isEverywhere }]) => outside !== undefined && !isEverywhere))(
    'is answered by %s exactly like what is not there',
    async (route, entry) => {
      const caller = CALLERS.find(({ role, isPerson }) => isPerson && entry.callers.includes(role ?? 'auditor'));
      if (!caller) throw new Error(`${route} is for nobody`);
      const ghost = { ...world.records.sibling, userId: 'user-00000000000000000000' };
      const hidden = await ask(route, caller, entry, entry.ask(world.records.sibling, PLACES.sibling));
      const missing = await ask(route, caller, entry, entry.ask(ghost, '990999'));
      const neutral = ({ text }: Answer<unknown>) => text.replace(REAL, '…');
      expect([hidden.status, neutral(hidden)]).toEqual([missing.status, neutral(missing)]);
      const headers = ({ headers: all }: Answer<unknown>) => Object.keys(all).sort();
      expect(headers(hidden)).toEqual(headers(missing));
    },
  );

  it('of another unit is answered exactly like a form that is not there', async () => {
    const token = tokens.get('department') ?? null;
    const at = (formId: string) => api.get(`districts/${PLACES.own}/forms/${formId}`, { token });
    const hidden = await at(world.records.own.foreignFormId);
    const missing = await at('form-00000000000000000000');
    expect(hidden.text.replace(REAL, '…')).toBe(missing.text.replace(REAL, '…'));
  });
});

import { ACTION_NAMES } from '../../apps/console/src/administration/audit/action-names';
import { ROUTES } from '../identity/route-table';

/** These say their action themselves. */
const NAMED_OTHERWISE = ['POST /auth/sign-in', 'POST /auth/refresh', 'POST /auth/sign-out', 'POST /auth/password'];

const changing = Object.keys(ROUTES)
  .filter((route) => !route.startsWith('GET '))
  .map((route) => route.replace(' /api/v1', ' '))
  .filter((route) => !NAMED_OTHERWISE.includes(route));

describe('the names of audited actions', () => {
  it('cover every route that changes something', () => {
    expect(changing.length).toBeGreaterThan(20);
    expect(changing.filter((route) => !(route in ACTION_NAMES))).toEqual([]);
  });

  it('differ from each other', () => {
    for (const language of ['zh', 'en'] as const) {
      const names = Object.values(ACTION_NAMES).map((name) => name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

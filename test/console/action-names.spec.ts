import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ACTION_NAMES } from '../../apps/console/src/administration/audit/action-names';
import { ROUTES } from '../identity/route-table';
import { ROOT, typescriptFiles } from '../repo/imports';

/** These say their action themselves: the first by request, the others by their declaration. */
const NAMED_OTHERWISE = [
  /^POST \/auth\/(?:sign-in|refresh|sign-out|password)$/,
  /\/rule-set-drafts\b/,
  /\/rule-sets\/:year\/:kind\/:version\/withdraw$/,
];

const changing = Object.keys(ROUTES)
  .filter((route) => !route.startsWith('GET '))
  .map((route) => route.replace(' /api/v1', ' '))
  .filter((route) => !NAMED_OTHERWISE.some((pattern) => pattern.test(route)));

async function declaredNames(): Promise<string[]> {
  const files = (await typescriptFiles('apps/api/src')).filter((file) => file.endsWith('.controller.ts'));
  const texts = await Promise.all(files.map((file) => readFile(join(ROOT, file), 'utf8')));
  return texts.flatMap((text) => [...text.matchAll(/@RecordedAs\('([^']+)'\)/g)].map(([, name = '']) => name));
}

describe('the names of audited actions', () => {
  it('cover every route that changes something', () => {
    expect(changing.length).toBeGreaterThan(20);
    expect(changing.filter((route) => !(route in ACTION_NAMES))).toEqual([]);
  });

  it('cover every name that a route has in the trail', async () => {
    const names = await declaredNames();
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !(name in ACTION_NAMES))).toEqual([]);
  });

  it('differ from each other', () => {
    for (const language of ['zh', 'en'] as const) {
      const names = Object.values(ACTION_NAMES).map((name) => name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

import { authorise, DistrictScope, type Storage } from '@app/persistence';
import type { DistrictTable } from '@app/rule-set';
import fastify from 'fastify';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditTrail } from '../../apps/api/src/audit/audit-trail';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import { admitRequests, UndeclaredRouteError } from '../../apps/api/src/identity/access/admit-requests';
import { Gatekeeper } from '../../apps/api/src/identity/access/gatekeeper';
import { withApi } from '../api/with-api';
import { typescriptFiles } from '../repo/imports';

const api = withApi();

describe('a route', () => {
  const serve = (url: string, config: object) => {
    const server = fastify();
    admitRequests(server, api.app.get(Gatekeeper), {} as AuditTrail);
    server.get(url, { config }, () => 'open');
  };

  it('that does not say who may call it keeps the service from starting', () => {
    expect(() => serve('/api/v1/new-route', {})).toThrow(UndeclaredRouteError);
    expect(() => serve('/api/v1/new-route', { bodyLimit: 1 })).toThrow('GET /api/v1/new-route declares no access');
    expect(() => serve('/metrics', {})).toThrow(UndeclaredRouteError);
  });

  it('that says so is served', () => {
    expect(() => serve('/api/v1/new-route', { access: { kind: 'public' } })).not.toThrow();
  });

  it('is guarded for HEAD as it is for GET', async () => {
    const answer = await api.app.inject({ method: 'HEAD', url: '/api/v1/districts/990101/forms' });
    expect(answer.statusCode).toBe(401);
  });

  it('cannot be reached past its guard by another spelling of its address', async () => {
    for (const url of ['/api/v1//users', '/api/v1/users/', '/API/V1/users', '/api/v1/%75sers', '/api/v1/./users']) {
      const { statusCode } = await api.app.inject({ url });
      expect([url, [400, 401, 404].includes(statusCode)]).toEqual([url, true]);
    }
  });

  it('that is not there is told to nobody as anything else', async () => {
    const answer = await api.get<ErrorView>('no-such-route', { token: null });
    expect([answer.status, answer.body.error.code]).toEqual([404, 'ROUTE_UNKNOWN']);
  });
});

/** Never called: that it compiles, and that each marked line would not, is what is tested. */
export function scopesAreNotMadeOutsideTheirRoom(storage: Storage, districts: DistrictTable): void {
  const scope = authorise('forms.read', [], districts);
  if (scope) void storage.forms.list(scope);

  // @ts-expect-error the class is exported as a type only: nobody outside makes one
  void storage.forms.list(DistrictScope.of('110105'));
  // @ts-expect-error nothing else is taken for one
  void storage.forms.list({ isEverything: true, covers: () => true });
  // @ts-expect-error grants that carry nothing give no scope, which has to be looked at
  void storage.forms.list(scope);
  // @ts-expect-error a list of users needs one too
  void storage.identity.users.list();
  // @ts-expect-error and audit events
  void storage.auditEvents.search();
  // @ts-expect-error a permission has to be one of the table
  void authorise('forms.everything', [], districts);
}

/** Where the service acts on its own account; a request never gets a scope from there. */
const OWN_ACCOUNT = [
  'apps/api/src/alerts/alert-gauge.ts',
  'apps/api/src/chain/chain-keeper.ts',
  'apps/api/src/calculations/calculation-desk.ts',
  'apps/api/src/districts/district-directory.ts',
  'apps/api/src/identity/accounts/first-administrator.usecase.ts',
  'apps/api/src/identity/accounts/recover-user.usecase.ts',
  'apps/api/src/identity/demo/demo-accounts.usecase.ts',
  'apps/api/src/imports/import-sweeper.ts',
  'apps/api/src/jobs/job-service.ts',
  'apps/api/src/rule-set-drafts/publication-sweeper.ts',
  'apps/api/src/rule-sets/rule-set-shelf.ts',
  'apps/api/src/second-opinions/queue-second-opinions.usecase.ts',
  'apps/api/src/start-up/load-rule-sets.usecase.ts',
  'apps/api/src/start-up/load-samples.usecase.ts',
  'apps/api/src/start-up/start-up.ts',
];

const filesWith = async (pattern: RegExp) => {
  const files = (await typescriptFiles('apps')).filter((file) => !file.endsWith('.spec.ts'));
  const texts = await Promise.all(files.map(async (file) => readFile(join(__dirname, '../..', file), 'utf8')));
  return files.filter((_, index) => pattern.test(texts[index] ?? ''));
};

describe('a scope', () => {
  it('that is not made of grants is taken only where the service acts on its own account', async () => {
    expect(await filesWith(/\bsystemScope\(/)).toEqual([
      'apps/api/src/districts/district-directory.ts',
      'apps/worker/src/start-worker.ts',
    ]);
    const takers = await filesWith(
      /\.everywhere\(\)|\b(?:directory|districts)\.scopeOf\(|async (?:everywhere|scopeOf)\(/,
    );
    expect(takers.filter((file) => !OWN_ACCOUNT.includes(file))).toEqual([]);
  });

  it('is made of grants in one place', async () => {
    expect(await filesWith(/\bauthorise\(/)).toEqual(['apps/api/src/identity/access/gatekeeper.ts']);
  });
});

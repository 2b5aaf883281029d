import type { Role } from '@app/persistence';
import type { Method } from '../api/with-api';
import { PLACES, type Place, type Records } from './world';

/** Who may call a route: `everybody`, whoever is `signed-in`, only `persons` who are, or the roles named. */
export type Callers = 'everybody' | 'signed-in' | 'persons' | readonly Role[];

/** What a request of a route is made of, for records of one place. */
export interface Asked {
  /** The address below `/api/v1`, or an address of its own with a slash before it. */
  readonly path: string;
  readonly body?: unknown;
}

export interface RouteEntry {
  readonly callers: Callers;
  /** Everywhere alike; otherwise only where the role was granted. */
  readonly isEverywhere?: true;
  /** The answer to whoever is let in. */
  readonly inside: number;
  /** The code of the answer where the district or record is out of sight; the answer is that of what is not there. */
  readonly outside?: string;
  readonly ask: (records: Records, districtCode: string) => Asked;
  /** The same for a record of another unit of the district, which a department does not see. */
  readonly askForeign?: (records: Records, districtCode: string) => Asked;
  /** The records asked for are the bureau's own: the code of the answer to departments of the district. */
  readonly hiddenFromDepartments?: string;
  /** Ends the caller's session: each request gets a caller of its own. */
  readonly usesUpCaller?: true;
}

const READERS: readonly Role[] = ['policy-editor', 'approver', 'department', 'auditor'];
const SCORERS: readonly Role[] = ['policy-editor', 'approver', 'department'];
const AUDITORS: readonly Role[] = ['auditor', 'policy-editor', 'approver'];
const WRITERS: readonly Role[] = ['policy-editor', 'department'];
const BUREAU: readonly Role[] = ['policy-editor', 'approver', 'auditor'];
const CHAIN_READERS: readonly Role[] = ['administrator', 'policy-editor', 'approver', 'auditor'];
const EVERY_ROLE: readonly Role[] = ['administrator', ...READERS];
const ADMINISTRATORS: readonly Role[] = ['administrator'];
const WATCHERS: readonly Role[] = ['administrator', 'auditor'];

const inDistrict = (path: string) => (_: Records, districtCode: string) => ({
  path: `districts/${districtCode}${path}`,
});
const plain = (path: string, body?: unknown) => () => ({ path, body });

/** A route about a district as a whole. */
function ofDistrict(callers: readonly Role[], inside: number, path: string, body?: unknown): RouteEntry {
  const ask = (records: Records, districtCode: string) => ({ ...inDistrict(path)(records, districtCode), body });
  return { callers, inside, outside: 'DISTRICT_UNKNOWN', ask };
}

/** A route about a record that belongs to a unit of a district. */
function ofUnit(
  callers: readonly Role[],
  inside: number,
  path: (records: Records) => string,
  foreign: (records: Records) => string,
): RouteEntry {
  const at = (pick: typeof path) => (records: Records, districtCode: string) => ({
    path: `districts/${districtCode}/${pick(records)}`,
  });
  return { callers, inside, outside: 'DISTRICT_UNKNOWN', ask: at(path), askForeign: at(foreign) };
}

/** A route about a user, who is looked for by id alone. */
function ofUser(callers: readonly Role[], inside: number, rest = '', body?: unknown): RouteEntry {
  const ask = ({ userId, grantId }: Records) => ({ path: `users/${userId}${rest.replace('$grant', grantId)}`, body });
  return { callers, inside, outside: 'USER_NOT_FOUND', ask };
}

/** A route about a draft of a district. */
function ofDraft(callers: readonly Role[], inside: number, rest = '', body?: unknown): RouteEntry {
  const ask = ({ draftId }: Records, districtCode: string) => ({
    path: `districts/${districtCode}/rule-set-drafts/${draftId}${rest}`,
    body,
  });
  return { callers, inside, outside: 'DISTRICT_UNKNOWN', ask };
}

/** Every route of the service. A route that is not here fails the test of this table. */
export const ROUTES: Readonly<Record<`${Method} ${string}`, RouteEntry>> = {
  'GET /healthz': { callers: 'everybody', inside: 200, ask: plain('/healthz') },
  'GET /readyz': { callers: 'everybody', inside: 200, ask: plain('/readyz') },
  'GET /metrics': { callers: 'everybody', inside: 200, ask: plain('/metrics') },
  'GET /api/v1/instance': { callers: 'everybody', inside: 200, ask: plain('instance') },
  'GET /api/v1/messages': { callers: 'everybody', inside: 200, ask: plain('messages') },
  'GET /api/v1/facts': { callers: 'signed-in', inside: 200, ask: plain('facts') },

  'POST /api/v1/auth/sign-in': { callers: 'everybody', inside: 400, ask: plain('auth/sign-in', {}) },
  'POST /api/v1/auth/refresh': { callers: 'everybody', inside: 401, ask: plain('auth/refresh', { refreshToken: 'x' }) },
  'POST /api/v1/auth/sign-out': { callers: 'persons', inside: 204, ask: plain('auth/sign-out'), usesUpCaller: true },
  'POST /api/v1/auth/password': { callers: 'persons', inside: 400, ask: plain('auth/password', {}) },
  'GET /api/v1/auth/me': { callers: 'persons', inside: 200, ask: plain('auth/me') },
  'GET /api/v1/auth/caller': { callers: 'signed-in', inside: 200, ask: plain('auth/caller') },
  'GET /api/v1/auth/sessions': { callers: 'persons', inside: 200, ask: plain('auth/sessions') },
  'DELETE /api/v1/auth/sessions': { callers: 'persons', inside: 204, ask: plain('auth/sessions') },
  'DELETE /api/v1/auth/sessions/:sessionId': { callers: 'persons', inside: 404, ask: plain('auth/sessions/none') },

  'GET /api/v1/districts': { callers: EVERY_ROLE, isEverywhere: true, inside: 200, ask: plain('districts') },
  'GET /api/v1/districts/:districtCode': {
    callers: EVERY_ROLE,
    isEverywhere: true,
    inside: 200,
    ask: inDistrict(''),
  },
  'POST /api/v1/districts': { callers: ADMINISTRATORS, inside: 400, ask: plain('districts', {}) },
  'PATCH /api/v1/districts/:districtCode': ofDistrict(ADMINISTRATORS, 400, '', {}),
  'POST /api/v1/districts/:districtCode/move': ofDistrict(ADMINISTRATORS, 400, '/move', {}),

  'GET /api/v1/districts/:districtCode/units': ofDistrict(EVERY_ROLE, 200, '/units'),
  'POST /api/v1/districts/:districtCode/units': ofDistrict(['administrator', 'policy-editor'], 400, '/units', {}),
  'POST /api/v1/districts/:districtCode/units/:unitId/names': {
    ...ofDistrict(['administrator', 'policy-editor'], 400, ''),
    ask: ({ unitId }, districtCode) => ({ path: `districts/${districtCode}/units/${unitId}/names`, body: {} }),
  },

  'GET /api/v1/districts/:districtCode/forms': ofDistrict(READERS, 200, '/forms'),
  'GET /api/v1/districts/:districtCode/forms/:formId': ofUnit(
    READERS,
    200,
    ({ formId }) => `forms/${formId}`,
    ({ foreignFormId }) => `forms/${foreignFormId}`,
  ),
  'GET /api/v1/districts/:districtCode/forms/:formId/revisions': ofUnit(
    READERS,
    200,
    ({ formId }) => `forms/${formId}/revisions`,
    ({ foreignFormId }) => `forms/${foreignFormId}/revisions`,
  ),
  'GET /api/v1/districts/:districtCode/forms/:formId/revisions/:revision': ofUnit(
    READERS,
    200,
    ({ formId }) => `forms/${formId}/revisions/1`,
    ({ foreignFormId }) => `forms/${foreignFormId}/revisions/1`,
  ),
  'GET /api/v1/districts/:districtCode/forms/export': ofDistrict(READERS, 200, '/forms/export'),
  'GET /api/v1/districts/:districtCode/forms/:formId/export': ofUnit(
    READERS,
    200,
    ({ formId }) => `forms/${formId}/export?format=xlsx`,
    ({ foreignFormId }) => `forms/${foreignFormId}/export?format=xlsx`,
  ),
  'POST /api/v1/districts/:districtCode/forms/:formId/revisions': {
    ...ofDistrict(WRITERS, 400, ''),
    ask: ({ formId }, districtCode) => ({ path: `districts/${districtCode}/forms/${formId}/revisions`, body: {} }),
  },
  'POST /api/v1/districts/:districtCode/imports': ofDistrict(WRITERS, 400, '/imports', {}),
  'GET /api/v1/districts/:districtCode/imports': ofDistrict(READERS, 200, '/imports'),
  'GET /api/v1/districts/:districtCode/imports/:importId': {
    ...ofDistrict(READERS, 200, ''),
    ask: ({ importId }, districtCode) => ({ path: `districts/${districtCode}/imports/${importId}` }),
    hiddenFromDepartments: 'IMPORT_NOT_FOUND',
  },
  'POST /api/v1/districts/:districtCode/evaluations': ofDistrict(SCORERS, 400, '/evaluations', {}),
  'GET /api/v1/districts/:districtCode/evaluations': ofDistrict(READERS, 200, '/evaluations'),
  'GET /api/v1/districts/:districtCode/evaluations/:evaluationId': ofUnit(
    READERS,
    200,
    ({ evaluationId }) => `evaluations/${evaluationId}`,
    ({ foreignEvaluationId }) => `evaluations/${foreignEvaluationId}`,
  ),
  'POST /api/v1/districts/:districtCode/evaluations/:evaluationId/second-opinion': {
    ...ofDistrict(AUDITORS, 200, ''),
    ask: ({ evaluationId }, districtCode) => ({
      path: `districts/${districtCode}/evaluations/${evaluationId}/second-opinion`,
    }),
  },
  'GET /api/v1/alerts': { callers: ['auditor', 'approver', 'administrator'], inside: 200, ask: plain('alerts') },
  'POST /api/v1/districts/:districtCode/replays': ofDistrict(AUDITORS, 400, '/replays', {}),
  'GET /api/v1/districts/:districtCode/replays': ofDistrict(AUDITORS, 200, '/replays'),
  'GET /api/v1/districts/:districtCode/replays/:jobId': {
    ...ofDistrict(AUDITORS, 200, ''),
    ask: ({ replayId }, districtCode) => ({ path: `districts/${districtCode}/replays/${replayId}` }),
  },
  'GET /api/v1/districts/:districtCode/replays/:jobId/report': {
    ...ofDistrict(AUDITORS, 200, ''),
    ask: ({ replayId }, districtCode) => ({ path: `districts/${districtCode}/replays/${replayId}/report?format=csv` }),
  },
  'GET /api/v1/districts/:districtCode/calculation-changes': ofDistrict(
    AUDITORS,
    200,
    '/calculation-changes?year=2023',
  ),
  'POST /api/v1/districts/:districtCode/calculation-changes/accept': ofDistrict(
    ['approver'],
    400,
    '/calculation-changes/accept',
    {},
  ),
  'GET /api/v1/districts/:districtCode/discrepancies': ofDistrict(READERS, 200, '/discrepancies?year=2023'),
  'GET /api/v1/districts/:districtCode/discrepancies/export': ofDistrict(
    READERS,
    200,
    '/discrepancies/export?year=2023&format=csv',
  ),
  'POST /api/v1/districts/:districtCode/evaluations/:evaluationId/replay': {
    ...ofDistrict(AUDITORS, 200, ''),
    ask: ({ evaluationId }, districtCode) => ({
      path: `districts/${districtCode}/evaluations/${evaluationId}/replay`,
      body: { rules: { kind: 'own' } },
    }),
  },
  'POST /api/v1/districts/:districtCode/previews': ofDistrict(READERS, 400, '/previews', {}),

  'POST /api/v1/districts/:districtCode/simulations': ofDistrict(
    ['policy-editor', 'approver'],
    400,
    '/simulations',
    {},
  ),
  'GET /api/v1/districts/:districtCode/simulations': ofDistrict(BUREAU, 200, '/simulations'),
  'GET /api/v1/districts/:districtCode/simulations/:jobId': {
    ...ofDistrict(BUREAU, 200, ''),
    ask: ({ jobId }, districtCode) => ({ path: `districts/${districtCode}/simulations/${jobId}` }),
  },
  'GET /api/v1/districts/:districtCode/simulations/:jobId/forms/:formDistrict/:formId': {
    ...ofDistrict(BUREAU, 200, ''),
    ask: ({ jobId, formId }, districtCode) => ({
      path: `districts/${districtCode}/simulations/${jobId}/forms/${districtCode}/${formId}`,
    }),
  },
  'POST /api/v1/districts/:districtCode/simulations/:jobId/acknowledge': {
    ...ofDistrict(['approver'], 409, ''),
    ask: ({ jobId }, districtCode) => ({ path: `districts/${districtCode}/simulations/${jobId}/acknowledge` }),
  },
  'GET /api/v1/jobs': { callers: BUREAU, inside: 200, ask: plain('jobs') },
  'GET /api/v1/districts/:districtCode/jobs/:jobId': {
    ...ofDistrict(BUREAU, 200, ''),
    ask: ({ jobId }, districtCode) => ({ path: `districts/${districtCode}/jobs/${jobId}` }),
  },
  'POST /api/v1/districts/:districtCode/jobs/:jobId/cancel': {
    ...ofDistrict(BUREAU, 200, ''),
    ask: ({ jobId }, districtCode) => ({ path: `districts/${districtCode}/jobs/${jobId}/cancel` }),
  },

  'GET /api/v1/districts/:districtCode/evaluations/:evaluationId/evidence': ofUnit(
    READERS,
    200,
    ({ evaluationId }) => `evaluations/${evaluationId}/evidence`,
    ({ foreignEvaluationId }) => `evaluations/${foreignEvaluationId}/evidence`,
  ),
  'GET /api/v1/districts/:districtCode/chain': ofDistrict(CHAIN_READERS, 200, '/chain'),
  'GET /api/v1/districts/:districtCode/chain/entries': ofDistrict(CHAIN_READERS, 200, '/chain/entries'),
  'POST /api/v1/districts/:districtCode/chain/verify': ofDistrict(CHAIN_READERS, 200, '/chain/verify'),
  'GET /api/v1/chain/keys': { callers: 'signed-in', inside: 200, ask: plain('chain/keys') },
  'GET /api/v1/statistics/places': { callers: READERS, inside: 200, ask: plain('statistics/places') },
  'GET /api/v1/statistics': { callers: READERS, inside: 200, ask: plain('statistics') },
  'GET /api/v1/work-list': { callers: EVERY_ROLE, inside: 200, ask: plain('work-list') },

  'GET /api/v1/rule-sets': { callers: EVERY_ROLE, isEverywhere: true, inside: 200, ask: plain('rule-sets') },
  'GET /api/v1/rule-sets/:districtCode/:year/:kind/:version': {
    callers: EVERY_ROLE,
    isEverywhere: true,
    inside: 200,
    ask: plain('rule-sets/100000/2023/project/1'),
  },

  'GET /api/v1/rule-sets/:districtCode/:year/:kind/:version/file': {
    callers: EVERY_ROLE,
    isEverywhere: true,
    inside: 200,
    ask: plain('rule-sets/100000/2023/project/1/file'),
  },
  'GET /api/v1/rule-sets/:districtCode/:year/:kind/:version/update-offer': {
    callers: EVERY_ROLE,
    isEverywhere: true,
    inside: 200,
    ask: plain('rule-sets/100000/2023/project/1/update-offer'),
  },
  'GET /api/v1/rule-sets/applicable': {
    callers: EVERY_ROLE,
    isEverywhere: true,
    inside: 200,
    ask: plain('rule-sets/applicable?districtCode=100000&year=2023&kind=project'),
  },
  'POST /api/v1/rule-set-comparisons': {
    callers: EVERY_ROLE,
    isEverywhere: true,
    inside: 400,
    ask: plain('rule-set-comparisons', {}),
  },
  'GET /api/v1/rule-set-schema': { callers: 'everybody', inside: 200, ask: plain('rule-set-schema') },
  'POST /api/v1/districts/:districtCode/rule-sets/:year/:kind/:version/withdraw': ofDistrict(
    ['approver'],
    400,
    '/rule-sets/2023/project/1/withdraw',
    {},
  ),

  'GET /api/v1/rule-set-drafts': { callers: BUREAU, inside: 200, ask: plain('rule-set-drafts') },
  'POST /api/v1/districts/:districtCode/rule-set-drafts': ofDistrict(['policy-editor'], 400, '/rule-set-drafts', {}),
  'POST /api/v1/districts/:districtCode/rule-set-drafts/import': ofDistrict(
    ['policy-editor'],
    422,
    '/rule-set-drafts/import',
    {},
  ),
  'GET /api/v1/districts/:districtCode/rule-set-drafts/:draftId': ofDraft(BUREAU, 200),
  'GET /api/v1/districts/:districtCode/rule-set-drafts/:draftId/file': ofDraft(BUREAU, 200, '/file'),
  'GET /api/v1/districts/:districtCode/rule-set-drafts/:draftId/gate': ofDraft(BUREAU, 200, '/gate'),
  'GET /api/v1/districts/:districtCode/rule-set-drafts/:draftId/update-offer': ofDraft(BUREAU, 200, '/update-offer'),
  'PUT /api/v1/districts/:districtCode/rule-set-drafts/:draftId': ofDraft(['policy-editor'], 400, '', {}),
  'POST /api/v1/districts/:districtCode/rule-set-drafts/:draftId/examples': ofDraft(
    ['policy-editor'],
    400,
    '/examples',
    {},
  ),
  'DELETE /api/v1/districts/:districtCode/rule-set-drafts/:draftId': ofDraft(['policy-editor'], 400),
  'POST /api/v1/districts/:districtCode/rule-set-drafts/:draftId/submit': ofDraft(
    ['policy-editor'],
    400,
    '/submit',
    {},
  ),
  'POST /api/v1/districts/:districtCode/rule-set-drafts/:draftId/withdraw-submission': ofDraft(
    ['policy-editor'],
    400,
    '/withdraw-submission',
    {},
  ),
  'POST /api/v1/districts/:districtCode/rule-set-drafts/:draftId/approve': ofDraft(['approver'], 400, '/approve', {}),
  'POST /api/v1/districts/:districtCode/rule-set-drafts/:draftId/send-back': ofDraft(
    ['approver'],
    400,
    '/send-back',
    {},
  ),
  'POST /api/v1/districts/:districtCode/rule-set-drafts/:draftId/publish': ofDraft(['approver'], 400, '/publish', {}),

  'GET /api/v1/users': { callers: WATCHERS, inside: 200, ask: plain('users') },
  'POST /api/v1/users': { callers: ADMINISTRATORS, inside: 400, ask: plain('users', {}) },
  'GET /api/v1/users/:userId': ofUser(WATCHERS, 200),
  'POST /api/v1/users/:userId/disable': ofUser(ADMINISTRATORS, 200, '/disable'),
  'POST /api/v1/users/:userId/enable': ofUser(ADMINISTRATORS, 200, '/enable'),
  'POST /api/v1/users/:userId/password-reset': ofUser(ADMINISTRATORS, 200, '/password-reset'),
  'POST /api/v1/users/:userId/grants': ofUser(ADMINISTRATORS, 201, '/grants', {
    role: 'auditor',
    districtCode: PLACES.own,
  }),
  'DELETE /api/v1/users/:userId/grants/:grantId': ofUser(ADMINISTRATORS, 200, '/grants/$grant'),
  'DELETE /api/v1/users/:userId': ofUser(ADMINISTRATORS, 204),

  'GET /api/v1/districts/:districtCode/api-keys': ofDistrict(WATCHERS, 200, '/api-keys'),
  'POST /api/v1/districts/:districtCode/api-keys': ofDistrict(ADMINISTRATORS, 400, '/api-keys', {}),
  'DELETE /api/v1/districts/:districtCode/api-keys/:keyId': {
    ...ofDistrict(ADMINISTRATORS, 200, ''),
    ask: ({ keyId }, districtCode) => ({ path: `districts/${districtCode}/api-keys/${keyId}` }),
  },
  'GET /api/v1/audit-events': { callers: WATCHERS, inside: 200, ask: plain('audit-events') },
};

/** Pages and files outside the API, which hold nothing of anybody. */
export const OUTSIDE_THE_API: readonly string[] = [
  'GET /',
  'GET /assets/:file',
  'GET /api/docs',
  'GET /api/docs-json',
  'GET /api/docs/initialise.js',
  'GET /api/docs/favicon-32x32.png',
  'GET /api/docs/swagger-ui-bundle.js',
  'GET /api/docs/swagger-ui.css',
];

/** Places in which a role for `own` sees something; a department only its own district. */
export function isInSight(place: Place, role: Role): boolean {
  return place === 'own' || (place === 'child' && role !== 'department');
}

export const EVERY_PLACE = Object.keys(PLACES) as readonly Place[];

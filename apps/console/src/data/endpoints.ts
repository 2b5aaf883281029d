import { auditEventsEndpoint } from '../administration/audit/endpoint';
import { apiKeysEndpoint } from '../administration/keys/endpoint';
import { usersEndpoint } from '../administration/users/endpoint';
import { alertsEndpoint } from '../alerts/endpoint';
import { discrepanciesEndpoint } from '../discrepancies/endpoint';
import { draftsEndpoint } from '../drafts/endpoint';
import { formsEndpoint } from '../forms/endpoint';
import { importsEndpoint } from '../imports/endpoint';
import { evaluationsEndpoint } from '../evaluations/endpoint';
import { replaysEndpoint } from '../replays/endpoint';
import { ruleSetsEndpoint } from '../rule-sets/endpoint';
import { simulationsEndpoint } from '../simulations/endpoint';
import type { Endpoint } from './endpoint';

/** Every resource that react-admin's lists and screens read, one line each. */
export const ENDPOINTS: Readonly<Record<string, Endpoint<never>>> = {
  alerts: alertsEndpoint,
  'api-keys': apiKeysEndpoint,
  'audit-events': auditEventsEndpoint,
  discrepancies: discrepanciesEndpoint,
  drafts: draftsEndpoint,
  forms: formsEndpoint,
  imports: importsEndpoint,
  evaluations: evaluationsEndpoint,
  replays: replaysEndpoint,
  'rule-sets': ruleSetsEndpoint,
  simulations: simulationsEndpoint,
  users: usersEndpoint,
};

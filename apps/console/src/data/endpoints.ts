import { auditEventsEndpoint } from '../administration/audit/endpoint';
import { apiKeysEndpoint } from '../administration/keys/endpoint';
import { usersEndpoint } from '../administration/users/endpoint';
import { draftsEndpoint } from '../drafts/endpoint';
import { formsEndpoint } from '../forms/endpoint';
import { importsEndpoint } from '../imports/endpoint';
import { ruleSetsEndpoint } from '../rule-sets/endpoint';
import { simulationsEndpoint } from '../simulations/endpoint';
import type { Endpoint } from './endpoint';

/** Every resource that react-admin's lists and screens read, one line each. */
export const ENDPOINTS: Readonly<Record<string, Endpoint<never>>> = {
  'api-keys': apiKeysEndpoint,
  'audit-events': auditEventsEndpoint,
  drafts: draftsEndpoint,
  forms: formsEndpoint,
  imports: importsEndpoint,
  'rule-sets': ruleSetsEndpoint,
  simulations: simulationsEndpoint,
  users: usersEndpoint,
};

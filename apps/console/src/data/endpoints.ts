import { draftsEndpoint } from '../drafts/endpoint';
import { ruleSetsEndpoint } from '../rule-sets/endpoint';
import { simulationsEndpoint } from '../simulations/endpoint';
import type { Endpoint } from './endpoint';

/** Every resource that react-admin's lists and screens read, one line each. */
export const ENDPOINTS: Readonly<Record<string, Endpoint<never>>> = {
  drafts: draftsEndpoint,
  'rule-sets': ruleSetsEndpoint,
  simulations: simulationsEndpoint,
};

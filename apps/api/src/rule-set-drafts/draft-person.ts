import type { DraftPerson } from '@app/persistence';
import { actingName, type Principal } from '../identity/access/principal';

/** A caller as records of drafts name them. */
export function personOf(caller: Principal): DraftPerson {
  return { id: caller.id, name: actingName(caller) };
}

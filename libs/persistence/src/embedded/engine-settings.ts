import { commandMessage } from './wire-protocol';
import type { Engine } from './wire-listener';

/**
 * Where a trial of the possible plans does not decide, the engine would sample the collection, with a part of MongoDB
 * that its build leaves out: from some ten thousand documents on, ordinary queries were refused. Trials alone decide
 * as they do on a MongoDB server.
 */
const PLAN_RANKER = { setParameter: 1, internalQueryPlanRanker: 'multiPlanning', $db: 'admin' };

/** `ok: 1` in BSON. */
const OK = Buffer.from('016f6b00000000000000f03f', 'hex');

/**
 * Sets what the engine needs before it serves anybody.
 *
 * @throws Error when it refuses, which another version of its package might
 */
export async function applySettings(engine: Engine): Promise<void> {
  const { response } = await engine.roundTrip(commandMessage(PLAN_RANKER));
  if (!response.includes(OK)) throw new Error('the engine does not take internalQueryPlanRanker');
}

import { SuanpanError } from '@app/kernel';
import { mongo } from 'mongoose';
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../../ids/new-id';

const DUPLICATE_KEY = 11000;
const MOST_ROUNDS = 400;
const LONGEST_PAUSE_MS = 15;

/** One document a guard. `pending` is a change that has been decided and may not have been made yet. */
export interface GuardDocument<Change> {
  readonly _id: string;
  readonly revision: number;
  readonly pending: { readonly id: string; readonly change: Change } | null;
}

/** Others kept changing the same thing; nothing was changed. */
export class GuardContentionError extends SuanpanError {
  constructor(readonly guard: string) {
    super('ACCESS_CONTENTION', { guard });
  }
}

/**
 * Lets changes that rest on a condition over *many* records be decided one after the other, without locks and without
 * transactions: "at least one administrator is left", "the tree has no cycle".
 *
 * A change is decided on what the records say, then put on record in the guard's document by compare-and-set, then
 * made, then taken off the record. Whoever finds a change on record first helps to make it. So no decision rests on
 * records that a decided change is still about to alter, and a crash in between is completed by whoever comes next.
 * `make` must be safe to repeat, also late: it changes a record only from the version that was decided on.
 */
export class GuardedChanges<Change> {
  constructor(
    private readonly guards: mongo.Collection<GuardDocument<Change>>,
    private readonly name: string,
    private readonly make: (change: Change) => Promise<void>,
  ) {}

  /**
   * Decides on a change and makes it.
   *
   * @param decide reads the records and answers the change to make, or null for none; it may be asked several times
   * @returns the change that was put on record and made; null when `decide` wanted none
   * @throws whatever `decide` throws
   */
  async run(decide: () => Promise<Change | null>): Promise<Change | null> {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      if (round > 0) await sleep(Math.random() * LONGEST_PAUSE_MS);
      const guard = await this.read();
      if (guard.pending) {
        await this.complete(guard);
        continue;
      }
      const change = await decide();
      if (change === null) return null;
      const decided: GuardDocument<Change> = {
        _id: this.name,
        revision: guard.revision + 1,
        pending: { id: newId('change'), change },
      };
      if (!(await this.replace(guard, decided))) continue;
      await this.complete(decided);
      return change;
    }
    throw new GuardContentionError(this.name);
  }

  /** Makes a change that a crash has left on record, if there is one. */
  async recover(): Promise<void> {
    const guard = await this.read();
    if (guard.pending) await this.complete(guard);
  }

  private async complete(guard: GuardDocument<Change>): Promise<void> {
    if (!guard.pending) return;
    await this.make(guard.pending.change);
    await this.replace(guard, { ...guard, revision: guard.revision + 1, pending: null });
  }

  private async read(): Promise<GuardDocument<Change>> {
    const filter = { _id: this.name } as mongo.Filter<GuardDocument<Change>>;
    const found = await this.guards.findOne<GuardDocument<Change>>(filter);
    if (found) return found;
    const first: GuardDocument<Change> = { _id: this.name, revision: 0, pending: null };
    try {
      await this.guards.insertOne(first);
      return first;
    } catch (error) {
      if (error instanceof mongo.MongoServerError && error.code === DUPLICATE_KEY) return this.read();
      throw error;
    }
  }

  private async replace(from: GuardDocument<Change>, { revision, pending }: GuardDocument<Change>): Promise<boolean> {
    const filter = { _id: this.name, revision: from.revision } as mongo.Filter<GuardDocument<Change>>;
    const update = { $set: { revision, pending } } as unknown as mongo.UpdateFilter<GuardDocument<Change>>;
    const { matchedCount } = await this.guards.updateOne(filter, update);
    return matchedCount === 1;
  }
}

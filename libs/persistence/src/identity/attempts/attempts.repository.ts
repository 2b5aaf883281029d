import { mongo, type Model } from 'mongoose';
import type { AttemptRecord } from './attempt.entity';
import { BACK_OFFS, pauseAfter, type AttemptKind } from './back-off';

const DUPLICATE_KEY = 11000;
const MOST_FAILURES = 1_000;
/** No pause. Not the present moment: another attempt may have read its clock a little earlier. */
const NEVER = new Date(0);

/** Whether an attempt may go on, or until when it has to wait. */
export type AttemptPermit = { readonly kind: 'granted' } | { readonly kind: 'paused'; readonly until: Date };

/**
 * Counts failed sign-ins. An attempt is counted as failed *before* it is made and taken back when it succeeds: so
 * many attempts at the same moment cannot slip through together.
 */
export class AttemptsRepository {
  constructor(private readonly attempts: Model<AttemptRecord>) {}

  /** Counts one attempt under a key, unless the key has to wait. */
  async begin(kind: AttemptKind, key: string, now: Date): Promise<AttemptPermit> {
    const fullKey = keyOf(kind, key);
    try {
      await this.attempts.collection.findOneAndUpdate(
        { key: fullKey, pausedUntil: { $lte: now } },
        [{ $set: { failures: countedAt(kind, now), lastAt: now } }, { $set: { pausedUntil: pausedUntil(kind, now) } }],
        { upsert: true },
      );
      return { kind: 'granted' };
    } catch (error) {
      if (!(error instanceof mongo.MongoServerError) || error.code !== DUPLICATE_KEY) throw error;
    }
    const record = await this.attempts.findOne({ key: fullKey }).lean<AttemptRecord>().exec();
    if (record && record.pausedUntil > now) return { kind: 'paused', until: record.pausedUntil };
    return this.begin(kind, key, now);
  }

  /** Takes one attempt back, which has succeeded. */
  async takeBack(kind: AttemptKind, key: string): Promise<void> {
    const { free } = BACK_OFFS[kind];
    await this.attempts.collection.updateOne({ key: keyOf(kind, key) }, [
      { $set: { failures: { $max: [0, { $subtract: ['$failures', 1] }] } } },
      { $set: { pausedUntil: { $cond: [{ $lt: ['$failures', free] }, NEVER, '$pausedUntil'] } } },
    ]);
  }

  /** Forgets the failures under a key. */
  async forget(kind: AttemptKind, key: string): Promise<void> {
    await this.attempts.deleteOne({ key: keyOf(kind, key) });
  }

  /** Deletes the counters that nobody has touched since a moment. */
  async sweep(before: Date): Promise<void> {
    await this.attempts.deleteMany({ lastAt: { $lt: before }, pausedUntil: { $lt: before } });
  }
}

function keyOf(kind: AttemptKind, key: string): string {
  return `${kind}:${key}`;
}

/** One more than before, or the first after everything was forgotten. */
function countedAt(kind: AttemptKind, now: Date) {
  const forgottenBefore = new Date(now.getTime() - BACK_OFFS[kind].forgetAfterMs);
  const counted = { $add: [{ $ifNull: ['$failures', 0] }, 1] };
  const isForgotten = { $lt: [{ $ifNull: ['$lastAt', new Date(0)] }, forgottenBefore] };
  return { $min: [MOST_FAILURES, { $cond: [isForgotten, 1, counted] }] };
}

/** `pauseAfter` as the database computes it: the counter is only known there. */
function pausedUntil(kind: AttemptKind, now: Date) {
  const backOff = BACK_OFFS[kind];
  const steps = [];
  for (let failures = backOff.free; steps.length < 16; failures += 1) {
    steps.push({ case: { $eq: ['$failures', failures] }, then: at(now, pauseAfter(failures, backOff)) });
  }
  const isFree = { case: { $lt: ['$failures', backOff.free] }, then: NEVER };
  return { $switch: { branches: [isFree, ...steps], default: at(now, backOff.longestPauseMs) } };
}

function at(now: Date, laterMs: number): Date {
  return new Date(now.getTime() + laterMs);
}

import type { JobHandler } from '@app/jobs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Counts from 0 upwards: what a job has counted twice or left out shows in its sum, its length and its parts. */
export interface CountingRequest {
  readonly upTo: number;
  readonly batch: number;
  readonly pauseMs: number;
}

export interface CountingState {
  readonly next: number;
  readonly sum: number;
}

export const COUNTING = 'counting';

/** Each part lists the numbers of its batch. */
export function countingJob(
  watch: (state: CountingState) => void = () => undefined,
): JobHandler<CountingRequest, CountingState, number> {
  return {
    type: COUNTING,
    begin: ({ upTo }) => Promise.resolve({ state: { next: 0, sum: 0 }, total: upTo }),
    steps: async function* ({ upTo, batch, pauseMs }, { state }) {
      let { next, sum } = state;
      while (next < upTo) {
        if (pauseMs > 0) await sleep(pauseMs);
        const numbers = Array.from({ length: Math.min(batch, upTo - next) }, (_, index) => next + index);
        next += numbers.length;
        sum += numbers.reduce((a, b) => a + b, 0);
        watch({ next, sum });
        yield { state: { next, sum }, done: next, part: numbers };
      }
    },
    report: (_, { sum }) => sum,
  };
}

export const sumUpTo = (upTo: number) => (upTo * (upTo - 1)) / 2;

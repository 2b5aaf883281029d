/** Something to time. `run` works through `operations` of what is counted, such as forms. */
export interface Candidate {
  readonly name: string;
  readonly operations: number;
  readonly run: () => unknown;
}

const ROUNDS = 9;
const ROUND_MS = 60;

/**
 * Times candidates in turns, so that whatever else the machine does hits all of them alike, and keeps the best round
 * of each. CPU time of the process is counted, not the clock on the wall: a busy machine makes waiting longer.
 *
 * @returns microseconds of CPU per operation, by name
 */
export async function timeTogether(candidates: readonly Candidate[], rounds = ROUNDS): Promise<Map<string, number>> {
  const repeats = new Map<string, number>();
  for (const candidate of candidates) repeats.set(candidate.name, await calibrate(candidate));
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const candidate of candidates) {
      const repeat = repeats.get(candidate.name) ?? 1;
      const spent = (await timeOnce(candidate, repeat)) / (repeat * candidate.operations);
      best.set(candidate.name, Math.min(best.get(candidate.name) ?? Infinity, spent * 1000));
    }
  }
  return best;
}

/** How often to run a candidate in one round; the runs that find out also warm it up. */
async function calibrate(candidate: Candidate): Promise<number> {
  let repeat = 1;
  let spent = await timeOnce(candidate, repeat);
  while (spent < ROUND_MS && repeat < 1_000_000) {
    repeat = Math.ceil(repeat * Math.min(8, Math.max(1.5, ROUND_MS / Math.max(spent, 0.01))));
    spent = await timeOnce(candidate, repeat);
  }
  return repeat;
}

async function timeOnce({ run }: Candidate, repeat: number): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < repeat; index++) {
    const pending = run();
    if (pending instanceof Promise) await pending;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

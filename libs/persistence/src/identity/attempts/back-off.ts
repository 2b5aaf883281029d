/** How many failures are free, how long the pause after the next one is, and when all is forgotten. */
export interface BackOff {
  readonly free: number;
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  readonly forgetAfterMs: number;
}

const MINUTE = 60_000;

/**
 * What counts failed sign-ins. `pair` is one account from one address; `address` is one address whatever the account,
 * so that trying many accounts from one place gains nothing and pauses nobody else; `account` is one account from all
 * addresses that it has not been used from before, against an attack spread over many.
 */
export const BACK_OFFS = {
  pair: { free: 5, firstPauseMs: MINUTE / 2, longestPauseMs: 15 * MINUTE, forgetAfterMs: 60 * MINUTE },
  address: { free: 30, firstPauseMs: MINUTE / 2, longestPauseMs: 15 * MINUTE, forgetAfterMs: 60 * MINUTE },
  account: { free: 30, firstPauseMs: MINUTE / 2, longestPauseMs: 5 * MINUTE, forgetAfterMs: 60 * MINUTE },
} as const satisfies Readonly<Record<string, BackOff>>;

export type AttemptKind = keyof typeof BACK_OFFS;

/**
 * The pause that follows a number of failures in a row: none while they are free, then doubling up to the longest.
 * It always ends: nobody is locked out for good.
 *
 * @param failures counted from 1
 * @returns milliseconds
 * @example
 * pauseAfter(5, BACK_OFFS.pair) //=> 30000
 */
export function pauseAfter(failures: number, { free, firstPauseMs, longestPauseMs }: BackOff): number {
  if (failures < free) return 0;
  return Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(failures - free, 30));
}

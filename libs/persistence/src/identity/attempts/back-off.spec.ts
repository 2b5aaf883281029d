import { BACK_OFFS, pauseAfter, type AttemptKind } from './back-off';

describe('pauseAfter', () => {
  it.each([
    ['nothing before the last free failure', 4, 0],
    ['the first pause after the last free one', 5, 30_000],
    ['double after the next', 6, 60_000],
    ['double again', 7, 120_000],
    ['the longest in the end', 10, 900_000],
    ['no more than the longest however many there are', 1_000_000, 900_000],
  ])('asks for %s', (_, failures, expected) => {
    expect(pauseAfter(failures, BACK_OFFS.pair)).toBe(expected);
  });

  it.each(Object.keys(BACK_OFFS) as AttemptKind[])('always ends, and before all is forgotten (%s)', (kind) => {
    const { longestPauseMs, forgetAfterMs } = BACK_OFFS[kind];
    expect(pauseAfter(Number.MAX_SAFE_INTEGER, BACK_OFFS[kind])).toBe(longestPauseMs);
    expect(longestPauseMs).toBeLessThan(forgetAfterMs);
  });
});

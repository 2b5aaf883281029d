import { RestartPolicy } from './restart-policy';

const MINUTE = 60_000;

it('waits longer each time and gives up after five attempts within five minutes', () => {
  const policy = new RestartPolicy();
  expect([0, 1, 2, 3, 4, 5].map((second) => policy.next(second * 1000))).toEqual([
    1000,
    2000,
    5000,
    10000,
    10000,
    null,
  ]);
});

it('forgets attempts that are more than five minutes old', () => {
  const policy = new RestartPolicy();
  expect([0, 6, 12, 18, 24, 30, 36].map((minute) => policy.next(minute * MINUTE))).toEqual(Array(7).fill(1000));
});

import { setTimeout as sleep } from 'node:timers/promises';
import { atMost } from './at-most';

describe('at most so many at once', () => {
  it('runs all of them, never more than the limit together, in the order they came', async () => {
    const limited = atMost(4);
    let running = 0;
    let most = 0;
    const order: number[] = [];
    const tasks = Array.from({ length: 20 }, (_, index) =>
      limited(async () => {
        order.push(index);
        most = Math.max(most, (running += 1));
        await sleep(1);
        running -= 1;
        return index;
      }),
    );
    expect(await Promise.all(tasks)).toEqual(Array.from({ length: 20 }, (_, index) => index));
    expect([most, order]).toEqual([4, Array.from({ length: 20 }, (_, index) => index)]);
  });

  it('gives the place of a failed task to the next', async () => {
    const limited = atMost(1);
    const failed = limited(() => Promise.reject(new Error('no')));
    const next = limited(() => Promise.resolve('yes'));
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});

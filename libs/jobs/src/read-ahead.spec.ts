import { readAhead } from './read-ahead';

/** Counts, and notes how far it has been asked to. */
async function* counting(end: number, asked: number[], failAt = -1): AsyncGenerator<number, void> {
  for (let next = 0; next < end; next++) {
    await Promise.resolve();
    if (next === failAt) throw new Error(`failed at ${next}`);
    asked.push(next);
    yield next;
  }
}

describe('readAhead', () => {
  it.each([
    [0, 1],
    [1, 3],
    [5, 1],
    [5, 3],
    [5, 9],
  ])('gives all of %i members in order when it reads %i ahead', async (end, depth) => {
    const given: number[] = [];
    for await (const value of readAhead(counting(end, []), depth)) given.push(value);
    expect(given).toEqual(Array.from({ length: end }, (_, index) => index));
  });

  it('asks for as many as it may before the first is taken, and for no more', async () => {
    const asked: number[] = [];
    const reader = readAhead(counting(9, asked), 3);
    await reader.next();
    await new Promise((resolve) => setTimeout(resolve, 5));
    // Three ahead, and one in place of the first.
    expect(asked).toEqual([0, 1, 2, 3]);
    await reader.return(undefined);
  });

  it('throws an error at its place, after what came before', async () => {
    const given: number[] = [];
    const read = async () => {
      for await (const value of readAhead(counting(9, [], 2), 4)) given.push(value);
    };
    await expect(read()).rejects.toThrow('failed at 2');
    expect(given).toEqual([0, 1]);
  });
});

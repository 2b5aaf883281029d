import { diskLevel, DiskWatch, freeBytes, inGigabytes } from './disk-watch';

it.each([
  ['is ok at 2 GB', 2_000_000_000, 'ok'],
  ['is low just below 2 GB', 1_999_999_999, 'low'],
  ['is low at 1 GB', 1_000_000_000, 'low'],
  ['is exhausted just below 1 GB', 999_999_999, 'exhausted'],
  ['is exhausted when nothing is free', 0, 'exhausted'],
] as const)('%s', (_name, free, level) => {
  expect(diskLevel(free)).toBe(level);
});

it('writes gigabytes with one digit', () => {
  expect(inGigabytes(1_449_000_000)).toBe('1.4');
});

it('measures a real file system', async () => {
  expect(await freeBytes('.')).toBeGreaterThan(0);
});

describe('a watch', () => {
  it('tells each change of level once', async () => {
    const measures = [5e9, 1.5e9, 1.4e9, 0.5e9, 3e9];
    const told: string[] = [];
    const watch = new DiskWatch(
      '.',
      (level) => told.push(level),
      () => Promise.resolve(measures.shift() ?? 0),
    );
    for (let round = 0; round < 5; round += 1) await watch.check();
    expect(told).toEqual(['low', 'exhausted', 'ok']);
    expect([watch.level, watch.free]).toEqual(['ok', 3e9]);
  });

  it('keeps what it knows when the file system cannot be asked', async () => {
    const answers = [Promise.resolve(0.5e9), Promise.reject(new Error('gone'))];
    const watch = new DiskWatch(
      '.',
      () => undefined,
      () => answers.shift() ?? Promise.resolve(0),
    );
    await watch.check();
    await watch.check();
    expect(watch.level).toBe('exhausted');
  });
});

import { ThreadEntryMissingError, ThreadPool, ThreadsBrokenError } from '@app/jobs';
import { join } from 'node:path';
import { TYPESCRIPT_ARGV as execArgv } from '../support/typescript-argv';

const pool = new ThreadPool({ entry: join(__dirname, 'thread-tasks.ts'), execArgv, size: 2 });

afterAll(() => pool.close());

describe('the threads', () => {
  it('do pieces of work side by side, each its own', async () => {
    const done = await Promise.all(['a', 'b', 'c', 'd'].map((text) => pool.run('shout', text)));
    expect(done).toEqual(['A', 'B', 'C', 'D']);
  });

  it('pass an error on to whoever asked, and go on', async () => {
    await expect(pool.run('refuse', 'this')).rejects.toThrow('refused this');
    expect(await pool.run('shout', 'on')).toBe('ON');
  });

  it('let go of work that is no longer wanted, even of work without an end', async () => {
    const controller = new AbortController();
    const work = pool.run('hang', '', controller.signal);
    const ended = expect(work).rejects.toMatchObject({ name: 'AbortError' });
    setTimeout(() => controller.abort(), 300);
    await ended;
    expect(await pool.run('shout', 'after')).toBe('AFTER');
  });

  it('say so when their program is not there', async () => {
    const missing = new ThreadPool({ entry: join(__dirname, 'nowhere.js') });
    await expect(missing.run('shout', 'a')).rejects.toThrow(ThreadEntryMissingError);
    await expect(missing.warm()).rejects.toThrow(ThreadEntryMissingError);
    await missing.close();
  });

  it('say so when their program does not load, to whoever starts them ahead and to every piece of work', async () => {
    const broken = new ThreadPool({ entry: join(__dirname, 'broken-thread-tasks.ts'), execArgv, size: 1 });
    await expect(broken.warm()).rejects.toThrow(ThreadsBrokenError);
    await expect(broken.run('shout', 'a')).rejects.toThrow('this module does not load');
    await broken.close();
  });

  it('can be started ahead', async () => {
    const ready = new ThreadPool({ entry: join(__dirname, 'thread-tasks.ts'), execArgv, size: 1 });
    await ready.warm();
    expect(await ready.run('shout', 'a')).toBe('A');
    await ready.close();
  });
});

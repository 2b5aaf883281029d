import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lockHolder, prepareDataDirectory, socketPathFor } from './data-directory';
import { ForeignDataDirectoryError, UnusableDataDirectoryError } from './engine-errors';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suanpan-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

it('creates a directory for this user alone, and its socket in a folder of the same kind', async () => {
  const { path, socketPath } = await prepareDataDirectory(join(folder, 'a', 'mongo'));
  for (const each of [path, dirname(socketPath)]) expect((await stat(each)).mode & 0o777).toBe(0o700);
});

it('takes its own directory again', async () => {
  const first = await prepareDataDirectory(join(folder, 'mongo'));
  await writeFile(join(first.path, 'collection.wt'), '');
  expect(await prepareDataDirectory(join(folder, 'mongo'))).toEqual(first);
});

it('takes an empty directory', async () => {
  await mkdir(join(folder, 'empty'));
  await expect(prepareDataDirectory(join(folder, 'empty'))).resolves.toMatchObject({ path: join(folder, 'empty') });
});

it('refuses a directory of something else', async () => {
  await writeFile(join(folder, 'letter.txt'), 'Dear');
  await expect(prepareDataDirectory(folder)).rejects.toThrow(ForeignDataDirectoryError);
});

it('refuses a path that is a file', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(prepareDataDirectory(join(folder, 'file'))).rejects.toThrow(UnusableDataDirectoryError);
});

describe('the path of the socket', () => {
  it('lies inside a directory whose path is short enough', () => {
    expect(socketPathFor('/srv/suanpan/mongo')).toBe('/srv/suanpan/mongo/run/engine.sock');
  });

  it.each([
    ['long', `/srv/${'a'.repeat(100)}`],
    ['short in characters and long in bytes', `/srv/${'算'.repeat(40)}`],
  ])('lies elsewhere for one that is %s, always at the same place', (_name, directory) => {
    const path = socketPathFor(directory);
    expect(Buffer.byteLength(path)).toBeLessThan(104);
    expect(path).toBe(socketPathFor(directory));
    expect(path).not.toBe(socketPathFor(`${directory}b`));
  });
});

it.each([
  ['the process that noted itself', '4711\n', '4711'],
  ['nobody in an empty note', '', '?'],
  ['nobody in a note of another kind', 'abc', '?'],
])('finds %s', async (_name, text, holder) => {
  await writeFile(join(folder, 'mongod.lock'), text);
  expect(await lockHolder(folder)).toBe(holder);
});

it('finds nobody where there is no note', async () => {
  expect(await lockHolder(folder)).toBe('?');
});

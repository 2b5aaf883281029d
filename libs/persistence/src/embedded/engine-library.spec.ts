import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { NotRetargetableError, retargetGlibc } from './elf-versions';
import { EmbeddedEngineUnavailableError } from './engine-errors';
import { engineEnvironment } from './engine-library';
import { detectPlatform, type Platform } from './platform';

const here = detectPlatform();
/** This machine as if its glibc were older: the copy can be made on any Linux that has the package. */
const older: Platform = { ...here, glibc: '2.36' };
const onLinux = here.os === 'linux' && here.glibc !== null ? describe : describe.skip;

onLinux('the copy for an older glibc', () => {
  let cache = '';
  beforeEach(async () => {
    cache = await mkdtemp(join(tmpdir(), 'suanpan-cache-'));
  });
  afterEach(async () => {
    await rm(cache, { recursive: true, force: true });
  });

  async function libraryPath(): Promise<string> {
    return (await engineEnvironment(older, cache))['NAPI_RS_NATIVE_LIBRARY_PATH'] ?? '';
  }

  it('is made in the cache, once, with both files in one private folder', async () => {
    const path = await libraryPath();
    expect(path.startsWith(cache)).toBe(true);
    expect(await readdir(dirname(path))).toHaveLength(2);
    expect((await stat(dirname(path))).mode & 0o777).toBe(0o700);
    const made = (await stat(path)).mtimeMs;
    await libraryPath();
    expect((await stat(path)).mtimeMs).toBe(made);
  });

  it('asks for no glibc later than 2.36', async () => {
    const path = await libraryPath();
    for (const name of await readdir(dirname(path))) {
      const bytes = await readFile(join(dirname(path), name));
      expect(() => retargetGlibc(bytes)).not.toThrow();
      expect(retargetGlibc(bytes).equals(bytes)).toBe(true);
    }
  });

  it('is made again when it was damaged', async () => {
    const path = await libraryPath();
    const whole = await readFile(path);
    await writeFile(path, whole.subarray(0, 1000));
    await libraryPath();
    expect((await readFile(path)).equals(whole)).toBe(true);
  });

  it('is whole for everybody when several start at once', async () => {
    const paths = await Promise.all([1, 2, 3].map(() => libraryPath()));
    expect(new Set(paths).size).toBe(1);
    expect(await readdir(dirname(paths[0] ?? ''))).toHaveLength(2);
  });
});

describe('engineEnvironment', () => {
  it.each([
    ['Windows', { os: 'win32', arch: 'x64', glibc: null }, 'EMBEDDED_ENGINE_UNSUPPORTED'],
    ['a glibc that is too old', { os: 'linux', arch: 'x64', glibc: '2.35' }, 'EMBEDDED_ENGINE_UNSUPPORTED'],
  ] as const)('says what was found on %s', async (_name, platform, code) => {
    const refusal = engineEnvironment(platform);
    await expect(refusal).rejects.toThrow(EmbeddedEngineUnavailableError);
    await expect(refusal).rejects.toMatchObject({ code, platform });
  });

  it('says so where the package for the platform is not installed', async () => {
    const other = { os: 'darwin', arch: 'arm64', glibc: null } as const;
    if (here.os === 'darwin') return;
    await expect(engineEnvironment(other)).rejects.toMatchObject({ code: 'EMBEDDED_ENGINE_NOT_INSTALLED' });
  });
});

describe('retargetGlibc', () => {
  it.each([
    ['text', Buffer.from('no library at all')],
    ['nothing', Buffer.alloc(0)],
    ['an ELF header alone', Buffer.concat([Buffer.from('7f454c460201', 'hex'), Buffer.alloc(100)])],
  ])('refuses %s', (_name, bytes) => {
    expect(() => retargetGlibc(bytes)).toThrow(NotRetargetableError);
  });
});

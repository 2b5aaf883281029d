/** What this machine is, as far as the embedded engine cares. */
export interface Platform {
  readonly os: NodeJS.Platform;
  readonly arch: string;
  /** The version of the GNU C library, such as `2.36`; null where another C library, or none, is in use. */
  readonly glibc: string | null;
}

/** `direct`: the library loads as it is; `retargeted`: a private copy for an older glibc does; `none`: neither. */
export type EngineSupport = 'direct' | 'retargeted' | 'none';

/** The oldest glibc for which the library can be retargeted, and the one from which it loads as it is. */
const OLDEST_GLIBC = [2, 36] as const;
const DIRECT_GLIBC = [2, 38] as const;

/**
 * This machine's platform.
 *
 * @example
 * detectPlatform() //=> { os: 'linux', arch: 'x64', glibc: '2.36' }
 */
export function detectPlatform(): Platform {
  return { os: process.platform, arch: process.arch, glibc: process.platform === 'linux' ? glibcVersion() : null };
}

/**
 * How the embedded engine can be loaded on a platform.
 *
 * @example
 * engineSupport({ os: 'linux', arch: 'x64', glibc: '2.36' }) //=> 'retargeted'
 */
export function engineSupport({ os, arch, glibc }: Platform): EngineSupport {
  if (os === 'darwin') return arch === 'arm64' ? 'direct' : 'none';
  if (os !== 'linux' || (arch !== 'x64' && arch !== 'arm64') || glibc === null) return 'none';
  if (isAtLeast(glibc, DIRECT_GLIBC)) return 'direct';
  return isAtLeast(glibc, OLDEST_GLIBC) ? 'retargeted' : 'none';
}

/**
 * The platform in words for a message.
 *
 * @example
 * describePlatform({ os: 'linux', arch: 'x64', glibc: null }) //=> 'linux x64, no glibc'
 */
export function describePlatform({ os, arch, glibc }: Platform): string {
  if (os !== 'linux') return `${os} ${arch}`;
  return `${os} ${arch}, ${glibc === null ? 'no glibc' : `glibc ${glibc}`}`;
}

function glibcVersion(): string | null {
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime ?? null;
}

function isAtLeast(version: string, [major, minor]: readonly [number, number]): boolean {
  const [foundMajor = 0, foundMinor = 0] = version.split('.').map(Number);
  return foundMajor > major || (foundMajor === major && foundMinor >= minor);
}

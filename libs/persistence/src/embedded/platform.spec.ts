import { describePlatform, detectPlatform, engineSupport } from './platform';

describe('engineSupport', () => {
  it.each([
    ['loads directly on glibc 2.38', 'linux', 'x64', '2.38', 'direct'],
    ['loads directly on a later glibc', 'linux', 'arm64', '2.41', 'direct'],
    ['loads directly on a later major version', 'linux', 'x64', '3.0', 'direct'],
    ['is retargeted on glibc 2.36', 'linux', 'x64', '2.36', 'retargeted'],
    ['is retargeted on glibc 2.37', 'linux', 'arm64', '2.37', 'retargeted'],
    ['does not run on glibc 2.35', 'linux', 'x64', '2.35', 'none'],
    ['does not run on glibc 2.4, which is older than 2.36', 'linux', 'x64', '2.4', 'none'],
    ['does not run on another C library', 'linux', 'x64', null, 'none'],
    ['does not run on another processor', 'linux', 'riscv64', '2.41', 'none'],
    ['loads directly on a Mac with an ARM processor', 'darwin', 'arm64', null, 'direct'],
    ['does not run on a Mac with an Intel processor', 'darwin', 'x64', null, 'none'],
    ['does not run on Windows', 'win32', 'x64', null, 'none'],
  ] as const)('%s', (_name, os, arch, glibc, support) => {
    expect(engineSupport({ os, arch, glibc })).toBe(support);
  });
});

it.each([
  ['linux', 'x64', '2.35', 'linux x64, glibc 2.35'],
  ['linux', 'x64', null, 'linux x64, no glibc'],
  ['win32', 'x64', null, 'win32 x64'],
] as const)('describes %s %s with %s', (os, arch, glibc, words) => {
  expect(describePlatform({ os, arch, glibc })).toBe(words);
});

it('recognises this machine', () => {
  expect(detectPlatform()).toMatchObject({ os: process.platform, arch: process.arch });
});

#!/usr/bin/env node
/**
 * Starts the command line from any working directory. On a fresh clone it installs and builds first; what that prints
 * goes to the error output, so that the standard output holds nothing but the answer. Nothing is imported from
 * node_modules here, because it may not be there yet.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MAIN = join(ROOT, 'dist/apps/cli/apps/cli/src/main.js');
const NEEDED = [MAIN, join(ROOT, 'node_modules/commander/package.json')];

if (!NEEDED.every((path) => existsSync(path))) await build();
if (!process.exitCode) await import(pathToFileURL(MAIN).href);

async function build() {
  console.error('首次使用，正在安装和编译，请稍候 … / First use: installing and building …');
  const STANDARD_ERROR = 2;
  const child = spawn(process.execPath, [join(ROOT, 'scripts/run.mjs'), 'build'], {
    cwd: ROOT,
    stdio: ['ignore', STANDARD_ERROR, STANDARD_ERROR],
  });
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', resolve);
  });
  if (code === 0) return;
  console.error('编译没有成功，原因见上。/ The build failed; its messages are above.');
  process.exitCode = 1;
}

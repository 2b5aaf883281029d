import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { runNode } from './processes.mjs';

const STAMP = 'node_modules/.installed';
const BIN = 'apps/cli/bin/suanpan.mjs';

/** Installs exactly what the lock file says, unless that has been done for this node on this platform. */
export async function install() {
  const wanted = await fingerprint();
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === wanted) return linkCommand();
  console.log('Installing packages (npm ci) …');
  // Warnings about other people's packages would only bury what matters here.
  const code = await runNode([await findNpm(), 'ci', '--loglevel=error']);
  if (code !== 0) throw new Error(`npm ci failed with exit code ${code}; its messages are above.`);
  await writeFile(STAMP, wanted);
  await linkCommand();
}

/** Names an installation: the same lock file gives another one on another node or platform. */
export async function fingerprint() {
  const lock = await readFile('package-lock.json');
  return createHash('sha256')
    .update(lock)
    .update([process.version, process.platform, process.arch].join('\n'))
    .digest('hex');
}

/** The npm that runs this script, or else the one beside this node; no shell and no `npm.cmd` is needed. */
async function findNpm() {
  const running = process.env.npm_execpath ?? '';
  if (basename(running) === 'npm-cli.js') return running;
  const folder = dirname(process.execPath);
  const candidates = [
    join(folder, 'node_modules/npm/bin/npm-cli.js'),
    join(folder, '../lib/node_modules/npm/bin/npm-cli.js'),
    await realpath(join(folder, 'npm')).catch(() => ''),
  ];
  const found = candidates.find((path) => basename(path) === 'npm-cli.js' && existsSync(path));
  if (!found) throw new Error(`No npm was found beside ${process.execPath}. Run "npm ci" yourself, or use npm start.`);
  return found;
}

/** Lets `npx suanpan` work in this folder: npm links the commands of dependencies only. */
async function linkCommand() {
  if (!existsSync(BIN)) return;
  const link = 'node_modules/.bin/suanpan';
  if (process.platform === 'win32') {
    await writeFile(`${link}.cmd`, `@node "%~dp0\\..\\..\\${BIN.replaceAll('/', '\\')}" %*\r\n`);
    return;
  }
  if ((await realpath(link).catch(() => '')) === (await realpath(BIN))) return;
  await rm(link, { force: true });
  await symlink(join('..', '..', BIN), link);
  await chmod(BIN, 0o755);
}

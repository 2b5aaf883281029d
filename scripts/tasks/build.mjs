import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runSteps, failedSteps } from './steps.mjs';

const NEST = 'node_modules/@nestjs/cli/bin/nest.js';
const VITE = 'node_modules/vite/bin/vite.js';
const BUILDS = {
  api: [NEST, 'build', 'api'],
  cli: [NEST, 'build', 'cli'],
  worker: [NEST, 'build', 'worker'],
  console: [VITE, 'build', '--config', 'apps/console/vite.config.mts', '--logLevel', 'warn'],
};
const SETTINGS = ['package-lock.json', 'nest-cli.json', 'tsconfig.json'];

/** Builds the applications whose sources changed since they were built. */
export async function build() {
  const results = await Promise.all(Object.keys(BUILDS).map(buildApp));
  const failed = results.filter((name) => name !== null);
  if (failed.length > 0) throw new Error(`The build of ${failed.join(', ')} failed; the messages are above.`);
}

/** The name of the application when its build failed, else null. */
async function buildApp(app) {
  const stamp = `dist/.${app}.built`;
  const wanted = await fingerprint(app);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return null;
  await rm(stamp, { force: true });
  const failed = failedSteps(await runSteps([{ name: `build ${app}`, args: BUILDS[app] }]));
  if (failed.length > 0) return app;
  await mkdir('dist', { recursive: true });
  await writeFile(stamp, wanted);
  return null;
}

/** Hash of everything the build of an application reads. */
async function fingerprint(app) {
  const hash = createHash('sha256').update(process.version);
  const sources = [...(await filesBelow(`apps/${app}`)), ...(await filesBelow('libs'))];
  for (const path of [...SETTINGS, ...sources])
    hash
      .update(`${path}\0`)
      .update(await readFile(path))
      .update('\0');
  return hash.digest('hex');
}

/** Paths of all files in a folder but specs, in one order on every machine. */
async function filesBelow(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.spec\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll('\\', '/'))
    .sort();
}

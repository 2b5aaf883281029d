import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const PARENT_POLL_MS = 500;

/** Runs node with these arguments and gives its exit code. */
export function runNode(args, environment = {}) {
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  return exitCode(child);
}

/** Like `runNode`, with the output kept back: for what runs beside something else. */
export async function runQuietly(args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env: process.env });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  const code = await exitCode(child);
  return { code, output: Buffer.concat(chunks).toString('utf8').trim() };
}

/**
 * Runs a service until it ends or is told to. It gets a process group of its own, so that Ctrl-C reaches it once,
 * through here, and can be taken as the wish to stop in good order. The whole group is told: what watches for changes
 * would leave the service it runs behind.
 */
export function serve(args) {
  const hasGroup = process.platform !== 'win32';
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: process.env, detached: hasGroup });
  const tell = (signal) => {
    if (child.exitCode === null && child.signalCode === null) process.kill(hasGroup ? -child.pid : child.pid, signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => tell(signal));
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    // npm dies of a SIGTERM without passing it on. Told once: a second time would cut the stopping short.
    clearInterval(watch);
    tell('SIGTERM');
  }, PARENT_POLL_MS);
  return exitCode(child).finally(() => clearInterval(watch));
}

function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

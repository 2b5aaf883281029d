import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { RULES } from '../api/with-api';
import { TYPESCRIPT_ARGV } from '../support/typescript-argv';

const ROOT = join(__dirname, '../..');
const POLL_MS = 10;

/** The service as a process of its own on the embedded engine, to be killed and started again at the same address. */
export class ServiceProcess {
  private child: ChildProcessByStdio<null, Readable, Readable> | undefined;
  private said = '';

  private constructor(
    private readonly dataDir: string,
    private readonly port: number,
  ) {}

  static async on(dataDir: string): Promise<ServiceProcess> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    return new ServiceProcess(dataDir, port);
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  start(): void {
    this.said = '';
    const child = spawn(process.execPath, [...TYPESCRIPT_ARGV, 'apps/api/src/main.ts'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        PORT: String(this.port),
        SUANPAN_DATA_DIR: this.dataDir,
        SUANPAN_RULES_DIR: RULES,
        SUANPAN_SAMPLES: 'off',
        SUANPAN_LOG_LEVEL: 'fatal',
        SUANPAN_RATE_LIMIT: '0',
      },
    });
    const keep = (chunk: Buffer) => (this.said += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    this.child = child;
  }

  /** Waits until the service is open, and gives what it printed; a service that ends by itself is a failure. */
  async untilOpen(): Promise<string> {
    while (!this.said.includes('Ctrl+C')) {
      if (this.child?.exitCode != null) throw new Error(`The service ended by itself: ${this.said}`);
      await sleep(POLL_MS);
    }
    return this.said;
  }

  /** Kills the service. Its engine ends when it notices; whoever starts the next one waits for that. */
  async killService(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const over = once(child, 'exit');
    child.kill('SIGKILL');
    await over;
  }

  /** Kills the engine; false where none is running. */
  async killEngine(): Promise<boolean> {
    const pid = await this.enginePid();
    return pid !== null && signal(pid, 'SIGKILL');
  }

  /** Waits until no engine holds the data any more. */
  async untilReleased(): Promise<void> {
    const pid = await this.enginePid();
    while (pid !== null && signal(pid, 0)) await sleep(POLL_MS);
  }

  async stop(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const over = once(child, 'exit');
    child.kill('SIGTERM');
    await over;
  }

  /** As the engine notes it in its data directory. */
  private async enginePid(): Promise<number | null> {
    const text = await readFile(join(this.dataDir, 'mongod.lock'), 'utf8').catch(() => '');
    const pid = Number.parseInt(text, 10);
    return Number.isInteger(pid) && pid > 1 ? pid : null;
  }
}

function signal(pid: number, name: 'SIGKILL' | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

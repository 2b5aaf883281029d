import { connectionOptions, EmbeddedEngine, openStorage, type Storage } from '@app/persistence';
import { createConnection, type Connection } from 'mongoose';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TYPESCRIPT_ARGV as execArgv } from '../support/typescript-argv';
import { scopeOf } from '../support/scope-of';
import { DISTRICTS } from '../support/with-storage';
import { withTotal } from './a-form';
import { describeWithEngine } from './engine-available';

const scope = scopeOf('510403');
const stamp = { savedBy: 'clerk', savedAt: new Date('2026-01-01T00:00:00Z') };

describeWithEngine('an engine killed while forms are being saved', () => {
  let folder = '';
  let engine: EmbeddedEngine;
  let connection: Connection;
  let storage: Storage;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'suanpan-crash-'));
    engine = await EmbeddedEngine.start({ dataDir: join(folder, 'mongo'), execArgv });
    connection = await createConnection(engine.uri('x'), connectionOptions('embedded')).asPromise();
    storage = openStorage(connection);
    await storage.prepare(DISTRICTS);
  });

  afterAll(async () => {
    await connection.close();
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('loses no acknowledged revision, repeats none and leaves no gap', async () => {
    const acknowledged = new Map<string, string>();
    let next = 0;
    const isDone = () => engine.restarts >= 2;
    /** Submits until it is acknowledged, as a client does that lost its connection. */
    const submit = async (clientKey: string, projectName: string, total: number) => {
      const form = withTotal(String(total), { projectName });
      for (;;) {
        try {
          const [outcome] = await storage.forms.save(scope, [{ form, clientKey }], stamp);
          if (outcome && 'revision' in outcome) acknowledged.set(clientKey, `${outcome.formId}@${outcome.revision}`);
          return;
        } catch {
          await sleep(20);
        }
      }
    };
    const client = async (name: string) => {
      while (!isDone()) {
        next += 1;
        await submit(`key-${next}`, next % 2 === 0 ? '共同的项目' : name, next);
      }
    };
    const killer = async () => {
      for (let kills = 0; kills < 2; kills += 1) {
        const before = acknowledged.size;
        while (acknowledged.size < before + 10) await sleep(5);
        await sleep(Math.random() * 50);
        process.kill(engine.pid ?? 0, 'SIGKILL');
        while (engine.restarts <= kills) await sleep(20);
      }
    };
    await Promise.all([client('甲'), client('乙'), client('丙'), client('丁'), killer()]);

    await storage.forms.completeInterruptedSaves(scope);
    const { forms } = await storage.forms.list(scope);
    const stored = new Map<string, string>();
    for (const { formId, current } of forms) {
      const revisions = await storage.forms.revisions(scope, formId);
      expect(revisions.map(({ revision }) => revision)).toEqual(
        Array.from({ length: current.revision }, (_, i) => i + 1),
      );
      for (const { clientKey, revision } of revisions) stored.set(clientKey ?? '', `${formId}@${revision}`);
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(20);
    expect([...acknowledged].filter(([key, place]) => stored.get(key) !== place)).toEqual([]);
    expect(forms.map(({ projectName }) => projectName).sort()).toEqual(
      [...new Set(forms.map((form) => form.projectName))].sort(),
    );
  }, 120_000);
});

describeWithEngine('an application that is killed', () => {
  it('takes its engine with it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'suanpan-orphan-'));
    const program = `
      const { EmbeddedEngine } = require('./libs/persistence/src/index.ts');
      EmbeddedEngine.start({ dataDir: process.argv[1], execArgv: ${JSON.stringify(execArgv)} })
        .then((engine) => console.log(engine.pid));
    `;
    const child = spawn(process.execPath, [...execArgv, '-e', program, join(folder, 'mongo')]);
    const [output] = (await once(child.stdout, 'data')) as [Buffer];
    const pid = Number(output.toString());
    child.kill('SIGKILL');
    const startedAt = Date.now();
    while (isRunning(pid) && Date.now() - startedAt < 10_000) await sleep(20);
    expect(isRunning(pid)).toBe(false);
    await rm(folder, { recursive: true, force: true });
  }, 30_000);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

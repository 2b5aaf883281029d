import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeWithEngine } from '../persistence/engine-available';
import { createWorkers, type Workers } from './accounts';
import { lostEvaluations, lostPublications, lostRevisions, memberIds, settledChain, verifyChain } from './found-again';
import { randomFrom } from './random';
import { ServiceProcess } from './service-process';
import { Workload, type Acknowledged } from './workload';

const KILLS = 20;
/** An engine that keeps dying is given up after five times, each time later: a service meets this many at most. */
const MOST_ENGINE_KILLS = 2;
const LONGEST_WAIT_MS = 900;
const LONGEST_START_MS = 2_000;
const POLL_MS = 20;

async function untilMoreIs(acknowledged: Acknowledged): Promise<void> {
  const { size } = acknowledged;
  while (acknowledged.size === size) await sleep(POLL_MS);
}

describeWithEngine('a service whose processes are killed under load, again and again', () => {
  const seed = Number(process.env['SUANPAN_CRASH_SEED'] ?? Date.now() % 1_000_000);
  const random = randomFrom(seed);
  const kinds = { service: 0, engine: 0, both: 0, starting: 0 };
  let folder = '';
  let service: ServiceProcess;
  let workers: Workers;
  let acknowledged: Acknowledged;

  beforeAll(async () => {
    process.stdout.write(`The kills follow SUANPAN_CRASH_SEED=${seed}\n`);
    folder = await mkdtemp(join(tmpdir(), 'suanpan-killed-'));
    service = await ServiceProcess.on(join(folder, 'mongo'));
    service.start();
    workers = await createWorkers(service.address, await service.untilOpen());
    const workload = new Workload(workers);
    ({ acknowledged } = workload);
    const running = workload.run();
    await killAgainAndAgain();
    workload.stop();
    await running;
  }, 300_000);

  afterAll(async () => {
    await service.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const kills = () => Object.values(kinds).reduce((sum, count) => sum + count, 0);

  async function killAgainAndAgain(): Promise<void> {
    let engineKills = 0;
    while (kills() < KILLS) {
      // Something was done since the last kill, so that each meets work.
      await untilMoreIs(acknowledged);
      await sleep(random() * LONGEST_WAIT_MS);
      const kind = pick(engineKills);
      if (kind === 'engine') {
        engineKills += 1;
        if (await service.killEngine()) kinds.engine += 1;
        continue;
      }
      engineKills = 0;
      if (kind === 'both') await service.killEngine();
      await service.killService();
      kinds[kind] += 1;
      await startAgain();
    }
  }

  function pick(engineKills: number): 'service' | 'engine' | 'both' {
    const chance = random();
    if (chance < 0.45 && engineKills < MOST_ENGINE_KILLS) return 'engine';
    return chance < 0.75 ? 'service' : 'both';
  }

  /** Now and then the next start is killed as well, wherever it has got to. */
  async function startAgain(): Promise<void> {
    await service.untilReleased();
    service.start();
    if (random() < 0.25 && kills() < KILLS) {
      await sleep(random() * LONGEST_START_MS);
      await service.killService();
      kinds.starting += 1;
      await service.untilReleased();
      service.start();
    }
    await service.untilOpen();
  }

  it('was killed often enough, in every way, and got work done in between', () => {
    expect(kills()).toBeGreaterThanOrEqual(KILLS);
    expect(kinds.engine).toBeGreaterThan(0);
    expect(kinds.service + kinds.both).toBeGreaterThan(0);
    expect(acknowledged.forms.size).toBeGreaterThan(10);
    expect(acknowledged.evaluations.size).toBeGreaterThan(10);
    expect(acknowledged.publications.size).toBeGreaterThan(0);
  });

  it('has every acknowledged form revision, without a gap', async () => {
    expect(await lostRevisions(workers.editor, acknowledged)).toEqual([]);
  }, 120_000);

  it('has every acknowledged evaluation as it was acknowledged', async () => {
    expect(await lostEvaluations(workers.editor, acknowledged)).toEqual([]);
  });

  it('has every acknowledged publication', async () => {
    expect(await lostPublications(workers.editor, acknowledged)).toEqual([]);
  });

  it.each(['990101', '990102', '100000'])(
    'has an unbroken chain of %s',
    async (districtCode) => {
      await settledChain(workers.editor, districtCode);
      expect(await verifyChain(workers.editor, districtCode)).toMatchObject({ isIntact: true, brokenAt: null });
    },
    120_000,
  );

  it('has entered everything acknowledged into its chain, once', async () => {
    const evaluations = await memberIds(workers.editor, '990101');
    expect([...acknowledged.evaluations.keys()].filter((id) => !evaluations.includes(id))).toEqual([]);
    expect(new Set(evaluations).size).toBe(evaluations.length);
    const publications = new Set(await memberIds(workers.editor, '990102'));
    const missing = [...acknowledged.publications].filter(
      (version) => !publications.has(`publication/990102/2023/project.v${version}`),
    );
    expect(missing).toEqual([]);
  });
});

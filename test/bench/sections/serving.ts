import 'reflect-metadata';
import type { SelfEvaluationForm } from '@app/form';
import { createConnection } from 'mongoose';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { connectionOptions } from '@app/persistence';
import { readConfig, type Config } from '../../../apps/api/src/config/config';
import { runService } from '../../../apps/api/src/service/run-service';
import { CHEAP_HASHES, signInto } from '../../support/identity';
import { TYPESCRIPT_ARGV } from '../../support/typescript-argv';
import { generateForms } from '../forms/generate-forms';
import { atMost, micros, type Figure } from '../report';
import { copiesOf, insertBare } from './bare-inserts';

const ROOT = join(__dirname, '../../..');
const CLIENT = join(__dirname, '../clients/post-all.mjs');
const BATCH = 32;
const FORMS = 640;
const ROUNDS = 3;
/** So many batches are on their way at once, for the service and for the bare inserts alike. */
const WRITERS = 2;
const LEAST_SHARE = 0.5;
const MOST_ECHOES = 4;
const DISTRICT = '100000';
const YEAR = 2020;

interface Cost {
  /** On the wall, as the client sees it. */
  readonly milliseconds: number;
  /** Of this process, in which the service runs; the engine and the client have their own. */
  readonly cpuMicros: number;
}

interface Round {
  readonly served: Cost;
  /** Milliseconds. */
  readonly bare: number;
  readonly echoed: Cost;
}

/**
 * What it costs to import and score forms over HTTP, documents of 32 at a time, with everything that belongs to it: the
 * journal of the import, the chain and the audit trail. Beside it bare inserts of the documents that stay, and an HTTP
 * server that parses a form and sends it back.
 */
export async function servingFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'suanpan-bench-'));
  const config: Config = {
    ...readConfig({}).config,
    ...{ port: 0, dataDir: join(folder, 'mongo'), rulesDir: join(ROOT, 'rules'), withSamples: false },
    ...{ requestsPerMinute: 0, passwordCost: CHEAP_HASHES, mongodbUri: process.env['MONGODB_URI'] },
    logLevel: 'silent',
  };
  const service = await runService(config, { engineArgv: TYPESCRIPT_ARGV });
  const connection = await createConnection(service.database.uri, connectionOptions(service.database.kind)).asPromise();
  try {
    const headers = await signInto(service);
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const forms = formsOf(round);
      const served = await serve(service.address, headers, forms);
      const copies = await copiesOf(connection, FORMS, BATCH);
      const bare = await timed(() => insertBare(connection, copies, round, WRITERS));
      rounds.push({ served, bare, echoed: await echo(forms) });
    }
    return figures(rounds);
  } finally {
    await connection.close();
    await service.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function figures(rounds: readonly Round[]): Figure[] {
  const best = (pick: (round: Round) => number) => Math.min(...rounds.map(pick));
  const [stored, bare] = [best(({ served }) => served.milliseconds), best((round) => round.bare)];
  const [ours, echoed] = [best(({ served }) => served.cpuMicros), best((round) => round.echoed.cpuMicros)];
  const rate = (ms: number) => `${Math.round((FORMS * 1000) / ms).toLocaleString('en')}/s`;
  const share = bare / stored;
  return [
    {
      what: `import and score over HTTP, documents of ${BATCH}, ${WRITERS} at once, against bare inserts`,
      measured: `${Math.round(share * 100)} % (${rate(stored)} against ${rate(bare)})`,
      goal: `≥ ${LEAST_SHARE * 100} %`,
      met: share >= LEAST_SHARE,
    },
    atMost(
      'CPU a form of that, engine apart, against a bare HTTP echo of one form',
      ours / echoed,
      MOST_ECHOES,
      `${micros(ours)} against ${micros(echoed)}`,
    ),
  ];
}

/** Every round hands in other projects, so that each is new. */
function formsOf(round: number): SelfEvaluationForm[] {
  return generateForms(FORMS).map((form, index) => ({
    ...form,
    districtCode: DISTRICT,
    projectName: `${form.projectName} ${round}-${index}`,
  }));
}

function serve(address: string, headers: object, forms: readonly SelfEvaluationForm[]): Promise<Cost> {
  const bodies = Array.from({ length: Math.ceil(forms.length / BATCH) }, (_, index) =>
    JSON.stringify(forms.slice(index * BATCH, (index + 1) * BATCH)),
  );
  const district = `${address}/api/v1/districts/${DISTRICT}`;
  const follow = { url: `${district}/evaluations`, body: { year: YEAR, kind: 'project' } };
  return costOf({ url: `${district}/imports?year=${YEAR}`, headers, bodies, follow, writers: WRITERS });
}

/** One form a request, as the plainest server takes and gives it. */
async function echo(forms: readonly SelfEvaluationForm[]): Promise<Cost> {
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(JSON.parse(body)));
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const bodies = forms.map((form) => JSON.stringify(form));
  const cost = await costOf({ url, headers: {}, bodies, follow: null, writers: WRITERS });
  server.close();
  return cost;
}

/** Lets the client post, and takes the time of this process meanwhile; all of it a form. */
async function costOf(orders: object): Promise<Cost> {
  const child = spawn(process.execPath, [CLIENT], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(orders));
  const before = process.cpuUsage();
  const said = await text(child.stdout);
  const { user, system } = process.cpuUsage(before);
  const milliseconds = Number.parseFloat(said);
  if (!Number.isFinite(milliseconds)) throw new Error('the client of the bench did not get through');
  return { milliseconds, cpuMicros: (user + system) / FORMS };
}

async function timed(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mongoose';
import { ScoreReader, storedScore, type ScoreBatch } from '@app/jobs';
import { connectDatabase, connectionOptions, openStorage, type Storage } from '@app/persistence';
import { replay } from '@app/replay';
import { compile, type Scorer } from '@app/scoring';
import { scopeOf } from '../../support/scope-of';
import { TYPESCRIPT_ARGV } from '../../support/typescript-argv';
import { generateForms } from '../forms/generate-forms';
import { atMost, micros, perSecond, type Figure } from '../report';
import { nationalBase } from '../shipped';
import { timeTogether } from '../timing';

const DISTRICT = '100000';
const FORMS = 1_000;
const BATCH = 250;
const ROUNDS = 5;
const MOST_TIMES = 2;
const MILLION = 1_000_000;
const CORES = 2;
const MOST_MINUTES = 2;
const scope = scopeOf(DISTRICT);

/**
 * What replaying stored scores with every hash checked costs beside streaming the very same documents and parsing them:
 * CPU of this process, the engine works in another.
 */
export async function replayingFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'suanpan-bench-'));
  const database = await connectDatabase({
    uri: process.env['MONGODB_URI'],
    dataDir: folder,
    execArgv: TYPESCRIPT_ARGV,
  });
  const connection = await createConnection(database.uri, {
    ...connectionOptions(database.kind),
    dbName: `suanpan_bench_replay_${process.pid}`,
  }).asPromise();
  try {
    const storage = openStorage(connection);
    const scorer = compile((await nationalBase()).ruleSet);
    await fill(storage, scorer);
    return await figuresOf(storage, scorer);
  } finally {
    await connection.dropDatabase();
    await connection.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function fill(storage: Storage, scorer: Scorer): Promise<void> {
  await storage.prepare([{ code: DISTRICT, name: { zh: '中国', en: 'China' }, parentCode: null, alternateNames: [] }]);
  const forms = generateForms(FORMS).map((form, index) => ({ ...form, projectName: `${form.projectName} ${index}` }));
  const stamp = { savedBy: 'bench', savedAt: new Date('2026-01-01T00:00:00Z') };
  const outcomes = await storage.forms.save(
    scope,
    forms.map((form) => ({ form })),
    stamp,
  );
  const scores = outcomes.map((outcome, index) => {
    const form = forms[index];
    if (!form || !('revision' in outcome)) throw new Error(`not stored: ${outcome.kind}`);
    const { formId, revision: formRevision } = outcome;
    return { districtCode: DISTRICT, formId, formRevision, sheet: scorer.score(form) };
  });
  await storage.evaluations.add(scope, scores, { evaluatedBy: 'bench', evaluatedAt: stamp.savedAt });
}

async function figuresOf(storage: Storage, scorer: Scorer): Promise<Figure[]> {
  const spent = await timeTogether(
    [
      { name: 'parse', operations: FORMS, run: () => throughAll(storage, parseBatch) },
      { name: 'replay', operations: FORMS, run: () => throughAll(storage, (batch) => replayBatch(batch, scorer)) },
    ],
    ROUNDS,
  );
  const [parse, replayed] = [spent.get('parse') ?? 0, spent.get('replay') ?? 0];
  const detail = `${micros(replayed)} against ${micros(parse)} a form, ${perSecond(replayed)} a core`;
  const minutes = (replayed * MILLION) / 1_000_000 / CORES / 60;
  return [
    atMost(
      'replay stored forms, hashes checked, against streaming and parsing them',
      replayed / parse,
      MOST_TIMES,
      detail,
    ),
    {
      what: `replay a million on ${CORES} cores, extrapolated from ${FORMS.toLocaleString('en')}`,
      measured: `${minutes.toFixed(1)} min (engine apart)`,
      goal: `≤ ${MOST_MINUTES} min`,
      met: minutes <= MOST_MINUTES,
    },
  ];
}

async function throughAll(storage: Storage, work: (batch: ScoreBatch) => void): Promise<void> {
  const reader = new ScoreReader(storage.evaluations, storage.forms);
  let after: string | null = null;
  let seen = 0;
  do {
    const batch: ScoreBatch = await reader.read(scope, { year: 2020, kind: 'project' }, after, BATCH);
    work(batch);
    seen += batch.records.length;
    after = batch.next;
  } while (after !== null);
  if (seen !== FORMS) throw new Error(`${seen} scores instead of ${FORMS}`);
}

function parseBatch({ records, revisions }: ScoreBatch): void {
  for (const { sheet } of records) JSON.parse(sheet);
  for (const revision of revisions) JSON.parse(revision?.content ?? '');
}

function replayBatch({ records, revisions }: ScoreBatch, scorer: Scorer): void {
  for (const [index, record] of records.entries()) {
    const { verdict } = replay(storedScore(record), revisions[index] ?? null, scorer);
    if (verdict !== 'identical') throw new Error(`${record.evaluationId}: ${verdict}`);
  }
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection, type Connection } from 'mongoose';
import type { SelfEvaluationForm } from '@app/form';
import { connectDatabase, connectionOptions, openStorage, type Storage } from '@app/persistence';
import { compile, type Scorer } from '@app/scoring';
import { scopeOf } from '../../support/scope-of';
import { TYPESCRIPT_ARGV } from '../../support/typescript-argv';
import { generateForms } from '../forms/generate-forms';
import type { Figure } from '../report';
import { nationalBase } from '../shipped';
import { copiesOf, insertBare } from './bare-inserts';

const BATCH = 32;
const FORMS = 640;
const ROUNDS = 3;
const LEAST_SHARE = 0.5;
const DISTRICT = '100000';
const scope = scopeOf(DISTRICT);
const stamp = new Date('2026-01-01T00:00:00Z');

/**
 * What scoring and storing forms costs beside bare inserts of the very same documents into the same engine. The clock
 * on the wall is taken, since the engine works in a process of its own.
 */
export async function storingFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'suanpan-bench-'));
  const { MONGODB_URI: uri } = process.env;
  const database = await connectDatabase({ uri, dataDir: folder, execArgv: TYPESCRIPT_ARGV });
  const connection = await createConnection(database.uri, {
    ...connectionOptions(database.kind),
    dbName: `suanpan_bench_${process.pid}`,
  }).asPromise();
  try {
    return [await shareOfBareInserts(connection)];
  } finally {
    await connection.dropDatabase();
    await connection.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function shareOfBareInserts(connection: Connection): Promise<Figure> {
  const { ruleSet } = await nationalBase();
  const scorer = compile(ruleSet);
  const storage = openStorage(connection);
  await storage.prepare([{ code: DISTRICT, name: { zh: '中国', en: 'China' }, parentCode: null, alternateNames: [] }]);
  let stored = Infinity;
  let bare = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    stored = Math.min(stored, await timed(() => storeAll(storage, scorer, formsOf(round))));
    const copies = await copiesOf(connection, FORMS, BATCH);
    bare = Math.min(bare, await timed(() => insertBare(connection, copies, round)));
  }
  const share = bare / stored;
  const rate = (ms: number) => `${Math.round((FORMS * 1000) / ms).toLocaleString('en')}/s`;
  return {
    what: `score and store form, evaluation and chain, batches of ${BATCH}, against bare inserts`,
    measured: `${Math.round(share * 100)} % (${rate(stored)} against ${rate(bare)})`,
    goal: `≥ ${LEAST_SHARE * 100} %`,
    met: share >= LEAST_SHARE,
  };
}

/** Every round stores other projects, so that each is new. */
function formsOf(round: number): SelfEvaluationForm[] {
  return generateForms(FORMS).map((form, index) => ({
    ...form,
    districtCode: DISTRICT,
    projectName: `${form.projectName} ${round}-${index}`,
  }));
}

async function storeAll(storage: Storage, scorer: Scorer, forms: readonly SelfEvaluationForm[]): Promise<void> {
  for (let start = 0; start < forms.length; start += BATCH) {
    const batch = forms.slice(start, start + BATCH);
    const submissions = batch.map((form) => ({ form }));
    const outcomes = await storage.forms.save(scope, submissions, { savedBy: 'bench', savedAt: stamp });
    const evaluations = outcomes.map((outcome, index) => {
      const form = batch[index];
      if (!form || !('revision' in outcome)) throw new Error(`not stored: ${outcome.kind}`);
      const { formId, revision: formRevision } = outcome;
      return { districtCode: DISTRICT, formId, formRevision, sheet: scorer.score(form) };
    });
    await storage.evaluations.add(scope, evaluations, { evaluatedBy: 'bench', evaluatedAt: stamp });
  }
}

async function timed(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

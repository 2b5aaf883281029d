import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readDocument } from '@app/form-import';
import { compile, type Scorer } from '@app/scoring';
import { generateForms } from '../forms/generate-forms';
import { printAsRows } from '../forms/print-forms';
import type { Figure } from '../report';
import { nationalBase } from '../shipped';

const BATCH = 500;
const FEW_BATCHES = 4;
const MANY_BATCHES = 40;
const MOST_GROWTH_MB = 4;

/** Whether memory stays flat while forms are read and scored one batch after the other. */
export async function memoryFigures(): Promise<Figure[]> {
  const { ruleSet } = await nationalBase();
  const scorer = compile(ruleSet);
  const collect = garbageCollector();
  workThrough(scorer, FEW_BATCHES, 0);
  const before = heapMegabytes(collect);
  workThrough(scorer, MANY_BATCHES, FEW_BATCHES);
  const growth = heapMegabytes(collect) - before;
  const forms = (batches: number) => (batches * BATCH).toLocaleString('en');
  const rss = Math.round(process.memoryUsage.rss() / 1e6);
  return [
    {
      what: `heap after ${forms(MANY_BATCHES)} more forms read and scored`,
      measured: `${growth >= 0 ? '+' : ''}${growth.toFixed(1)} MB on ${before.toFixed(0)} MB (process ${rss} MB)`,
      goal: `≤ +${MOST_GROWTH_MB} MB`,
      met: growth <= MOST_GROWTH_MB,
    },
  ];
}

/** Every batch holds other forms, so that nothing that is remembered by content stays small by itself. */
function workThrough(scorer: Scorer, batches: number, from: number): void {
  for (let batch = from; batch < from + batches; batch++) {
    const text = printAsRows(generateForms(BATCH + batch).slice(batch));
    const { forms } = readDocument(new TextEncoder().encode(text), { districtCode: '100000', year: 2020 });
    if (forms.length !== BATCH) throw new Error(`${forms.length} forms were read`);
    for (const { form } of forms) scorer.score(form);
  }
}

function heapMegabytes(collect: () => void): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A form as the expected JSON of the corpus describes it; the words are those of the corpus. */
export interface ExpectedForm {
  readonly year: string;
  readonly yearPrinted: string | null;
  readonly title: string | null;
  readonly projectName: string;
  readonly projectNameFirstLine: string;
  readonly department: string;
  readonly unit: string;
  readonly leaderRowPrinted: boolean;
  readonly leader: string | null;
  readonly phone: string | null;
  readonly funds: readonly ExpectedFundRow[];
  readonly goals: { readonly expected: string; readonly actual: string };
  readonly indicators: readonly ExpectedIndicator[];
  readonly total: ExpectedPoints;
  readonly grade: string | null;
  readonly gradeNormalized: string | null;
  readonly filledBy: string | null;
  readonly sectionHead: string | null;
  readonly fillerPhone: string | null;
  readonly date: string | null;
  readonly anomalies: readonly Anomaly[];
}

export interface ExpectedPoints {
  readonly weight: string;
  readonly weightValue: string | null;
  readonly score: string;
  readonly scoreValue: string | null;
}

export interface ExpectedFundRow extends ExpectedPoints {
  readonly row: string;
  readonly label: string;
  readonly initialBudget: string;
  readonly initialBudgetValue: string | null;
  readonly annualBudget: string;
  readonly annualBudgetValue: string | null;
  readonly executed: string;
  readonly executedValue: string | null;
  readonly executionRate: string;
  readonly executionRateValue: string | null;
}

export interface ExpectedIndicator extends ExpectedPoints {
  readonly level1: string;
  readonly level1Printed: string;
  readonly level2: string;
  readonly level2Printed: string;
  readonly level2Code: string;
  readonly level3: string;
  readonly target: string;
  readonly actual: string;
  readonly reason: string;
  readonly empty: boolean;
}

export interface Anomaly {
  readonly code: string;
  readonly at: string;
  readonly detail: string;
}

export interface CorpusDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly year: number;
  readonly forms: readonly ExpectedForm[];
}

const NAMES = [
  'chaoyang-chengguan-2022',
  'chaoyang-guoziwei-2022',
  'chaoyang-xiaoguan-2022',
  'fengtai-lugouqiao-2020',
  'panzhihua-hemenkou-2020',
];
const FOLDER = process.env['SUANPAN_CORPUS'] ?? resolve(__dirname, '../../../shared/corpus');

/** Runs a suite on every document of the corpus; says loudly that it skips where there is none. */
export function describeCorpus(title: string, suite: (document: CorpusDocument) => void): void {
  if (!existsSync(FOLDER)) {
    process.stdout.write(`SKIPPED ${title}: no corpus at ${FOLDER}. Set SUANPAN_CORPUS to its folder.\n`);
    describe.skip(title, () => it('needs the corpus', () => undefined));
    return;
  }
  describe.each(NAMES.map((name) => [name]))(`${title}: %s`, (name) => suite(load(name)));
}

function load(name: string): CorpusDocument {
  const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8')) as {
    year: string;
    forms: ExpectedForm[];
  };
  return { name, bytes: readFileSync(join(FOLDER, `${name}.txt`)), year: Number(expected.year), forms: expected.forms };
}

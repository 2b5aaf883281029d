import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIndicator, type IndicatorReading, type Level1, type Level2 } from '@app/form';
import { describeCorpus, type ExpectedForm, type ExpectedIndicator } from '../corpus/corpus';
import { readingOptions } from './reading-options';

/** Verdicts of every scored row, reviewed by eye: one string a form, one letter a row (met, missed as `x`, unknown). */
const REVIEWED = join(__dirname, 'reviewed-verdicts.json');
const LETTERS = { met: 'm', missed: 'x', unknown: '?' } as const;
const LEVEL1: Readonly<Record<string, Level1>> = {
  产出指标: 'output',
  效益指标: 'benefit',
  满意度指标: 'satisfaction',
};

type Reviewed = Record<string, string[]>;

const reviewed: Reviewed = existsSync(REVIEWED) ? (JSON.parse(readFileSync(REVIEWED, 'utf8')) as Reviewed) : {};

/** Rows where the corpus compares what reading leaves open, each for the reason given. */
const LEFT_OPEN: Readonly<Record<string, string>> = {
  'chaoyang-chengguan-2022/8/3': 'a cost of 0 was not saved but not spent',
  'fengtai-lugouqiao-2020/43/8': 'the completed value is itself a bound',
  'fengtai-lugouqiao-2020/44/8': 'the completed value is itself a bound',
};

/** With `SUANPAN_REVIEW=print` every decided row is printed, to be judged by eye before `SUANPAN_REVIEW=accept` records it. */
const REVIEW = process.env['SUANPAN_REVIEW'];

interface Row {
  readonly id: string;
  readonly cells: readonly string[];
  readonly level2: string;
  readonly reading: IndicatorReading;
  readonly codes: ReadonlySet<string>;
}

function rowsOf(name: string, year: number, form: ExpectedForm, index: number): Row[] {
  return form.indicators.flatMap((row, position) => {
    if (row.empty) return [];
    const codes = form.anomalies.filter(({ at }) => at.split('.')[0] === `indicator:${position}`);
    return [
      {
        id: `${name}/${index}/${position}`,
        level2: row.level2Code,
        cells: [row.level3, row.target, row.actual, `${row.score}/${row.weight}`],
        reading: readRow(row, year),
        codes: new Set(codes.map(({ code }) => code)),
      },
    ];
  });
}

function readRow(row: ExpectedIndicator, year: number): IndicatorReading {
  const { level2Code, level3: name, target, actual: completed } = row;
  const level1 = LEVEL1[row.level1] ?? 'output';
  return readIndicator({ level1, level2: level2Code as Level2, name, target, completed }, { ...readingOptions, year });
}

function print(rows: readonly Row[]): void {
  for (const { id, cells, reading } of rows) {
    if (reading.verdict === 'unknown') continue;
    process.stdout.write(
      `${[reading.verdict, reading.why, id, ...cells.map((cell) => cell.replace(/\s+/g, ' '))].join(' | ')}\n`,
    );
  }
}

describeCorpus('reading', ({ name, year, forms }) => {
  const rows = forms.flatMap((form, index) => rowsOf(name, year, form, index));
  const ids = (test: (row: Row) => boolean) => rows.filter(test).map((row) => row.id);
  const has = (code: string) => (row: Row) => row.codes.has(code);

  it('gives the verdicts that were reviewed by eye', () => {
    const verdicts = forms.map((form, index) =>
      rowsOf(name, year, form, index)
        .map((row) => LETTERS[row.reading.verdict])
        .join(''),
    );
    if (REVIEW === 'accept') {
      writeFileSync(REVIEWED, `${JSON.stringify({ ...reviewed, [name]: verdicts }, null, 2)}\n`);
      reviewed[name] = verdicts;
    }
    if (REVIEW === 'print') print(rows);
    expect(verdicts).toEqual(reviewed[name]);
  });

  it('misses what the corpus says is missed, and meets what it says is met', () => {
    const missed = (row: Row) => has('TARGET_NOT_MET_FULL_SCORE')(row) || has('PLAIN_TARGET_MISSED_FULL_SCORE')(row);
    const met = (row: Row) => has('TARGET_MET_BUT_DEDUCTED')(row) || has('PLAIN_TARGET_REACHED_BUT_DEDUCTED')(row);
    expect(ids((row) => missed(row) && row.reading.verdict !== 'missed')).toEqual([]);
    const open = ids((row) => met(row) && row.reading.verdict !== 'met');
    expect(open).toEqual(Object.keys(LEFT_OPEN).filter((id) => id.startsWith(`${name}/`)));
  });

  it.each([
    ['ACTUAL_IS_BOUND', (row: Row) => row.reading.completedIsBound],
    ['UNIT_MISSING', (row: Row) => ['target-only', 'completed-only'].includes(row.reading.unitMatch)],
    ['UNIT_MISMATCH', (row: Row) => row.reading.unitMatch === 'different'],
    ['UNIT_SLIP', (row: Row) => row.reading.unitMatch === 'slip'],
    ['ORDINAL_ACTUAL_OFF_SCALE', (row: Row) => row.reading.offScale],
    ['COST_TARGET_LOWER_BOUND', (row: Row) => row.level2 === 'cost' && row.reading.nature === 'positive'],
  ])('sees %s exactly where the corpus does', (code, sees) => {
    expect(ids(sees)).toEqual(ids(has(code)));
  });
});

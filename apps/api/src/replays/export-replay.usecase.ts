import type { ReplayDifference } from '@app/jobs';
import { sentence, type Language } from '@app/kernel';
import type { DistrictScope, Job, JobKey } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { CSV, csvOf, workbookOf, XLSX, type ReportTable, type TableCell } from '../common/report-tables';
import { RequestError } from '../http/request-error';
import type { DifferenceFormat } from './replays.bodies';
import { viewReplayDifference, type ReplayJobView, type ReplayReportView } from './replays.views';
import { ShowReplayUseCase } from './show-replay.usecase';

/** A workbook is put together in memory. */
const MOST_ROWS_IN_WORKBOOK = 50_000;

const VERDICT_WORDS = {
  different: { zh: '不同', en: 'different' },
  cannot: { zh: '无法重放', en: 'cannot' },
} as const;

interface Column {
  readonly zh: string;
  readonly en: string;
  readonly of: (difference: ReplayDifference, language: Language) => TableCell;
}

const COLUMNS: readonly Column[] = [
  { zh: '计分编号', en: 'Evaluation', of: ({ evaluationId }) => evaluationId },
  { zh: '表编号', en: 'Form', of: ({ formId }) => formId },
  { zh: '项目名称', en: 'Project', of: ({ projectName }) => projectName },
  { zh: '结论', en: 'Verdict', of: ({ verdict }, language) => VERDICT_WORDS[verdict][language] },
  { zh: '行', en: 'Line', of: ({ line }) => line },
  { zh: '名称', en: 'Name', of: ({ label }, language) => label && label[language] },
  { zh: '位置', en: 'Path', of: ({ path }) => path },
  { zh: '存储值', en: 'Stored', of: ({ stored }) => stored },
  { zh: '重放值', en: 'Replayed', of: ({ replayed }) => replayed },
  { zh: '原因代码', en: 'Code', of: ({ reason }) => reason && reason.code },
  { zh: '原因', en: 'Reason', of: ({ reason }, language) => reason && sentence(reason.code, reason.values, language) },
];

export interface ReplayFile {
  readonly content: Readable | Buffer;
  readonly mediaType: string;
}

/** Writes every difference that a replay has found so far. */
@Injectable()
export class ExportReplayUseCase {
  constructor(private readonly replays: ShowReplayUseCase) {}

  /** @throws RequestError when the scope reaches no such replay, or a workbook cannot hold it */
  async execute(scope: DistrictScope, key: JobKey, format: DifferenceFormat, language: Language): Promise<ReplayFile> {
    const job = await this.replays.find(scope, key);
    if (format === 'json') {
      return { content: Readable.from(this.json(scope, job)), mediaType: 'application/json; charset=utf-8' };
    }
    const headings = COLUMNS.map((column) => column[language]);
    const rows = this.rows(scope, job, language);
    if (format === 'csv') return { content: Readable.from(csvOf(headings, rows)), mediaType: CSV };
    const all: (readonly TableCell[])[] = [];
    for await (const row of rows) {
      all.push(row);
      if (all.length <= MOST_ROWS_IN_WORKBOOK) continue;
      throw new RequestError('REPLAY_TOO_LONG_FOR_WORKBOOK', { most: MOST_ROWS_IN_WORKBOOK });
    }
    const counts = countsTable(this.replays.view(job), language);
    const table = { name: language === 'zh' ? '差异' : 'Differences', headings, rows: all };
    return { content: await workbookOf([counts, table]), mediaType: XLSX };
  }

  private async *rows(scope: DistrictScope, job: Job, language: Language): AsyncGenerator<readonly TableCell[]> {
    for await (const difference of this.replays.differences(scope, job)) {
      yield COLUMNS.map(({ of }) => of(difference, language));
    }
  }

  /** The replay with all its differences instead of the first ones. */
  private async *json(scope: DistrictScope, job: Job): AsyncGenerator<string> {
    const { report, ...replay } = this.replays.view(job);
    const { differences: _first, ...counts } = report ?? NOTHING_YET;
    yield `${JSON.stringify({ ...replay, report: counts }).slice(0, -2)},"differences":[`;
    let separator = '';
    for await (const difference of this.replays.differences(scope, job)) {
      yield `${separator}\n${JSON.stringify(viewReplayDifference(difference))}`;
      separator = ',';
    }
    yield '\n]}}\n';
  }
}

const NOTHING_YET: ReplayReportView = { checked: 0, identical: 0, different: 0, cannot: 0, differences: [] };

function countsTable({ job, year, rules, report }: ReplayJobView, language: Language): ReportTable {
  const { checked, identical, different, cannot } = report ?? NOTHING_YET;
  const zh = language === 'zh';
  const rows: readonly (readonly [string, string, TableCell])[] = [
    ['区划', 'District', job.districtCode],
    ['年度', 'Year', year],
    ['规则', 'Rules', JSON.stringify(rules)],
    ['已重放', 'Checked', checked],
    ['相同', 'Identical', identical],
    ['不同', 'Different', different],
    ['无法重放', 'Cannot', cannot],
  ];
  return {
    name: zh ? '汇总' : 'Summary',
    headings: zh ? ['项目', '值'] : ['What', 'Value'],
    rows: rows.map(([chinese, english, value]) => [zh ? chinese : english, value]),
  };
}

import type { FundRow, Level1, SelfEvaluationForm } from '@app/form';

const LEVEL1_LABELS: Readonly<Record<Level1, string>> = {
  output: '产出指标',
  cost: '成本指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
};

type Row = readonly string[];

/** Forms as text with one table row a line and a tab between cells. */
export function printAsRows(forms: readonly SelfEvaluationForm[]): string {
  return forms.map((form) => print(form, rowsOf(form, true), (row) => `${row.join('\t')}\n`)).join('\n');
}

/** Forms as text with one cell a line; a blank line ends a row. */
export function printAsCells(forms: readonly SelfEvaluationForm[]): string {
  return forms.map((form) => print(form, rowsOf(form, false), (row) => `\t${row.join('\n\t')}\n\n`)).join('\n');
}

function print(form: SelfEvaluationForm, rows: readonly Row[], writeRow: (row: Row) => string): string {
  return `项目支出绩效自评表\n\n（${form.year}年度）\n\n${rows.map(writeRow).join('')}`;
}

/** The rows of the table; tab-separated ones are filled up to nine columns. */
function rowsOf(form: SelfEvaluationForm, isWide: boolean): Row[] {
  const pad = (row: Row, columns: number): Row =>
    isWide ? [...row, ...Array<string>(Math.max(0, columns - row.length)).fill('')] : row;
  const { funds, goals, total } = form;
  return [
    pad(['项目名称', form.projectName], 9),
    isWide
      ? ['主管部门', form.department, '', '', '实施单位', form.implementingUnit, '', '', '']
      : ['主管部门', form.department, '实施单位', form.implementingUnit],
    pad(['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'], 9),
    pad(['', '年度资金总额', ...fundCells(funds.total)], 9),
    pad(['', '其中：当年财政拨款', ...fundCells(funds.currentYearAppropriation)], 9),
    pad(['', '上年结转资金', ...fundCells(funds.carryOver)], 9),
    pad(['', '其他资金', ...fundCells(funds.other)], 9),
    isWide
      ? ['年度总体目标', '预期目标', '', '', '实际完成情况', '', '', '', '']
      : ['年度总体目标', '预期目标', '实际完成情况'],
    isWide ? ['', goals.expected, '', '', goals.actual, '', '', '', ''] : ['', goals.expected, goals.actual],
    [
      '绩效指标',
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    ...form.indicators.map((row) => [
      '',
      LEVEL1_LABELS[row.level1],
      row.level2Label,
      row.name,
      row.target,
      row.completed,
      row.weight ?? '',
      row.score ?? '',
      row.deviationReason,
    ]),
    isWide
      ? ['总分', '', '', '', '', '', total.weight ?? '', total.score ?? '', '']
      : ['总分', total.weight ?? '', total.score ?? '', ''],
  ];
}

function fundCells(row: FundRow): Row {
  const rate = row.executionRate === null ? '' : `${Math.round(Number(row.executionRate) * 10_000) / 100}%`;
  return [
    row.initialBudget ?? '',
    row.annualBudget ?? '',
    row.executed ?? '',
    row.weight ?? '—',
    rate,
    row.score ?? '—',
  ];
}

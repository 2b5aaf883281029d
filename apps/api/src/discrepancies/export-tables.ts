import type { Language, Severity } from '@app/kernel';
import type { Group, HumanReason } from '@app/scoring';
import type { ReportTable, TableCell } from '../common/report-tables';
import type { DiscrepancySummaryView, FormDiscrepancyView, LineDiscrepancyView } from './discrepancies.views';

type Words<K extends string> = Readonly<Record<K, Readonly<Record<Language, string>>>>;

const GROUP_WORDS: Words<Group> = {
  execution: { zh: '预算执行率', en: 'Budget execution' },
  output: { zh: '产出', en: 'Output' },
  cost: { zh: '成本', en: 'Cost' },
  benefit: { zh: '效益', en: 'Benefit' },
  satisfaction: { zh: '满意度', en: 'Satisfaction' },
  other: { zh: '其他', en: 'Other' },
  corrections: { zh: '扣分、调整与进位', en: 'Deductions, adjustments and rounding' },
};

const SEVERITY_WORDS: Words<Severity> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '注意', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};

const REASON_WORDS: Words<HumanReason> = {
  errors: { zh: '有错误', en: 'has errors' },
  undetermined: { zh: '有待定的行', en: 'has open lines' },
  'grade-differs': { zh: '等级不符', en: 'grade differs' },
  'not-declared': { zh: '未填总分', en: 'no declared total' },
};

interface Column<T> {
  readonly zh: string;
  readonly en: string;
  readonly of: (row: T, language: Language) => TableCell;
}

interface Ranked {
  readonly rank: number;
  readonly form: FormDiscrepancyView;
}

const FORM_COLUMNS: readonly Column<Ranked>[] = [
  { zh: '次序', en: 'Rank', of: ({ rank }) => rank },
  { zh: '表编号', en: 'Form', of: ({ form }) => form.formId },
  { zh: '项目名称', en: 'Project', of: ({ form }) => form.projectName },
  { zh: '单位', en: 'Unit', of: ({ form }) => form.unitName },
  { zh: '全年预算数（万元）', en: 'Annual budget (10,000 yuan)', of: ({ form }) => form.amount },
  { zh: '自评总分', en: 'Declared total', of: ({ form }) => form.declaredTotal },
  { zh: '核定最低', en: 'Lowest', of: ({ form }) => form.lowest },
  { zh: '核定最高', en: 'Highest', of: ({ form }) => form.highest },
  { zh: '差（自评−核定）', en: 'Gap (declared − computed)', of: ({ form }) => form.gap },
  { zh: '最多相差', en: 'At stake', of: ({ form }) => form.atStake },
  { zh: '自评等级', en: 'Declared grade', of: ({ form }) => form.declaredGrade },
  { zh: '核定等级', en: 'Computed grade', of: ({ form }) => form.grade },
  { zh: '需人工', en: 'Needs a person', of: ({ form }, language) => yes(form.needsHuman, language) },
  {
    zh: '原因',
    en: 'Why',
    of: ({ form }, language) => form.humanReasons.map((reason) => REASON_WORDS[reason][language]).join('; '),
  },
  { zh: '发现项数', en: 'Findings', of: ({ form }) => form.findings },
  { zh: '发现代码', en: 'Codes', of: ({ form }) => form.findingCodes.join(' ') },
  { zh: '规则集', en: 'Rule set', of: ({ form }, language) => ruleSetText(form, language) },
];

/** Form columns that a table of lines repeats. */
const REPEATED = FORM_COLUMNS.slice(0, 4);

const LINE_COLUMNS: readonly Column<LineDiscrepancyView>[] = [
  { zh: '行', en: 'Line', of: ({ line }) => line },
  { zh: '指标', en: 'Indicator', of: ({ label }, language) => label[language] },
  { zh: '自评', en: 'Declared', of: ({ declared }) => declared },
  { zh: '核定最低', en: 'Lowest', of: ({ lowest }) => lowest },
  { zh: '核定最高', en: 'Highest', of: ({ highest }) => highest },
  { zh: '差', en: 'Gap', of: ({ gap }) => gap },
  { zh: '说明', en: 'Explanation', of: ({ explanation }) => explanation },
];

/** The headings of a table with a row for each line, the form repeated before it. */
export function lineHeadings(language: Language): readonly string[] {
  return [...FORM_COLUMNS, ...LINE_COLUMNS].map((column) => column[language]);
}

/** A form's lines; a form of which no line differs has one row all the same. */
export function lineRows(rank: number, form: FormDiscrepancyView, language: Language): readonly TableCell[][] {
  const own = FORM_COLUMNS.map(({ of }) => of({ rank, form }, language));
  if (form.lines.length === 0) return [[...own, ...LINE_COLUMNS.map(() => null)]];
  return form.lines.map((line) => [...own, ...LINE_COLUMNS.map(({ of }) => of(line, language))]);
}

/** The tabs of a workbook: figures, findings by code, forms in their order, and lines. */
export function tablesOf(
  summary: DiscrepancySummaryView,
  forms: readonly FormDiscrepancyView[],
  language: Language,
): ReportTable[] {
  const zh = language === 'zh';
  const ranked = forms.map((form, index) => ({ rank: index + 1, form }));
  return [
    figuresTable(summary, language),
    findingsTable(summary, language),
    {
      name: zh ? '自评表' : 'Forms',
      headings: FORM_COLUMNS.map((column) => column[language]),
      rows: ranked.map((row) => FORM_COLUMNS.map(({ of }) => of(row, language))),
    },
    {
      name: zh ? '差异行' : 'Lines',
      headings: [...REPEATED, ...LINE_COLUMNS].map((column) => column[language]),
      rows: ranked.flatMap((row) =>
        row.form.lines.map((line) => [
          ...REPEATED.map(({ of }) => of(row, language)),
          ...LINE_COLUMNS.map(({ of }) => of(line, language)),
        ]),
      ),
    },
  ];
}

function figuresTable(summary: DiscrepancySummaryView, language: Language): ReportTable {
  const zh = language === 'zh';
  const totals: readonly (readonly [string, string, TableCell])[] = [
    ['自评表', 'Forms', summary.forms],
    ['已计分', 'Scored', summary.scored],
    ['有待定的行', 'With open lines', summary.undetermined],
    ['需人工', 'Need a person', summary.needHuman],
    ['等级不符', 'Grades differ', summary.gradesDiffer],
    ['全年预算数（万元）', 'Annual budgets (10,000 yuan)', summary.amount],
    ['自评总分合计', 'Declared totals', summary.declaredTotal],
    ['核定最低合计', 'Lowest totals', summary.lowestTotal],
    ['核定最高合计', 'Highest totals', summary.highestTotal],
    ['相差合计（绝对值）', 'Gaps, absolute', summary.gapAbs],
  ];
  const groups = summary.groups.map((group): TableCell[] => {
    const { lines, differing, open, declared, lowest, highest, gapAbs } = group;
    return [GROUP_WORDS[group.group][language], lines, differing, open, declared, lowest, highest, gapAbs];
  });
  const headings = zh
    ? ['部分', '行数', '不符', '待定', '自评', '核定最低', '核定最高', '相差（绝对值）']
    : ['Part', 'Lines', 'Differing', 'Open', 'Declared', 'Lowest', 'Highest', 'Gaps, absolute'];
  const rows = totals.map(([chinese, english, value]): TableCell[] => [zh ? chinese : english, value]);
  return { name: zh ? '汇总' : 'Summary', headings, rows: [...groups, [], ...rows] };
}

function findingsTable({ findings }: DiscrepancySummaryView, language: Language): ReportTable {
  const zh = language === 'zh';
  return {
    name: zh ? '发现' : 'Findings',
    headings: zh
      ? ['代码', '名称', '程度', '项数', '行数', '表数', '涉及分数', '涉及金额（万元）']
      : ['Code', 'Name', 'Severity', 'Count', 'Rows', 'Forms', 'Points', 'Amount (10,000 yuan)'],
    rows: findings.map(({ code, label, severity, count, rows, forms, points, amount }) => {
      return [code, label[language], SEVERITY_WORDS[severity][language], count, rows, forms, points, amount];
    }),
  };
}

function ruleSetText({ ruleSet }: FormDiscrepancyView, language: Language): string {
  const { districtCode, year, kind, version, label } = ruleSet;
  return `${districtCode}/${year}/${kind}.v${version}${label ? ` ${label[language]}` : ''}`;
}

function yes(isSo: boolean, language: Language): string {
  if (!isSo) return '';
  return language === 'zh' ? '是' : 'yes';
}

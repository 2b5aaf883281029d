import type { FundRow, SelfEvaluationForm } from '@app/form';
import type { Language } from '@app/kernel';
import type { ResolvedRuleSet } from '@app/rule-set';
import { explainFormula, explainLine, formatPoints, type Basis, type ScoreSheet, type SheetLine } from '@app/scoring';
import { lineLabel } from './line-label';
import { printable } from './printable';
import { renderTable, type Column } from './table';

/** Long texts of the document are cut here; reasons never are. */
const MOST_LINES = 6;

const COLUMNS: readonly (Omit<Column, 'title'> & { readonly zh: string; readonly en: string })[] = [
  { zh: '指标', en: 'Item', narrowest: 8, mostLines: MOST_LINES },
  { zh: '年度指标值', en: 'Target', narrowest: 8, mostLines: MOST_LINES },
  { zh: '完成值', en: 'Completed', narrowest: 8, mostLines: MOST_LINES },
  { zh: '分值', en: 'Weight', align: 'right' },
  { zh: '自评', en: 'Declared', align: 'right' },
  { zh: '得分', en: 'Points', align: 'right' },
  { zh: '差', en: 'Gap', align: 'right' },
  { zh: '依据', en: 'Basis' },
];

const BASES: Readonly<Record<Basis, { readonly zh: string; readonly en: string }>> = {
  computed: { zh: '计算', en: 'computed' },
  scale: { zh: '等级', en: 'scale' },
  declared: { zh: '采信', en: 'declared' },
  reviewed: { zh: '复核', en: 'reviewed' },
  undetermined: { zh: '待定', en: 'open' },
};

const BLANK = '—';

/** The ledger as a table: what each line is about, what it earns, and why. */
export function sheetTable(
  sheet: ScoreSheet,
  form: SelfEvaluationForm,
  ruleSet: ResolvedRuleSet,
  language: Language,
  width: number,
): string[] {
  const columns = COLUMNS.map(({ zh, en, ...column }) => ({ ...column, title: language === 'zh' ? zh : en }));
  const rows = sheet.lines.map((line) => ({
    cells: [
      lineLabel(line.id, form, language),
      ...measures(line, form, language),
      line.weight === null ? BLANK : formatPoints(line.weight),
      line.declared === null ? BLANK : formatPoints(line.declared),
      pointsOf(line),
      line.gap === null ? BLANK : signed(line.gap),
      BASES[line.basis][language],
    ],
    note: reasonOf(line, ruleSet, language),
  }));
  return renderTable(columns, rows, width);
}

/** Points as a reader sees them: from the lowest to the highest where they are open. */
function pointsOf({ lowest, highest }: SheetLine): string {
  return lowest === highest ? formatPoints(lowest) : `${formatPoints(lowest)}~${formatPoints(highest)}`;
}

/** Declared minus computed, with its sign; nothing where the two agree. */
export function signed(points: string): string {
  const text = formatPoints(points);
  if (text === '0') return '';
  return text.startsWith('-') ? text.replace('-', '−') : `+${text}`;
}

function measures({ id }: SheetLine, form: SelfEvaluationForm, language: Language): [string, string] {
  if (id === 'execution') return executionMeasures(form.funds.total, language);
  const indicator = form.indicators.find(({ row }) => `indicator:${row}` === id);
  if (indicator === undefined) return ['', ''];
  return [printable(indicator.target) || BLANK, printable(indicator.completed) || BLANK];
}

function executionMeasures({ annualBudget, executed }: FundRow, language: Language): [string, string] {
  const unit = language === 'zh' ? '万元' : ' 万元';
  const money = (amount: string | null): string => (amount === null ? BLANK : `${amount}${unit}`);
  return [money(annualBudget), money(executed)];
}

/** The sentence of the line; where points were lost, the formula with its numbers too. */
function reasonOf(line: SheetLine, ruleSet: ResolvedRuleSet, language: Language): string {
  const sentence = printable(explainLine(line, ruleSet, language));
  const isFull = line.kind === 'item' && line.points === line.weight;
  const formula =
    isFull || line.basis === 'undetermined' || line.basis === 'declared' ? null : explainFormula(line, language);
  if (formula === null) return sentence;
  const rounded = line.before !== null && line.before !== line.points ? ` ≈ ${formatPoints(line.points)}` : '';
  const result = line.before === null ? '' : ` = ${formatPoints(line.before)}${rounded}`;
  return `${sentence}\n${formula}${result}`;
}

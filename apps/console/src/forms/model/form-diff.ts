import { FUND_ROWS, LAYOUT_LABELS, type LayoutLabel, type SelfEvaluationForm } from '@app/form';
import { fieldText } from '@app/form';
import type { Language } from '@app/kernel';

/** A cell that differs between two states of a form. Rows are told apart by their printed position. */
export interface CellDifference {
  readonly key: string;
  readonly from: string | null;
  readonly to: string | null;
}

const FUND_FIELDS = ['initialBudget', 'annualBudget', 'executed', 'weight', 'executionRate', 'score'] as const;
const ROW_FIELDS = [
  'level1',
  'level2Label',
  'name',
  'target',
  'completed',
  'weight',
  'score',
  'deviationReason',
] as const;
const HEAD = ['projectName', 'department', 'implementingUnit', 'leader', 'phone'] as const;
const REST = ['goals.expected', 'goals.actual', 'total.weight', 'total.score', 'grade'] as const;
const ROW_KEY = /^row:(\d+)\.(\w+)$/;

/** Every printed cell of a form with its text, by a key that stays with its row. */
export function cellsOf(form: SelfEvaluationForm): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const path of HEAD) cells.set(path, fieldText(form, path));
  for (const row of FUND_ROWS) {
    for (const field of FUND_FIELDS) cells.set(`funds.${row}.${field}`, fieldText(form, `funds.${row}.${field}`));
  }
  form.indicators.forEach(({ row }, index) => {
    for (const field of ROW_FIELDS) cells.set(`row:${row}.${field}`, fieldText(form, `indicators[${index}].${field}`));
  });
  for (const path of REST) cells.set(path, fieldText(form, path));
  return cells;
}

/** The cells that differ, in the order of the table; `null` where the row is not there at all. */
export function diffForms(from: SelfEvaluationForm, to: SelfEvaluationForm): CellDifference[] {
  const [before, after] = [cellsOf(from), cellsOf(to)];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys
    .map((key) => ({ key, from: before.get(key) ?? null, to: after.get(key) ?? null }))
    .filter((cell) => cell.from !== cell.to && !(isBlank(cell.from) && isBlank(cell.to)));
}

/** What a cell is called: its row, and its column. */
export function cellLabel(key: string, forms: readonly SelfEvaluationForm[], language: Language): string {
  const [, row, field = key] = ROW_KEY.exec(key) ?? [];
  if (row === undefined) return pathLabel(key, language);
  const name = forms
    .flatMap(({ indicators }) => indicators)
    .find((each) => String(each.row) === row && each.name !== '');
  const number = language === 'zh' ? `指标第 ${Number(row) + 1} 行` : `Row ${Number(row) + 1}`;
  return `${name?.name ?? number} · ${labelOf(field === 'name' ? 'level3' : field, language)}`;
}

function pathLabel(path: string, language: Language): string {
  const [first = '', second = '', third] = path.split('.');
  if (first === 'funds') return `${labelOf(second, language)} · ${labelOf(third ?? '', language)}`;
  if (first === 'total') return `${labelOf('sum', language)} · ${labelOf(second, language)}`;
  return labelOf(first === 'goals' ? second : first, language);
}

function labelOf(name: string, language: Language): string {
  const key = name === 'level2Label' ? 'level2' : name;
  return key in LAYOUT_LABELS ? LAYOUT_LABELS[key as LayoutLabel][language] : name;
}

function isBlank(text: string | null): boolean {
  return text === null || text === '';
}

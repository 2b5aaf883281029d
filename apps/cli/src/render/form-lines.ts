import { Exact, type Language } from '@app/kernel';
import type { SelfEvaluationForm } from '@app/form';
import type { ImportedForm } from '@app/form-import';
import { countSeverities } from './issue-lines';
import { printable } from './printable';
import { renderTable, type Column } from './table';

const TITLES: readonly (Omit<Column, 'title'> & { readonly zh: string; readonly en: string })[] = [
  { zh: '序号', en: 'No.', align: 'right' },
  { zh: '项目名称', en: 'Project', narrowest: 16 },
  { zh: '实施单位', en: 'Unit', narrowest: 12 },
  { zh: '指标', en: 'Rows', align: 'right' },
  { zh: '分值合计', en: 'Weights', align: 'right' },
  { zh: '自评总分', en: 'Declared', align: 'right' },
  { zh: '等级', en: 'Grade' },
  { zh: '读取问题', en: 'Issues', narrowest: 8 },
];

const BLANK = '—';

/** A table of the forms of a document: one row for each. */
export function formLines(forms: readonly ImportedForm[], language: Language, width: number): string[] {
  const columns = TITLES.map(({ zh, en, ...column }) => ({ ...column, title: language === 'zh' ? zh : en }));
  return renderTable(
    columns,
    forms.map((imported, index) => ({ cells: formRow(imported, index, language) })),
    width,
  );
}

function formRow({ form, issues }: ImportedForm, index: number, language: Language): string[] {
  return [
    String(index + 1),
    printable(form.projectName) || BLANK,
    printable(form.implementingUnit) || BLANK,
    String(form.indicators.length),
    weightSum(form),
    form.total.score ?? BLANK,
    form.grade ?? BLANK,
    countSeverities(issues, language) || BLANK,
  ];
}

/** Execution and indicators together; blank weights add nothing. */
function weightSum({ funds, indicators }: SelfEvaluationForm): string {
  const weights = [funds.total.weight, ...indicators.map(({ weight }) => weight)];
  return weights.reduce((sum, weight) => sum.plus(Exact.from(weight) ?? Exact.zero), Exact.zero).toText();
}

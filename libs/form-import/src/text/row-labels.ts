import { labelOf } from './labels';

/** What a row is, by the label in its first filled cell. */
export type RowLabel =
  'projectName' | 'department' | 'implementingUnit' | 'leader' | 'phone' | 'funds' | 'goals' | 'indicators' | 'total';

const LONGEST_LABEL = 30;

const LABELS: ReadonlyMap<string, RowLabel> = new Map([
  ['项目名称', 'projectName'],
  ['主管部门', 'department'],
  ['主管部门及代码', 'department'],
  ['主管单位', 'department'],
  ['实施单位', 'implementingUnit'],
  ['项目单位', 'implementingUnit'],
  ['项目负责人', 'leader'],
  ['联系电话', 'phone'],
  ['项目资金', 'funds'],
  ['年度总体目标', 'goals'],
  ['年度绩效目标', 'goals'],
  ['绩效指标', 'indicators'],
  ['总分', 'total'],
]);

/** The cells a row has at least, once its label is printed; a blank line before is no row end. */
const FEWEST_CELLS: Readonly<Record<RowLabel, number>> = {
  projectName: 2,
  department: 2,
  implementingUnit: 2,
  leader: 2,
  phone: 2,
  funds: 7,
  goals: 3,
  indicators: 8,
  total: 3,
};

const FIRST_CHARACTERS: ReadonlySet<number> = new Set(Array.from(LABELS.keys(), (label) => label.charCodeAt(0)));

/** The meaning of a label cell such as `项目资金（万元）` or `年度 总体 目标`; null for any other text. */
export function rowLabelOf(cell: string): RowLabel | null {
  if (cell.length > LONGEST_LABEL || !FIRST_CHARACTERS.has(cell.charCodeAt(0))) return null;
  const label = labelOf(cell);
  return LABELS.get(label) ?? LABELS.get(label.slice(0, Math.max(0, label.search(/[（(]/)))) ?? null;
}

/** How many cells a row with this label has at least. */
export function fewestCells(label: RowLabel): number {
  return FEWEST_CELLS[label];
}

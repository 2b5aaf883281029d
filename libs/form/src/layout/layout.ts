/** What a printed cell of the official table says by itself. */
export const LAYOUT_LABELS = {
  projectName: { zh: '项目名称', en: 'Project' },
  department: { zh: '主管部门', en: 'Supervising department' },
  implementingUnit: { zh: '实施单位', en: 'Implementing unit' },
  leader: { zh: '项目负责人', en: 'Leader' },
  phone: { zh: '联系电话', en: 'Telephone' },
  funds: { zh: '项目资金（万元）', en: 'Funds (10,000 yuan)' },
  initialBudget: { zh: '年初预算数', en: 'Initial budget' },
  annualBudget: { zh: '全年预算数', en: 'Annual budget' },
  executed: { zh: '全年执行数', en: 'Executed' },
  weight: { zh: '分值', en: 'Weight' },
  executionRate: { zh: '执行率', en: 'Execution rate' },
  score: { zh: '自评得分', en: 'Declared score' },
  computed: { zh: '核定得分', en: 'Computed score' },
  remarks: { zh: '核对意见', en: 'What was found' },
  total: { zh: '年度资金总额', en: 'Total' },
  currentYearAppropriation: { zh: '其中：当年财政拨款', en: 'Of which current-year appropriation' },
  carryOver: { zh: '上年结转资金', en: 'Carry-over' },
  other: { zh: '其他资金', en: 'Other' },
  goals: { zh: '年度总体目标', en: 'Annual goals' },
  expected: { zh: '预期目标', en: 'Expected' },
  actual: { zh: '实际完成情况', en: 'Actual' },
  indicators: { zh: '绩效指标', en: 'Indicators' },
  level1: { zh: '一级指标', en: 'Level 1' },
  level2: { zh: '二级指标', en: 'Level 2' },
  level3: { zh: '三级指标', en: 'Level 3' },
  target: { zh: '年度指标值', en: 'Target value' },
  completed: { zh: '实际完成值', en: 'Completed value' },
  deviationReason: { zh: '偏差原因分析及改进措施', en: 'Deviation reason' },
  output: { zh: '产出指标', en: 'Output' },
  cost: { zh: '成本指标', en: 'Cost' },
  benefit: { zh: '效益指标', en: 'Benefit' },
  satisfaction: { zh: '满意度指标', en: 'Satisfaction' },
  sum: { zh: '总分', en: 'Total score' },
  grade: { zh: '评级', en: 'Grade' },
} as const;
export type LayoutLabel = keyof typeof LAYOUT_LABELS;

/** What stands in a cell. A field is named by its path into the form, a ledger line by its id. */
export type LayoutContent =
  | { readonly kind: 'label'; readonly label: LayoutLabel }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly path: string; readonly isNumber: boolean }
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'computed'; readonly line: string }
  | { readonly kind: 'remarks'; readonly line: string }
  | { readonly kind: 'blank' };

export interface LayoutCell {
  /** From 0. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly content: LayoutContent;
}

export type LayoutBlock = 'head' | 'funds' | 'goals' | 'indicators' | 'lines' | 'total';

/** One printed row; cells that a merged cell above or to the left covers are left out. */
export interface LayoutRow {
  readonly block: LayoutBlock;
  readonly isHeading: boolean;
  /** The ledger line the row is about, if any. */
  readonly line: string | null;
  readonly cells: readonly LayoutCell[];
}

/** The widths of the columns in characters of half width, as on A4 in landscape. */
export const LAYOUT_WIDTHS: readonly number[] = [6, 10, 11, 20, 15, 11, 9, 9, 9, 9, 22, 34];

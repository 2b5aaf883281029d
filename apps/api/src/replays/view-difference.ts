import type { SelfEvaluationForm } from '@app/form';
import type { PlacedDifference } from '@app/replay';
import { lineLabel } from '@app/scoring';
import type { BilingualView } from '../http/issue-view';
import type { DifferenceView } from './replay.views';

/** What members of a sheet are called that are of no line. */
const MEMBERS: Readonly<Record<string, BilingualView>> = {
  total: { zh: '核定总分', en: 'Computed total' },
  lowestTotal: { zh: '最低总分', en: 'Lowest total' },
  highestTotal: { zh: '最高总分', en: 'Highest total' },
  grade: { zh: '等级', en: 'Grade' },
  declaredTotal: { zh: '自评总分', en: 'Declared total' },
  declaredGrade: { zh: '自评等级', en: 'Declared grade' },
  reconciliation: { zh: '自评与核定的差额', en: 'Gap between declared and computed' },
  losses: { zh: '失分排序', en: 'Ranking of points lost' },
  findings: { zh: '检查发现', en: 'Findings' },
  lines: { zh: '计分行', en: 'Lines' },
  formHash: { zh: '自评表的校验值', en: 'Hash of the form' },
  ruleSet: { zh: '规则集', en: 'Rule set' },
  calculationVersion: { zh: '算法版本', en: 'Calculation' },
  schemaVersion: { zh: '计分表格式版本', en: 'Schema of the sheet' },
};

/** A difference with the name of its line. */
export function viewDifference(
  difference: PlacedDifference | null,
  form: SelfEvaluationForm | null,
): DifferenceView | null {
  if (!difference) return null;
  const { line, path } = difference;
  return { ...difference, label: line === null ? memberLabel(path) : lineLabel(line, form) };
}

function memberLabel(path: string): BilingualView {
  const [member = ''] = path.split(/[.[]/, 1);
  return MEMBERS[member] ?? { zh: path, en: path };
}

import type { FundRow, Indicator, SelfEvaluationForm } from '@app/form';
import type { RuleSetKey } from '@app/rule-set';

const EMPTY_ROW: FundRow = {
  initialBudget: null,
  annualBudget: null,
  executed: null,
  weight: null,
  executionRate: null,
  score: null,
};

/**
 * Completes the form of a worked example: what an example doesn't name is blank, and the scope is the rule set's.
 * Indicators need only what the example is about.
 *
 * @example
 * exampleForm({ total: { score: '90' } }, key).total //=> { weight: null, score: '90' }
 */
export function exampleForm(given: Readonly<Record<string, unknown>>, scope: RuleSetKey): unknown {
  const { funds, indicators, total, goals, printed, ...head } = given;
  const empty: SelfEvaluationForm = {
    districtCode: scope.districtCode,
    year: scope.year,
    kind: scope.kind,
    projectName: '示例项目',
    department: '示例部门',
    implementingUnit: '示例单位',
    leader: null,
    phone: null,
    funds: { total: EMPTY_ROW, currentYearAppropriation: EMPTY_ROW, carryOver: EMPTY_ROW, other: EMPTY_ROW },
    goals: { expected: '', actual: '' },
    indicators: [],
    total: { weight: null, score: null },
    grade: null,
    printed: {
      title: null,
      year: null,
      filledBy: null,
      sectionHead: null,
      fillerPhone: null,
      date: null,
      note: null,
      cells: {},
    },
  };
  return {
    ...empty,
    ...head,
    funds: completeFunds(empty.funds, funds),
    goals: { ...empty.goals, ...asRecord(goals) },
    indicators: Array.isArray(indicators) ? indicators.map(completeIndicator) : [],
    total: { ...empty.total, ...asRecord(total) },
    printed: { ...empty.printed, ...asRecord(printed) },
  };
}

function completeFunds(empty: SelfEvaluationForm['funds'], given: unknown): Record<string, unknown> {
  const rows = asRecord(given);
  const names = [...new Set([...Object.keys(empty), ...Object.keys(rows)])];
  return Object.fromEntries(names.map((name) => [name, { ...EMPTY_ROW, ...asRecord(rows[name]) }]));
}

function completeIndicator(given: unknown, row: number): Record<string, unknown> {
  const empty: Indicator = {
    row,
    level1: 'output',
    level2: 'quantity',
    level2Label: '',
    name: `示例指标${row + 1}`,
    target: '',
    completed: '',
    weight: null,
    score: null,
    deviationReason: '',
    notApplicable: false,
  };
  return { ...empty, ...asRecord(given) };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

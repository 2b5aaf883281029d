import type { FundRow, Indicator, SelfEvaluationForm } from '@app/form';

const BLANK: FundRow = {
  initialBudget: null,
  annualBudget: null,
  executed: null,
  weight: null,
  executionRate: null,
  score: null,
};

/** A form of an invented unit. */
export function aForm(changes: Partial<SelfEvaluationForm> = {}): SelfEvaluationForm {
  return {
    districtCode: '990101',
    year: 2023,
    kind: 'project',
    projectName: '路灯维护',
    department: '测试区云溪街道办事处',
    implementingUnit: '云溪街道办事处',
    leader: '林某',
    phone: '00000000',
    funds: {
      total: { ...BLANK, annualBudget: '10', executed: '9', weight: '10', executionRate: '0.9', score: '9' },
      currentYearAppropriation: BLANK,
      carryOver: BLANK,
      other: BLANK,
    },
    goals: { expected: '完成年度任务。', actual: '已完成年度任务。' },
    indicators: [
      anIndicator(0, { weight: '60', score: '60' }),
      anIndicator(1, { name: '群众满意度', weight: '30', score: '30' }),
    ],
    total: { weight: '100', score: '99' },
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
    ...changes,
  };
}

/** A row whose target is met. */
export function anIndicator(row: number, changes: Partial<Indicator> = {}): Indicator {
  return {
    row,
    level1: 'output',
    level2: 'quantity',
    level2Label: '数量指标',
    name: '维护路灯数量',
    target: '≥60盏',
    completed: '60盏',
    weight: '50',
    score: '50',
    deviationReason: '',
    notApplicable: false,
    ...changes,
  };
}

import type { FundRow, SelfEvaluationForm } from '@app/form';

const blankFunds: FundRow = {
  initialBudget: null,
  annualBudget: null,
  executed: null,
  weight: null,
  executionRate: null,
  score: null,
};

/** A small, complete form of an invented unit. */
export function aForm(changes: Partial<SelfEvaluationForm> = {}): SelfEvaluationForm {
  return {
    districtCode: '510403',
    year: 2020,
    kind: 'project',
    projectName: '社区路灯维护项目',
    department: '攀枝花市西区云岭街道办事处',
    implementingUnit: '云岭街道办事处',
    leader: null,
    phone: null,
    funds: {
      total: {
        initialBudget: '1.2',
        annualBudget: '1.16',
        executed: '1.16',
        weight: '10',
        executionRate: '1',
        score: '10',
      },
      currentYearAppropriation: blankFunds,
      carryOver: blankFunds,
      other: blankFunds,
    },
    goals: { expected: '维护路灯60盏。', actual: '已维护路灯60盏。' },
    indicators: [
      {
        row: 0,
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
      },
    ],
    total: { weight: '100', score: '97' },
    grade: '优',
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

/** The form with another declared total: the smallest change that makes another revision. */
export function withTotal(score: string, changes: Partial<SelfEvaluationForm> = {}): SelfEvaluationForm {
  return aForm({ total: { weight: '100', score }, ...changes });
}

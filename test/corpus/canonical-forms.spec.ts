import { isSelfEvaluationForm } from '@app/form';
import { readDocument } from '@app/form-import';
import { describeCorpus, type ExpectedForm, type ExpectedFundRow, type ExpectedIndicator } from './corpus';

const LEVEL1: Readonly<Record<string, string>> = {
  产出指标: 'output',
  效益指标: 'benefit',
  满意度指标: 'satisfaction',
};

describeCorpus('canonical forms', ({ bytes, year, forms }) => {
  const { forms: read } = readDocument(bytes, { districtCode: '110000', year });

  it('reads every form', () => {
    expect(read).toHaveLength(forms.length);
  });

  it.each(forms.map((form, index) => [index, form] as const))('maps form %i', (index, form) => {
    const { printed, ...fields } = read[index]?.form ?? { printed: undefined };
    expect(fields).toEqual(canonical(form, year));
    expect(printed).toMatchObject({
      title: form.title,
      year: form.yearPrinted,
      filledBy: form.filledBy,
      sectionHead: form.sectionHead,
      fillerPhone: form.fillerPhone,
      date: form.date,
    });
  });

  it.each(forms.map((form, index) => [index, form] as const))('loses no printed number of form %i', (index, form) => {
    const cells = read[index]?.form.printed.cells ?? {};
    const lost = printedNumbers(form).filter(([path, text, value]) => text !== value && cells[path] !== text);
    expect(lost).toEqual([]);
  });

  it('hands out forms that keep to the schema', () => {
    expect(read.filter(({ form }) => !isSelfEvaluationForm(form))).toEqual([]);
  });
});

function canonical(form: ExpectedForm, year: number): Record<string, unknown> {
  const fund = (name: string): unknown => canonicalFund(form.funds.find(({ row }) => row === name));
  return {
    districtCode: '110000',
    year,
    kind: 'project',
    projectName: form.projectName,
    department: form.department,
    implementingUnit: form.unit,
    leader: form.leader,
    phone: form.phone,
    funds: {
      total: fund('total'),
      currentYearAppropriation: fund('currentYearAppropriation'),
      carryOver: fund('carryOver'),
      other: fund('other'),
    },
    goals: form.goals,
    indicators: form.indicators.flatMap((row, index) => (row.empty ? [] : [canonicalIndicator(row, index)])),
    total: { weight: form.total.weightValue, score: form.total.scoreValue },
    grade: form.gradeNormalized,
  };
}

function canonicalFund(row: ExpectedFundRow | undefined): unknown {
  if (row === undefined) return undefined;
  return {
    initialBudget: row.initialBudgetValue,
    annualBudget: row.annualBudgetValue,
    executed: row.executedValue,
    weight: row.weightValue,
    executionRate: row.executionRateValue === null ? null : hundredth(row.executionRateValue),
    score: row.scoreValue,
  };
}

function canonicalIndicator(row: ExpectedIndicator, index: number): unknown {
  return {
    row: index,
    level1: LEVEL1[row.level1],
    level2: row.level2Code,
    level2Label: row.level2,
    name: row.level3,
    target: row.target,
    completed: row.actual,
    weight: row.weightValue,
    score: row.scoreValue,
    deviationReason: row.reason,
    notApplicable: false,
  };
}

/** A percentage as a ratio, digit by digit. */
function hundredth(percent: string): string {
  const [whole = '', fraction = ''] = percent.split('.');
  const places = fraction.length + 2;
  const digits = `${whole}${fraction}`.padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/0+$/, '').replace(/\.$/, '');
}

/** The rate that a ratio stands for; a bare 0 is the same with a sign of percent and without. */
function standsFor({ executionRate, executionRateValue }: ExpectedFundRow): string {
  if (executionRateValue === null) return '';
  return executionRate === '0' ? '0' : `${executionRateValue}%`;
}

/** Path, printed text and the text that the canonical value stands for, of every number that carries points or money. */
function printedNumbers(form: ExpectedForm): [string, string, string][] {
  const total = form.funds.find(({ row }) => row === 'total');
  const funds: [string, string, string][] = total
    ? [
        ['funds.total.initialBudget', total.initialBudget, total.initialBudgetValue ?? ''],
        ['funds.total.annualBudget', total.annualBudget, total.annualBudgetValue ?? ''],
        ['funds.total.executed', total.executed, total.executedValue ?? ''],
        ['funds.total.executionRate', total.executionRate, standsFor(total)],
        ['funds.total.score', total.score, total.scoreValue ?? ''],
      ]
    : [];
  const indicators = form.indicators.flatMap((row, index): [string, string, string][] =>
    row.empty
      ? []
      : [
          [`indicators[${index}].weight`, row.weight, row.weightValue ?? ''],
          [`indicators[${index}].score`, row.score, row.scoreValue ?? ''],
        ],
  );
  return [...funds, ...indicators, ['total.score', form.total.score, form.total.scoreValue ?? '']];
}

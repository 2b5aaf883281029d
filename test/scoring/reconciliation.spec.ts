import { deduction, engineCodes, lineOf, scoreWith, type FormParts } from './builders';

const parts: FormParts = {
  rate: '80',
  execution: { weight: '10', score: '9' },
  rows: [
    { weight: '50', score: '45', target: '50个', completed: '40个' },
    { weight: '30', score: '30' },
    { weight: '10', score: null },
  ],
  declaredTotal: '85',
};

describe('the declared total', () => {
  it('follows from the computed one, line by line', () => {
    const sheet = scoreWith(parts);
    expect(sheet.reconciliation).toEqual({
      declaredTotal: '85',
      total: '78',
      gap: '7',
      parts: [
        { line: 'execution', gap: '1' },
        { line: 'indicator:0', gap: '5' },
        { line: 'sum', gap: '1' },
      ],
    });
  });

  it('shows deductions and rounding as gaps of their own', () => {
    const sheet = scoreWith({ ...parts, declaredTotal: '84' }, { deductions: [deduction({ points: '2' })] });
    expect(sheet.reconciliation?.parts).toContainEqual({ line: 'deduction:late', gap: '2' });
    expect(sheet.reconciliation?.gap).toBe('8');
  });

  it('lists nothing where every line agrees', () => {
    const sheet = scoreWith({ execution: { weight: '10', score: '10' }, declaredTotal: '10' });
    expect(sheet.reconciliation).toEqual({ declaredTotal: '10', total: '10', gap: '0', parts: [] });
  });

  it('is not reconciled where none is printed', () => {
    const { declaredTotal, reconciliation } = scoreWith({});
    expect([declaredTotal, reconciliation]).toEqual([null, null]);
  });
});

describe('the gap of a line', () => {
  it.each([
    ['declared above the points', 'execution', '1'],
    ['declared as computed', 'indicator:1', '0'],
    ['not declared', 'indicator:2', null],
  ])('%s', (_name, id, gap) => {
    expect(lineOf(scoreWith(parts), id).gap).toBe(gap);
  });

  it('is found where no check explains it', () => {
    const findings = scoreWith(parts).findings.filter(({ code }) => code === 'DECLARED_DIFFERS');
    expect(findings.map(({ at, values }) => [at.line, values])).toEqual([
      ['execution', { declared: '9', points: '8', highest: '8' }],
      ['indicator:0', { declared: '45', points: '40', highest: '40' }],
    ]);
  });

  it('is not found a second time where a check explains it', () => {
    const check = {
      id: 'execution-score',
      on: 'item',
      code: 'EXECUTION_SCORE',
      severity: 'warning',
      field: 'score',
      when: { fact: 'item.declaredGap', operator: 'notEqual', value: '0' },
      message: { zh: '得分不符', en: 'The score differs.' },
      source: 'base',
    } as const;
    expect(engineCodes(scoreWith(parts, { checks: [check] }))).not.toContain('DECLARED_DIFFERS');
  });

  it('is none where the declared score lies within an open span', () => {
    const sheet = scoreWith({ rate: null, execution: { weight: '10', score: '9' } });
    expect(engineCodes(sheet)).not.toContain('DECLARED_DIFFERS');
  });
});

describe('losses', () => {
  it('are ranked by points, the largest first, and leave out what is open or lost nothing', () => {
    const sheet = scoreWith(parts, { deductions: [deduction({ points: '5' })] });
    expect(sheet.losses).toEqual([
      { line: 'indicator:0', reason: 'BY_SHARE', points: '10' },
      { line: 'deduction:late', reason: 'LATE', points: '5' },
      { line: 'execution', reason: 'BY_RATE', points: '2' },
    ]);
  });

  it('of the same size keep the order of the ledger', () => {
    const rows = ['3', '3', '4'].map((weight) => ({ weight, score: '1' }));
    expect(scoreWith({ rows }).losses.map(({ line }) => line)).toEqual(['indicator:2', 'indicator:0', 'indicator:1']);
  });
});

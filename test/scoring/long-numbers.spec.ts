import { compareEvaluators } from '@app/reference';
import { byShare, formWith, lineOf, ruleSetWith, scoreWith } from './builders';

/** A formula that multiplies one fraction of two long numbers with itself, over and over. */
const product = (factor: string) => Array.from({ length: 8 }, () => factor).join(' * ');
const factors = product(`(${product('item.declaredShare')})`);
const score = `0.${'123456789'.repeat(3)}1`;
const weight = `1.${'987654321'.repeat(3)}1`;
const given = { rows: Array.from({ length: 60 }, () => ({ weight, score })) };
const rules = {
  methods: [
    { ...byShare, when: { fact: 'item.kind', operator: 'equal', value: 'indicator' } as const, points: factors },
  ],
  rounding: { mode: 'half-up', digits: 2, stage: 'total' } as const,
};

describe('a formula whose numbers grow without end', () => {
  it('is given up as something that cannot be told', () => {
    const line = lineOf(scoreWith(given, rules), 'indicator:0');
    expect([line.basis, line.lowest, line.highest]).toEqual(['undetermined', '0', weight]);
  });

  it('is given up by both evaluators alike', async () => {
    expect(await compareEvaluators(formWith(given), ruleSetWith(rules))).toEqual({ agree: true });
  });
});

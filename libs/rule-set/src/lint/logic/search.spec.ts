import fc from 'fast-check';
import { Exact } from '@app/kernel';
import { evaluateCondition, type Truth } from '../../condition';
import type { FactValue } from '../../formula';
import type { Condition } from '../../rule-set';
import { findFacts } from '../rule-subject';
import { Effort } from './effort';
import { baseFactOf, isPresence } from '../../facts/fact-names';

const WORDS: readonly Condition[] = [
  { fact: 'form.declaredGrade', operator: 'equal', value: '优' },
  { fact: 'form.declaredGrade', operator: 'in', value: ['优', '良', '差'] },
  { fact: 'form.nothingSpent', operator: 'equal', value: true },
  { fact: 'form.spendingWithoutBudget', operator: 'notEqual', value: true },
  { fact: 'form.hasDeclaredTotal', operator: 'equal', value: true },
  { fact: 'form.declaredTotal', operator: 'lessThan', value: '5' },
  { fact: 'form.declaredTotal', operator: 'greaterThanInclusive', value: '5' },
  { fact: 'form.declaredTotal', operator: 'greaterThan', value: '7' },
  { fact: 'form.declaredTotal', operator: 'in', value: ['5', '6'] },
];

const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constantFrom(...WORDS),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
    tie('condition').map((not): Condition => ({ not })),
  ),
}));

const TOTALS = ['4', '5', '5.5', '6', '6.5', '7', '8'].map((number) => Exact.parse(number));

/** Every combination of values that the conditions above can tell apart. */
const everyCase: readonly ((name: string) => FactValue)[] = ['优', '良', '中', '差', null].flatMap((grade) =>
  [true, false, null].flatMap((spent) =>
    [true, false].flatMap((without) =>
      [...TOTALS, null].map((total) => {
        const values = new Map<string, FactValue>([
          ['form.declaredGrade', grade],
          ['form.nothingSpent', spent],
          ['form.spendingWithoutBudget', without],
          ['form.declaredTotal', total],
        ]);
        return (name: string) => {
          const value = values.get(baseFactOf(name)) ?? null;
          return isPresence(name) ? value !== null : value;
        };
      }),
    ),
  ),
);

describe('findFacts', () => {
  it('finds facts exactly where trying every combination does', () => {
    const wanted = fc.array(
      fc.tuple(anyCondition, fc.constantFrom<readonly Truth[]>(['true'], ['false'], ['false', 'unknown'], ['unknown'])),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(wanted, (pairs) => {
        const exists = everyCase.some((valueOf) =>
          pairs.every(([condition, truths]) => truths.includes(evaluateCondition(condition, valueOf))),
        );
        const found = findFacts(
          'form',
          pairs.map(([condition, truths]) => ({ conditions: [condition], truths })),
          new Effort(1_000_000),
        );
        expect(found !== null).toBe(exists);
      }),
      { numRuns: 500 },
    );
  });

  it('gives up when the effort is spent, and says so', () => {
    const effort = new Effort(10);
    const when: Condition = { all: Array.from({ length: 20 }, () => WORDS[0] as Condition) };
    expect(findFacts('form', [{ conditions: [when], truths: ['true'] }], effort)).toBeNull();
    expect(effort.isSpent).toBe(true);
  });
});

import fc from 'fast-check';
import { Exact } from '@app/kernel';
import { evaluateCondition } from '../../condition';
import {
  BINARY_OPERATORS,
  evaluateFormula,
  formatFormula,
  parseFormula,
  type Expression,
  type FactValue,
} from '../../formula';
import type { Condition } from '../../rule-set';
import { Effort } from '../logic/effort';
import { boundsOfFormula } from './bounds-of-formula';
import { casesOf } from './cases';
import { KnownFacts } from './known-facts';
import type { Line } from './line';

const NUMBERS = [
  'item.weight',
  'item.completionRatio',
  'form.budgetExecutionRate',
  'item.declaredScore',
  'item.declaredLost',
];
const numberText = fc.constantFrom('-2', '-1', '-0.5', '0', '0.5', '0.8', '1', '1.5', '2', '10');

const literal = numberText.map((text): Expression => parseFormula(text).expression ?? { kind: 'text', value: text });
const fact = fc.constantFrom(...NUMBERS).map((name): Expression => ({ kind: 'fact', name }));
const arithmetic = BINARY_OPERATORS.filter((operator) => '+-*/'.includes(operator));
const comparison = BINARY_OPERATORS.filter((operator) => !'+-*/'.includes(operator));

const { formula: anyFormula } = fc.letrec<{ formula: Expression }>((tie) => {
  const inner = tie('formula');
  const call = (name: 'min' | 'max' | 'clamp' | 'abs', count: number) =>
    fc.array(inner, { minLength: count, maxLength: count }).map((args): Expression => ({ kind: 'call', name, args }));
  return {
    formula: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      literal,
      fact,
      inner.map((operand): Expression => ({ kind: 'negate', operand })),
      fc
        .tuple(fc.constantFrom(...arithmetic), inner, inner)
        .map(([operator, left, right]): Expression => ({ kind: 'binary', operator, left, right })),
      call('min', 2),
      call('max', 2),
      call('clamp', 3),
      call('abs', 1),
      fc
        .tuple(fc.constantFrom('round', 'floor', 'ceil'), inner, fc.constantFrom('0', '1', '2'))
        .map(([name, x, digits]): Expression => ({
          kind: 'call',
          name,
          args: [x, { kind: 'number', value: Exact.parse(digits) }],
        })),
      fc
        .tuple(fc.constantFrom(...comparison), fact, literal, inner, inner)
        .map(([operator, left, right, then, otherwise]): Expression => ({
          kind: 'call',
          name: 'if',
          args: [{ kind: 'binary', operator, left, right }, then, otherwise],
        })),
      fc.tuple(fact, inner, inner, inner).map(([x, a, b, c]): Expression => ({
        kind: 'call',
        name: 'band',
        args: [x, { kind: 'number', value: Exact.one }, a, { kind: 'number', value: Exact.zero }, b, c],
      })),
    ),
  };
});

const leaf = fc.record({
  fact: fc.constantFrom(...NUMBERS, 'item.hasCompletionRatio'),
  operator: fc.constantFrom(
    'equal',
    'notEqual',
    'lessThan',
    'lessThanInclusive',
    'greaterThan',
    'greaterThanInclusive',
  ),
  value: numberText,
});
const anyLeaf: fc.Arbitrary<Condition> = leaf.map((given) =>
  given.fact.startsWith('item.has')
    ? { fact: given.fact, operator: 'equal', value: given.value > '0' }
    : (given as Condition),
);
const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    anyLeaf,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
    tie('condition').map((not): Condition => ({ not })),
  ),
}));

interface Facts {
  readonly weight: Exact;
  readonly valueOf: (name: string) => FactValue;
}

/** Facts that agree with one another: what was lost is the weight less the declared score. */
const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    weight: fc.constantFrom('0', '0.5', '2.5', '5', '10', '100'),
    ratio: fc.option(numberText),
    rate: fc.option(numberText),
    declared: fc.option(numberText),
  })
  .map(({ weight, ratio, rate, declared }) => {
    const w = Exact.parse(weight);
    const score = Exact.from(declared);
    const facts = new Map<string, FactValue>([
      ['item.weight', w],
      ['item.completionRatio', Exact.from(ratio)],
      ['item.hasCompletionRatio', ratio !== null],
      ['form.budgetExecutionRate', Exact.from(rate)],
      ['item.declaredScore', score],
      ['item.declaredLost', score && w.minus(score)],
    ]);
    return { weight: w, valueOf: (name: string) => facts.get(name) ?? null };
  });

const start = KnownFacts.start('item.weight', new Map());

describe('bounds of a formula', () => {
  it('hold its value under all facts that fulfil the condition, in one of its cases', () => {
    fc.assert(
      fc.property(
        anyFormula,
        anyCondition,
        fc.array(anyFacts, { minLength: 5, maxLength: 20 }),
        (formula, when, samples) => {
          const cases = casesOf(when, true, start, new Effort(1_000_000)).map((known) =>
            boundsOfFormula(formula, known),
          );
          for (const { weight, valueOf } of samples) {
            const value = evaluateFormula(formula, valueOf);
            if (evaluateCondition(when, valueOf) !== 'true' || !(value instanceof Exact)) continue;
            const at = ({ slope, base }: Line) => slope.times(weight).plus(base);
            const holds = cases.some(
              ({ lows, highs }) =>
                lows.every((line) => at(line).compare(value) <= 0) &&
                highs.every((line) => at(line).compare(value) >= 0),
            );
            if (!holds)
              throw new Error(`${formatFormula(formula)} gives ${value.toText()} for weight ${weight.toText()}`);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

import type { Condition } from '@app/rule-set';
import { withoutNegation } from './negation';

const below: Condition = { fact: 'item.weight', operator: 'lessThan', value: '5' };
const notBelow: Condition = { fact: 'item.weight', operator: 'greaterThanInclusive', value: '5' };
const met: Condition = { fact: 'item.met', operator: 'equal', value: true };
const notMet: Condition = { fact: 'item.met', operator: 'notEqual', value: true };

describe('withoutNegation', () => {
  const cases: [string, Condition, Condition][] = [
    [
      'leaves a condition without negation as it is',
      { all: [below, { any: [met] }] },
      { all: [below, { any: [met] }] },
    ],
    ['turns a comparison to its opposite', { not: below }, notBelow],
    ['lets two negations cancel out', { not: { not: below } }, below],
    ['turns "not all" to "any of the opposites"', { not: { all: [below, met] } }, { any: [notBelow, notMet] }],
    ['turns "not any" to "all of the opposites"', { not: { any: [below, met] } }, { all: [notBelow, notMet] }],
    [
      'carries a negation through groups and other negations',
      { not: { all: [below, { any: [met, { not: below }] }] } },
      { any: [notBelow, { all: [notMet, below] }] },
    ],
  ];
  it.each(cases)('%s', (_name, condition, expected) => {
    expect(withoutNegation(condition)).toEqual(expected);
  });

  const opposites = [
    ['equal', 'notEqual'],
    ['in', 'notIn'],
    ['contains', 'doesNotContain'],
    ['lessThan', 'greaterThanInclusive'],
    ['greaterThan', 'lessThanInclusive'],
  ] as const;
  it.each(opposites)('takes %s and %s for opposites', (operator, opposite) => {
    const leaf = { fact: 'item.weight', value: '5' };
    expect(withoutNegation({ not: { ...leaf, operator } })).toEqual({ ...leaf, operator: opposite });
    expect(withoutNegation({ not: { ...leaf, operator: opposite } })).toEqual({ ...leaf, operator });
  });
});

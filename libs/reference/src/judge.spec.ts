import type { Condition } from '@app/rule-set';
import { FALSE, TRUE, UNKNOWN, type Tri } from '@app/scoring';
import { readFraction, type Operand } from './fractions';
import { ConditionPathError, judge, type NamedFacts } from './judge';
import { exactOperators } from './operators';

const below: Condition = { fact: 'item.weight', operator: 'lessThan', value: '5' };
const met: Condition = { fact: 'item.met', operator: 'equal', value: true };

function facts(weight: string | null, isMet: boolean | null): NamedFacts {
  return new Map<string, Operand | null>([
    ['item.weight', weight === null ? null : readFraction(weight)],
    ['item.met', isMet],
  ]);
}

describe('judge', () => {
  const cases: [string, Condition, NamedFacts, Tri][] = [
    ['is true where the comparison holds', below, facts('4.99', null), TRUE],
    ['is false at the edge', below, facts('5', null), FALSE],
    ['cannot tell with the fact missing', below, facts(null, true), UNKNOWN],
    ['cannot tell the opposite either', { not: below }, facts(null, true), UNKNOWN],
    ['is false as soon as one of all is', { all: [below, met] }, facts(null, false), FALSE],
    ['is true as soon as one of any is', { any: [below, met] }, facts(null, true), TRUE],
    ['cannot tell all with one missing', { all: [below, met] }, facts(null, true), UNKNOWN],
    ['cannot tell any with one missing', { any: [below, met] }, facts(null, false), UNKNOWN],
    ['cannot tell "this or not this" of a missing fact', { any: [met, { not: met }] }, facts('1', null), UNKNOWN],
    ['cannot tell "this and not this" of a missing fact', { all: [met, { not: met }] }, facts('1', null), UNKNOWN],
  ];
  it.each(cases)('%s', async (_name, condition, named, expected) => {
    await expect(judge(condition, named, exactOperators)).resolves.toBe(expected);
  });

  it('never follows a path', async () => {
    const condition = { ...below, path: '$..constructor' };
    await expect(judge(condition, facts('4', true), exactOperators)).rejects.toThrow(ConditionPathError);
  });

  it('loses nothing when many runs are under way', async () => {
    const runs = Array.from({ length: 50 }, (_, index) =>
      judge(below, facts(String(index % 10), true), exactOperators).then((verdict) => [index % 10, verdict]),
    );
    for (const [weight, verdict] of await Promise.all(runs)) expect(verdict).toBe((weight ?? 0) < 5 ? TRUE : FALSE);
  });
});

import type { Condition, Leaf, Method, RuleSet } from '../../rule-set';
import { check, executionMethod, method } from '../minimal-rule-set';
import { pair, type LintPair } from './pair';

const is = (fact: string, value: string | boolean): Leaf => ({ fact, operator: 'equal', value });
const rest = is('item.kind', 'indicator');

function methods(...of: (Condition | Method)[]): Partial<RuleSet> {
  const indicators = of.map((each, index) => ('id' in each ? each : method({ id: `m${index + 1}`, when: each })));
  return { methods: [executionMethod, ...indicators] };
}

/** Conditions within one another, so that looking at every case of them takes longer than lint may take. */
function tangle(depth: number): Condition {
  const leaves = Array.from({ length: 30 }, (_, index): Leaf => {
    return { fact: 'item.weight', operator: 'notEqual', value: String(depth * 100 + index) };
  });
  const inner: Condition[] = depth === 0 ? [] : [{ any: [tangle(depth - 1), is('item.reasonGiven', depth % 2 === 0)] }];
  return { all: [{ any: leaves }, ...inner] };
}

const tangled = Array.from({ length: 60 }, (_, index) =>
  method({ id: `m${index}`, when: index === 0 ? tangle(5) : { not: tangle(5) } }),
);

/** Methods for every item, and rules that can apply. */
export const reachPairs: readonly LintPair[] = [
  pair('items without a method', 'METHOD_MISSING', methods(is('item.reasonGiven', true)), methods(rest)),
  pair(
    'a method whose cases another one takes',
    'METHOD_SHADOWED',
    methods(rest, is('item.reasonGiven', true)),
    methods(is('item.reasonGiven', true), rest),
  ),
  pair(
    'a method behind one that cannot be told where it applies',
    'METHOD_STOPPED',
    methods(is('item.met', true), is('item.hasMet', false), rest),
    methods({ all: [is('item.hasMet', true), is('item.met', true)] }, is('item.hasMet', false), rest),
  ),
  pair(
    'a condition that contradicts itself',
    'RULE_NEVER_APPLIES',
    { checks: [check({ when: { all: [is('form.grade', '优'), is('form.grade', '良')] } })] },
    { checks: [check({ when: { any: [is('form.grade', '优'), is('form.grade', '良')] } })] },
  ),
  {
    ...pair(
      'more cases than can be looked at',
      'LINT_INCOMPLETE',
      { methods: [executionMethod, ...tangled] },
      methods(rest),
    ),
    beside: ['METHOD_MISSING', 'METHOD_SHADOWED', 'RULE_NEVER_APPLIES', 'POINTS_UNPROVEN'],
  },
];

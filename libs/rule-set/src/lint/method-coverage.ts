import type { Issue } from '@app/kernel';
import { NATURES } from '../facts';
import type { Condition, Method } from '../rule-set';
import { finding, type Lint, type LintContext } from './lint-context';
import { describe } from './logic/describe';
import { findFacts, isFalse, isTrue } from './rule-subject';

const ANY_EXECUTION: Condition = { fact: 'item.kind', operator: 'equal', value: 'execution' };

/** Every kind of item has a method: for the execution item and each nature, no facts leave all methods false. */
export const lintCoverage: Lint = (context) => {
  const { methods } = context.resolved;
  const indicators = NATURES.filter((nature) => nature !== 'execution');
  return [
    ...uncovered(context, methods, 'execution', ANY_EXECUTION, 'execution'),
    ...indicators.flatMap((nature) =>
      uncovered(context, methods, 'indicator', { fact: 'item.nature', operator: 'equal', value: nature }, nature),
    ),
  ];
};

function uncovered(
  { effort }: LintContext,
  methods: readonly Method[],
  on: Method['on'],
  kind: Condition,
  name: string,
): Issue[] {
  const conditions = methods.filter((method) => method.on === on).map(({ when }) => when);
  const facts = findFacts(on, [isTrue(kind), isFalse(...conditions)], effort);
  if (facts === null) return [];
  return [finding('error', 'METHOD_MISSING', 'methods', { kind: name, facts: describe(facts) })];
}

import type { Issue } from '@app/kernel';
import { factsOfCondition } from '../condition';
import { presenceFactOf } from '../facts';
import { baseFactOf, definitionOf } from '../facts/fact-names';
import { factsOf, parseFormula } from '../formula';
import { formulasOf } from '../file/rule-contexts';
import type { Deduction } from '../rule-set';
import { finding, isOwn, type Lint, type LintContext } from './lint-context';
import { isOfExecution } from './logic/domain';
import { findFacts, isTrue } from './rule-subject';

/**
 * Deductions on items that hang on what only indicators have, such as their level-1 group, and don't ask what kind of
 * item it is: on the execution item they could never be told, so that every form would stay undetermined.
 */
export const lintOpenOnExecution: Lint = (context) =>
  context.resolved.deductions
    .filter(({ id, on }) => on === 'item' && isOwn(`deductions.${id}`, context))
    .flatMap((deduction) => checkDeduction(deduction, context));

function checkDeduction(deduction: Deduction, { effort }: LintContext): Issue[] {
  const asked = factsOfCondition(deduction.when).map(baseFactOf);
  const used = formulasOf(deduction).flatMap(([, text]) => factsOfText(text));
  const isMissing = (fact: string) => {
    const { on, optional } = definitionOf(fact);
    return on === 'item' && optional && !isOfExecution(fact);
  };
  const missing = [...new Set([...asked, ...used].filter(isMissing))];
  if (missing.length === 0) return [];
  // Every fact that the execution item can have is there, so that only the others can leave the condition open.
  const there = asked.filter((fact) => definitionOf(fact).optional && !missing.includes(fact));
  const known = isTrue(
    ...there.map((fact) => ({ fact: presenceFactOf(fact), operator: 'equal', value: true }) as const),
  );
  const truths = used.some((fact) => missing.includes(fact)) ? (['true', 'unknown'] as const) : (['unknown'] as const);
  const facts = findFacts('execution', [{ conditions: [deduction.when], truths }, known], effort);
  if (facts === null) return [];
  const values = { deduction: deduction.id, facts: missing.join(', ') };
  return [finding('warning', 'DEDUCTION_OPEN_ON_EXECUTION', `deductions.${deduction.id}.when`, values)];
}

function factsOfText(text: string): string[] {
  const { expression } = parseFormula(text);
  return expression === null ? [] : factsOf(expression).map(baseFactOf);
}

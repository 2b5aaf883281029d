import type { Issue } from '@app/kernel';
import type { Method } from '../rule-set';
import { finding, isOwn, ownRules, type Lint, type LintContext } from './lint-context';
import { findFacts, subjectFor } from './rule-subject';

/** Rules whose condition contradicts itself, so that they never apply. */
export const lintNeverApplies: Lint = (context) => {
  const { effort } = context;
  return ownRules(context).flatMap((listed) => {
    const facts = findFacts(subjectFor(listed), [listed.rule.when], [], effort);
    if (facts !== null || effort.isSpent) return [];
    return [finding('warning', 'RULE_NEVER_APPLIES', `${listed.path}.when`, { rule: listed.rule.id })];
  });
};

/** Methods that are never reached, because the ones before them take every item that they would. */
export const lintShadowed: Lint = (context) => {
  const { methods } = context.resolved;
  return methods.flatMap((method, index) => {
    const before = methods.slice(0, index).filter(({ on }) => on === method.on);
    return before.length === 0 ? [] : checkShadow(method, before, context);
  });
};

function checkShadow(method: Method, before: readonly Method[], context: LintContext): Issue[] {
  const { effort } = context;
  const isReached =
    findFacts(
      method.on,
      [method.when],
      before.map(({ when }) => when),
      effort,
    ) !== null;
  if (isReached || effort.isSpent) return [];
  const isPossible = findFacts(method.on, [method.when], [], effort) !== null;
  if (!isPossible) return [];
  const alone = before.find(({ when }) => findFacts(method.on, [method.when], [when], effort) === null);
  const by = alone ? alone.id : before.map(({ id }) => id).join(', ');
  // A base's method that a rule set puts its own in front of is an override, not a slip.
  const severity = isOwn(`methods.${method.id}`, context) ? 'warning' : 'info';
  return effort.isSpent
    ? []
    : [finding(severity, 'METHOD_SHADOWED', `methods.${method.id}`, { method: method.id, by })];
}

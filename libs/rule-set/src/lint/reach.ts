import type { Issue } from '@app/kernel';
import type { Method } from '../rule-set';
import { finding, isOwn, ownRules, type Lint, type LintContext } from './lint-context';
import { findFacts, isFalse, isNotTrue, isTrue, subjectFor, type Wanted } from './rule-subject';

/** Rules whose condition contradicts itself, so that they never apply. */
export const lintNeverApplies: Lint = (context) => {
  const { effort } = context;
  return ownRules(context).flatMap((listed) => {
    const facts = findFacts(subjectFor(listed), [isTrue(listed.rule.when)], effort);
    if (facts !== null || effort.isSpent) return [];
    return [finding('warning', 'RULE_NEVER_APPLIES', `${listed.path}.when`, { rule: listed.rule.id })];
  });
};

/**
 * Methods that are never reached: the ones before them take every item that they would, or cannot be told for them
 * and so stop the search.
 */
export const lintShadowed: Lint = (context) => {
  const { methods } = context.resolved;
  return methods.flatMap((method, index) => {
    const before = methods.slice(0, index).filter(({ on }) => on === method.on);
    return before.length === 0 ? [] : checkShadow(method, before, context);
  });
};

function checkShadow({ id, on, when }: Method, before: readonly Method[], context: LintContext): Issue[] {
  const { effort } = context;
  const isFound = (...wanted: Wanted[]) => findFacts(on, [isTrue(when), ...wanted], effort) !== null;
  const earlier = before.map((method) => method.when);
  if (isFound(isFalse(...earlier)) || !isFound()) return [];
  const isStopped = isFound(isNotTrue(...earlier));
  const isHidden = (method: Method) => !isFound(isStopped ? isFalse(method.when) : isNotTrue(method.when));
  const alone = before.find(isHidden);
  const by = alone ? alone.id : before.map((method) => method.id).join(', ');
  // A base's method that a rule set puts its own in front of is an override, not a slip.
  const severity = isOwn(`methods.${id}`, context) ? 'warning' : 'info';
  if (effort.isSpent) return [];
  return [finding(severity, isStopped ? 'METHOD_STOPPED' : 'METHOD_SHADOWED', `methods.${id}`, { method: id, by })];
}

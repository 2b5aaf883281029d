import { SuanpanError, type Issue } from '@app/kernel';
import {
  explainNone as explainNonePublished,
  keyText,
  type Resolution,
  type RuleSetKey,
  type RuleSetLibrary,
  type Scope,
  type VersionAt,
} from '@app/rule-set';
import { RequestError } from '../http/request-error';
import type { PublishedRuleSet } from './published-rule-sets';

/** No rule set of a scope applies, or there is none; the sentence says why, and what is known instead. */
export class NoRuleSetError extends SuanpanError {
  constructor({ code, values }: Issue) {
    super(code, values);
  }
}

/** A published rule set cannot be put together with its bases, which no publication should have let through. */
export class RuleSetUnusableError extends RequestError {
  constructor(key: RuleSetKey, { issues }: Resolution) {
    super('RULE_SET_UNUSABLE', { ruleSet: keyText(key) }, { issues });
  }
}

/**
 * Why no version of a scope applied at the end of a day, or applies today (null): it was withdrawn, none was published
 * by then, or there is none at all.
 */
export function explainNone(
  scope: Scope,
  found: Exclude<VersionAt<PublishedRuleSet>, { readonly kind: 'applies' }>,
  day: string | null,
  library: RuleSetLibrary,
): Issue {
  const reason = explainNonePublished(scope, found, day);
  if (reason) return reason;
  const { refusal } = library.find(scope);
  if (!refusal) throw new Error('A scope without a version has one.');
  return refusal.issue;
}

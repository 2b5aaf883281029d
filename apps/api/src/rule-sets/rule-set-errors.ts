import { SuanpanError, type Issue } from '@app/kernel';
import {
  dayOf,
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
  const { districtCode, year, kind } = scope;
  const ruleSet = `${districtCode}/${year}/${kind}`;
  if (found.kind === 'withdrawn') {
    const { version, withdrawal } = found.published;
    const values = { version, withdrawnOn: withdrawal ? dayOf(withdrawal.at) : '', reason: withdrawal?.reason ?? '' };
    return { code: 'WITHDRAWN', severity: 'error', at: {}, values: { ruleSet, ...values } };
  }
  if (found.first) {
    const values = { ruleSet, day: day ?? '', first: dayOf(found.first.publishedAt), version: found.first.version };
    return { code: 'BEFORE_FIRST_PUBLICATION', severity: 'error', at: {}, values };
  }
  const { refusal } = library.find(scope);
  if (!refusal) throw new Error('A scope without a version has one.');
  return refusal.issue;
}

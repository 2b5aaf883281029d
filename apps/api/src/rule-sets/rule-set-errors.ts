import { SuanpanError } from '@app/kernel';
import { keyText, type Resolution, type RuleSetKey, type RuleSetRefusal } from '@app/rule-set';
import { RequestError } from '../http/request-error';

/** A scope has no rule set; the sentence names the nearest one above and what is known. */
export class NoRuleSetError extends SuanpanError {
  constructor({ issue }: RuleSetRefusal) {
    super(issue.code, issue.values);
  }
}

/** A published rule set cannot be put together with its bases, which no publication should have let through. */
export class RuleSetUnusableError extends RequestError {
  constructor(key: RuleSetKey, { issues }: Resolution) {
    super('RULE_SET_UNUSABLE', { ruleSet: keyText(key) }, { issues });
  }
}

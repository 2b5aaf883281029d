import { ruleSetTextHash } from '@app/rule-set';
import type { RuleSetVersion } from './rule-set-version.entity';

/** Whether the content of a stored version has the hash it is listed with. */
export function isSoundVersion({ content, contentHash }: RuleSetVersion): boolean {
  return ruleSetTextHash(content) === contentHash;
}

import type { RuleSetDraft } from '@app/persistence';
import { resolveRuleSet, type Resolution, type RuleSet, type RuleSetSource } from '@app/rule-set';

/** A draft's rule set, and what it is with its bases merged in. */
export interface DraftContent extends Resolution {
  readonly ruleSet: RuleSet;
}

/** Reads the content of a draft. What was stored passed every check on its way in. */
export function readDraft({ content }: Pick<RuleSetDraft, 'content'>, source: RuleSetSource): DraftContent {
  const ruleSet = JSON.parse(content) as RuleSet;
  return { ruleSet, ...resolveRuleSet(ruleSet, source) };
}

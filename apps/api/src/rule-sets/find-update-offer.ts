import { newerBaseOf, offerUpdate, type BasePin, type RuleSet, type RuleSetSource } from '@app/rule-set';
import { RuleSetUnusableError } from './rule-set-errors';
import { viewOffer, type UpdateOfferAnswer } from './change.views';

/**
 * What a newer version of its base would change in a rule set; null where the base has none.
 *
 * @throws RuleSetUnusableError where the rule set cannot be put together with either
 */
export function findUpdateOffer(ruleSet: RuleSet, source: RuleSetSource): UpdateOfferAnswer {
  const newer = newerBaseOf(ruleSet, source);
  return { offer: newer && viewOffer(takeOver(ruleSet, source, newer)) };
}

/**
 * A rule set on another version of its base, every own value kept.
 *
 * @throws RuleSetUnusableError
 */
export function takeOver(ruleSet: RuleSet, source: RuleSetSource, newer: BasePin) {
  const { offer, issues } = offerUpdate(ruleSet, source, newer);
  if (!offer) throw new RuleSetUnusableError(ruleSet, { resolved: null, issues: [...issues] });
  return offer;
}

import type { formFacts } from './form-facts';
import type { itemFacts } from './item-facts';

export { checkFact, isIssue, type RuleContext } from './check-fact';
export { factDictionary } from './dictionary';
export * from './fact';
export { baseFactOf, definitionOf, isPresence } from './fact-names';
export { formFacts } from './form-facts';
export { itemFacts, NATURES, type ItemNature } from './item-facts';

export type ItemFactName = (typeof itemFacts)[number]['name'];
export type FormFactName = (typeof formFacts)[number]['name'];

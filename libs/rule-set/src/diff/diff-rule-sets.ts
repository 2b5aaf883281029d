import type { AnyRuleSet, Change } from './change';
import { diffExamples, diffGrades, diffHead, diffSettings, diffStanding, diffWeights } from './diff-parts';
import { diffRules } from './diff-rules';

/**
 * What changes from one rule set to another, by meaning: weights, grades, rounding, reading, filing, rules added,
 * removed, moved and changed member by member, what the parts stand on, sources and examples. Takes rule sets as
 * their files state them or resolved; compare two of the same sort, as the first state only what differs from a base.
 *
 * @returns the changes in the order in which a rule set is read; empty where both say the same
 * @example
 * diffRuleSets(old, { ...old, grades: [{ grade: '差', from: '0' }] })[0].code //=> 'CHANGE_GRADE_EDGE'
 */
export function diffRuleSets(from: AnyRuleSet, to: AnyRuleSet): Change[] {
  return [
    ...diffHead(from, to),
    ...diffWeights(from, to),
    ...diffGrades(from, to),
    ...diffRules(from, to),
    ...diffSettings(from, to),
    ...diffStanding(from, to),
    ...diffExamples(from, to),
  ];
}

import type { Issue, Place } from '@app/kernel';
import { nearest } from '../nearest';
import { factDictionary } from './dictionary';
import { STAGES, type FactDefinition, type Stage } from './fact';

/** Where a condition or formula stands: which facts it may use, and the place that its issues name. */
export interface RuleContext {
  readonly on: 'item' | 'form';
  /** The latest stage whose facts are known when the rule is used. */
  readonly stage: Stage;
  readonly at: Place;
}

/**
 * A fact that a rule names: its definition if the rule may use it, and otherwise what is wrong.
 *
 * @example
 * checkFact('item.weight', { on: 'form', stage: 'final', at: {} }) //=> { code: 'FACT_OF_ITEM', … }
 */
export function checkFact(name: string, { on, stage, at }: RuleContext): FactDefinition | Issue {
  const fact = factDictionary.get(name);
  const issue = (code: string, values: Issue['values']): Issue => ({ code, severity: 'error', at, values });
  if (fact === undefined) {
    const suggestion = nearest(name, factDictionary.keys());
    const shown = { fact: name.slice(0, 80) };
    return suggestion === null ? issue('FACT_UNKNOWN', shown) : issue('FACT_UNKNOWN_NEAR', { ...shown, suggestion });
  }
  if (fact.on === 'item' && on === 'form') return issue('FACT_OF_ITEM', { fact: name });
  if (STAGES.indexOf(fact.stage) > STAGES.indexOf(stage)) {
    return issue('FACT_TOO_LATE', { fact: name, known: fact.stage, used: stage });
  }
  return fact;
}

/**
 * Whether `checkFact` found something wrong.
 *
 * @example
 * isIssue(checkFact('item.weight', { on: 'item', stage: 'reading', at: {} })) //=> false
 */
export function isIssue(result: object): result is Issue {
  return 'severity' in result;
}

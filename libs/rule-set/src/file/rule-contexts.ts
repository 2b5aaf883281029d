import type { Stage } from '../facts';
import type { Adjustment, Check, Deduction, Method } from '../rule-set';

/** The lists of rules of a rule set. */
export const RULE_LISTS = ['methods', 'deductions', 'adjustments', 'checks'] as const;
export type RuleList = (typeof RULE_LISTS)[number];
export type AnyRule = Method | Deduction | Adjustment | Check;

/**
 * What a rule may look at: methods what is on the form, deductions also the points of the methods, adjustments also
 * the total, checks everything.
 */
export const STAGE_OF: Readonly<Record<RuleList, Stage>> = {
  methods: 'reading',
  deductions: 'points',
  adjustments: 'total',
  checks: 'final',
};

/**
 * Whether a rule is about single items or about the form.
 *
 * @example
 * subjectOf('adjustments', adjustment) //=> 'form'
 */
export function subjectOf(list: RuleList, rule: object): 'item' | 'form' {
  if (list === 'methods') return 'item';
  return list === 'adjustments' || ('on' in rule && rule.on === 'form') ? 'form' : 'item';
}

/** The formulas of a rule, by the name of the member that holds them. */
export function formulasOf(rule: AnyRule): [member: string, formula: string][] {
  const formulas: [string, string][] = [];
  if ('points' in rule && rule.points !== null) formulas.push(['points', rule.points]);
  if ('cap' in rule && rule.cap !== undefined) formulas.push(['cap', rule.cap]);
  if ('allowed' in rule && rule.allowed) {
    formulas.push(['allowed.from', rule.allowed.from], ['allowed.to', rule.allowed.to]);
  }
  return formulas;
}

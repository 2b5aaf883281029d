import { validateForm, type SelfEvaluationForm } from '@app/form';
import type { ResolvedRuleSet } from '@app/rule-set';
import { calculations } from '../calculation/calculations';
import { closures } from '../compile/closures';
import { exampleForm } from '../examples/example-form';
import { ruleApplies } from '../examples/rule-examples';
import type { ScoreSheet } from '../score-sheet';

/** What at least one example reaches, and what none does, in the order of the rule set. */
export interface Reach {
  readonly reached: readonly string[];
  readonly unreached: readonly string[];
}

/** Rules by their id, grades by their word. */
export interface Coverage {
  readonly methods: Reach;
  readonly deductions: Reach;
  readonly adjustments: Reach;
  readonly checks: Reach;
  readonly grades: Reach;
}

/**
 * Which methods, deductions, adjustments, checks and grade bands the examples of a rule set reach: the examples of
 * single rules, and the whole forms as the rule set scores them. A form that is no valid form reaches nothing.
 *
 * @throws UnreadableFormulaError when the set was never linted and holds a formula that doesn't parse
 * @example
 * measureCoverage(ruleSet).grades //=> { reached: ['优', '良'], unreached: ['中', '差'] }
 */
export function measureCoverage(ruleSet: ResolvedRuleSet): Coverage {
  const sheets = sheetsOf(ruleSet);
  const lines = sheets.flatMap((sheet) => sheet.lines);
  const decided = (kind: string) => lines.filter((line) => line.kind === kind).map(({ ruleId }) => ruleId);
  const found = sheets.flatMap((sheet) => sheet.findings.map(({ ruleId }) => ruleId));
  const byExample = (list: 'methods' | 'deductions' | 'adjustments') =>
    ruleSet[list].filter((rule) => (rule.examples ?? []).some((example) => ruleApplies(rule, example, closures)));
  const rules = (list: 'methods' | 'deductions' | 'adjustments', kind: string) =>
    reachOf(idsOf(ruleSet[list]), [...decided(kind), ...idsOf(byExample(list))]);
  return {
    methods: rules('methods', 'item'),
    deductions: rules('deductions', 'deduction'),
    adjustments: rules('adjustments', 'adjustment'),
    checks: reachOf(idsOf(ruleSet.checks), found),
    grades: reachOf(
      ruleSet.grades.map(({ grade }) => grade),
      sheets.map(({ grade }) => grade),
    ),
  };
}

function sheetsOf(ruleSet: ResolvedRuleSet): ScoreSheet[] {
  const score = calculations.latest.prepare(ruleSet, closures);
  return ruleSet.examples.flatMap(({ form: given, submittedOn }) => {
    const form = exampleForm(given, ruleSet);
    if (validateForm(form).length > 0) return [];
    const options = submittedOn === undefined ? {} : { submittedOn };
    // The sheets are only looked through here, so they need no hash of the form.
    return [score(form as SelfEvaluationForm, { ...options, formHash: '' })];
  });
}

function idsOf(rules: readonly { readonly id: string }[]): string[] {
  return rules.map(({ id }) => id);
}

function reachOf(all: readonly string[], met: readonly (string | null)[]): Reach {
  const seen = new Set(met);
  return { reached: all.filter((each) => seen.has(each)), unreached: all.filter((each) => !seen.has(each)) };
}

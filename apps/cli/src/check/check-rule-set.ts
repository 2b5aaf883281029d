import { validateForm, type SelfEvaluationForm } from '@app/form';
import { hasError, type Issue } from '@app/kernel';
import { compareEvaluators, runRuleExamplesByReference } from '@app/reference';
import { lintRuleSet, type ResolvedRuleSet, type RuleSet, type RuleSetLibrary } from '@app/rule-set';
import { closures, compile, exampleForm, runFormExamples, runRuleExamples } from '@app/scoring';

/** A rule set with everything that is to be said about it. */
export interface CheckedRuleSet {
  readonly own: RuleSet;
  /** Null where its bases cannot be found. */
  readonly resolved: ResolvedRuleSet | null;
  readonly issues: readonly Issue[];
}

/** Lints a rule set and runs its examples, those of single rules and those of whole forms, with both evaluators. */
export async function checkRuleSet(own: RuleSet, library: RuleSetLibrary): Promise<CheckedRuleSet> {
  const { resolved, issues } = lintRuleSet(own, library);
  if (resolved === null) return { own, resolved, issues };
  const examples = await runExamples(resolved);
  // What the second evaluator says of a broken example says nothing new.
  const compared = hasError(examples) ? [] : await compareOnExamples(resolved);
  return { own, resolved, issues: [...issues, ...examples, ...compared] };
}

async function runExamples(ruleSet: ResolvedRuleSet): Promise<Issue[]> {
  const scorer = compile(ruleSet);
  return [
    ...runRuleExamples(ruleSet, closures),
    ...(await runFormExamples(ruleSet, (form, options) => scorer.score(form, options))),
  ];
}

async function compareOnExamples(ruleSet: ResolvedRuleSet): Promise<Issue[]> {
  const issues: Issue[] = (await runRuleExamplesByReference(ruleSet)).map(({ at, values }) => ({
    code: 'EVALUATORS_DISAGREE',
    severity: 'error',
    at,
    values: {
      example: values['example'] ?? '',
      what: values['what'] ?? '',
      compiled: values['expected'] ?? '',
      reference: values['found'] ?? '',
    },
  }));
  for (const [index, example] of ruleSet.examples.entries()) {
    const form = exampleForm(example.form, ruleSet);
    if (validateForm(form).length > 0) continue;
    const options = example.submittedOn === undefined ? {} : { submittedOn: example.submittedOn };
    const agreement = await compareEvaluators(form as SelfEvaluationForm, ruleSet, options);
    if (agreement.agree) continue;
    const { path, compiled, reference } = agreement.firstDifference;
    const values = { example: example.id, what: path, compiled: asText(compiled), reference: asText(reference) };
    issues.push({ code: 'EVALUATORS_DISAGREE', severity: 'error', at: { path: `examples[${index}]` }, values });
  }
  return issues;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '—');
}

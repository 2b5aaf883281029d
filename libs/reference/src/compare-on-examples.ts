import { validateForm, type SelfEvaluationForm } from '@app/form';
import type { Issue } from '@app/kernel';
import { setImmediate } from 'node:timers/promises';
import type { ResolvedRuleSet } from '@app/rule-set';
import { exampleForm } from '@app/scoring';
import { compareEvaluators } from './compare-evaluators';
import { runRuleExamplesByReference } from './score-by-reference';

/**
 * Lets the second evaluator work through every example of a rule set. What it says of an example that fails with the
 * first one as well says nothing new: run those before.
 *
 * @returns no issue where both evaluators agree on every example
 * @example
 * await compareOnExamples(base) //=> []
 */
export async function compareOnExamples(ruleSet: ResolvedRuleSet): Promise<Issue[]> {
  return [...(await compareOnRules(ruleSet)), ...(await compareOnForms(ruleSet))];
}

async function compareOnRules(ruleSet: ResolvedRuleSet): Promise<Issue[]> {
  const differing = await runRuleExamplesByReference(ruleSet);
  return differing.map(({ at, values }) => ({
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
}

async function compareOnForms(ruleSet: ResolvedRuleSet): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const [index, example] of ruleSet.examples.entries()) {
    const form = exampleForm(example.form, ruleSet);
    if (validateForm(form).length > 0) continue;
    const options = example.submittedOn === undefined ? {} : { submittedOn: example.submittedOn };
    // Each form takes a while, and others wait for the same thread.
    await setImmediate();
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

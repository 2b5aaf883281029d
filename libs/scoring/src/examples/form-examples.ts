import { validateForm, type SelfEvaluationForm } from '@app/form';
import type { Issue } from '@app/kernel';
import type { FormExample, ResolvedRuleSet } from '@app/rule-set';
import type { ScoreOptions, ScoreSheet } from '../score-sheet';
import { exampleForm } from './example-form';

type Score = (form: SelfEvaluationForm, options: ScoreOptions) => ScoreSheet | Promise<ScoreSheet>;

/**
 * Runs the whole-form examples of a rule set with either evaluator and reports every difference.
 *
 * @returns no issue when every example gives what it expects
 */
export async function runFormExamples(ruleSet: ResolvedRuleSet, score: Score): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const [index, example] of ruleSet.examples.entries()) {
    const path = `examples[${index}]`;
    const form = exampleForm(example.form, ruleSet);
    const invalid = validateForm(form);
    if (invalid.length > 0) {
      const detail = invalid.map((issue) => issue.at.path ?? issue.code).join(' ');
      issues.push(issueOf('EXAMPLE_FORM_INVALID', path, { example: example.id, detail }));
      continue;
    }
    const options = example.submittedOn === undefined ? {} : { submittedOn: example.submittedOn };
    const sheet = await score(form as SelfEvaluationForm, options);
    issues.push(...differences(example, sheet, path));
  }
  return issues;
}

function differences(example: FormExample, sheet: ScoreSheet, path: string): Issue[] {
  const { expect } = example;
  const issues: Issue[] = [];
  const compare = (what: string, expected: string | null | undefined, found: string | null) => {
    if (expected === undefined || expected === found) return;
    const values = { example: example.id, what, expected: expected ?? '—', found: found ?? '—' };
    issues.push(issueOf('EXAMPLE_DIFFERS', path, values));
  };
  compare('total', expect.total, sheet.total);
  compare('lowestTotal', expect.lowestTotal, sheet.lowestTotal);
  compare('highestTotal', expect.highestTotal, sheet.highestTotal);
  compare('grade', expect.grade, sheet.grade);
  for (const [id, points] of Object.entries(expect.points ?? {})) {
    compare(id, points, sheet.lines.find((line) => line.id === id)?.points ?? null);
  }
  const found = new Set(sheet.findings.map((finding) => finding.code));
  for (const code of expect.findings ?? []) compare(code, code, found.has(code) ? code : null);
  for (const code of expect.noFindings ?? []) compare(code, null, found.has(code) ? code : null);
  return issues;
}

function issueOf(code: string, path: string, values: Issue['values']): Issue {
  return { code, severity: 'error', at: { path }, values };
}

import { finding, ownRules, type Lint } from './lint-context';

/** Rules that give or take points without a worked example, and rule sets without a whole form as one. */
export const lintExamples: Lint = (context) => {
  const issues = ownRules(context)
    .filter(({ rule, list }) => list !== 'checks' && !('examples' in rule && (rule.examples ?? []).length > 0))
    .map(({ rule, path }) => finding('warning', 'EXAMPLE_MISSING', path, { rule: rule.id }));
  return context.resolved.examples.length > 0
    ? issues
    : [...issues, finding('warning', 'FORM_EXAMPLE_MISSING', 'examples')];
};

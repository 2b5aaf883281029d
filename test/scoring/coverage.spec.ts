import { measureCoverage, type Coverage } from '@app/scoring';
import type { Check, FormExample, Method, RuleSet } from '@app/rule-set';
import { asDeclared, byRate, byShare, deduction, ruleSetWith } from './builders';
import { loadShipped } from './shipped-rule-sets';

const name = { zh: '例', en: 'example' };
const example = (form: FormExample['form'], over: Partial<FormExample> = {}): FormExample => ({
  id: 'a',
  name,
  form,
  expect: { total: '0', grade: null },
  ...over,
});

const executed = { funds: { total: { annualBudget: '100', executed: '100', weight: '10' } } };
const row = { target: '≥10个', completed: '9个', weight: '90' };
const met = { ...executed, indicators: [row] };

const blankReason: Check = {
  id: 'blank',
  on: 'item',
  code: 'BLANK',
  severity: 'info',
  when: { fact: 'item.reasonGiven', operator: 'equal', value: false },
  message: name,
  source: 'base',
};
const never: Check = {
  ...blankReason,
  id: 'never',
  when: { fact: 'item.reasonGiven', operator: 'equal', value: true },
};
const withExample = (method: Method, facts: Record<string, string>): Method => ({
  ...method,
  examples: [{ name: 'one', facts, points: '1' }],
});

function reached(over: Partial<RuleSet>, part: keyof Coverage): readonly string[] {
  return measureCoverage(ruleSetWith(over))[part].reached;
}

it.each<[string, Partial<RuleSet>, keyof Coverage, string[]]>([
  ['nothing without examples', {}, 'methods', []],
  ['the methods that a form uses', { examples: [example(met)] }, 'methods', ['by-rate', 'by-share']],
  [
    'a method by an example of its own',
    { methods: [byRate, withExample(byShare, { 'item.completionRatio': '1' }), asDeclared] },
    'methods',
    ['by-share'],
  ],
  [
    'no method by an example to which it does not apply',
    { methods: [byRate, withExample(byShare, { 'item.weight': '1' }), asDeclared] },
    'methods',
    [],
  ],
  ['no method by a form that is none', { examples: [example({ indicators: [{ weight: 5 }] })] }, 'methods', []],
  ['a deduction that takes something', { deductions: [deduction()], examples: [example(met)] }, 'deductions', ['late']],
  ['the checks that find something', { checks: [never, blankReason], examples: [example(met)] }, 'checks', ['blank']],
  [
    'an adjustment',
    {
      adjustments: [
        {
          id: 'cut',
          when: { fact: 'form.hasTotal', operator: 'equal', value: true },
          points: '-1',
          reason: 'CUT',
          message: name,
          source: 'base',
        },
      ],
      examples: [example(met)],
    },
    'adjustments',
    ['cut'],
  ],
  ['the grades that a form gets', { examples: [example(met)] }, 'grades', ['优']],
  ['no grade by a form that is left without', { examples: [example(executed)] }, 'grades', []],
])('reaches %s', (_name, over, part, ids) => {
  expect(reached(over, part)).toEqual(ids);
});

it('lists everything once, reached or not, in the order of the rule set', async () => {
  for (const ruleSet of (await loadShipped()).values()) {
    const coverage = measureCoverage(ruleSet);
    for (const part of ['methods', 'deductions', 'adjustments', 'checks'] as const) {
      const { reached: met, unreached } = coverage[part];
      const all = ruleSet[part].map(({ id }) => id);
      expect([...met, ...unreached].sort()).toEqual([...all].sort());
      expect(all.filter((id) => met.includes(id))).toEqual(met);
    }
    // Each shipped method has an example of its own.
    expect(coverage.methods.unreached).toEqual([]);
  }
});

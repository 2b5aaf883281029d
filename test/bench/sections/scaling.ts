import type { SelfEvaluationForm } from '@app/form';
import type { Check, ResolvedRuleSet } from '@app/rule-set';
import { compile } from '@app/scoring';
import { generateForms } from '../forms/generate-forms';
import { atMost, micros, type Figure } from '../report';
import { nationalBase, ruleCount } from '../shipped';
import { timeTogether, type Candidate } from '../timing';

const FORMS = 32;
const ROUNDS = 15;

/** How the cost of a form grows with the rules of the set and with the rows of the form. */
export async function scalingFigures(): Promise<Figure[]> {
  const { ruleSet } = await nationalBase();
  const forms = generateForms(FORMS);
  const rules = await grow(
    scoring('100 rules', withRules(ruleSet, 100), forms),
    scoring('1,000 rules', withRules(ruleSet, 1_000), forms),
  );
  const rows = await grow(
    scoring('8 indicators', ruleSet, forms),
    scoring('80 indicators', ruleSet, generateForms(FORMS, 80)),
  );
  return [
    atMost('rules 100 → 1,000, cost of a form', rules.ratio, 3, rules.detail),
    atMost('indicators 8 → 80, cost of a form (linear: 10 ×)', rows.ratio, 12, rows.detail),
  ];
}

function scoring(name: string, ruleSet: ResolvedRuleSet, forms: readonly SelfEvaluationForm[]): Candidate {
  const scorer = compile(ruleSet);
  return { name, operations: forms.length, run: () => forms.map((form) => scorer.score(form, { formHash: '' })) };
}

async function grow(small: Candidate, large: Candidate): Promise<{ ratio: number; detail: string }> {
  const spent = await timeTogether([small, large], ROUNDS);
  const [before, after] = [spent.get(small.name) ?? NaN, spent.get(large.name) ?? NaN];
  return { ratio: after / before, detail: `${micros(before)} → ${micros(after)} a form` };
}

/** The set with as many rules as asked: its own checks again, each for a weight of its own that no row has. */
function withRules(ruleSet: ResolvedRuleSet, count: number): ResolvedRuleSet {
  const checks: Check[] = [...ruleSet.checks];
  const own = ruleSet.checks.filter((check) => check.on === 'item');
  for (let number = 0; ruleCount(ruleSet) + number < count; number++) {
    const check = own[number % own.length];
    if (!check) break;
    const only = { fact: 'item.weight', operator: 'equal', value: String(1_000 + number) } as const;
    checks.push({ ...check, id: `${check.id}-${number}`, when: { all: [check.when, only] } });
  }
  return { ...ruleSet, checks };
}

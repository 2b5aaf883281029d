import { formHash, isSelfEvaluationForm, validateForm } from '@app/form';
import { canonicalJson, contentHash, type Hashable } from '@app/kernel';
import { lintRuleSet } from '@app/rule-set';
import { compile } from '@app/scoring';
import { generateForms } from '../forms/generate-forms';
import { fact, micros, times, type Figure } from '../report';
import { nationalBase } from '../shipped';
import { timeTogether } from '../timing';

const FORMS = 32;
const LINT_GOAL_MS = 200;

/** What stands around scoring: canonical JSON and hashes, the check of a form, the lint of a rule set. */
export async function writingFigures(): Promise<Figure[]> {
  const { ruleSet, own, library } = await nationalBase();
  const forms = generateForms(FORMS);
  const scorer = compile(ruleSet);
  const sheets = forms.map((form) => scorer.score(form) as unknown as Hashable);
  const texts = forms.map((form) => JSON.stringify(form));
  const each =
    <T>(list: readonly T[], work: (member: T) => unknown) =>
    () =>
      list.map((member) => work(member));
  const work: Readonly<Record<string, () => unknown>> = {
    stringify: each(sheets, (sheet) => JSON.stringify(sheet)),
    canonical: each(sheets, canonicalJson),
    sheetHash: each(sheets, (sheet) => contentHash('sheet', 1, sheet)),
    formHash: each(forms, formHash),
    parse: each(texts, (text) => JSON.parse(text) as unknown),
    validate: each(forms, validateForm),
    isForm: each(forms, isSelfEvaluationForm),
  };
  const spent = await timeTogether(Object.entries(work).map(([name, run]) => ({ name, operations: FORMS, run })));
  const took = (name: string) => spent.get(name) ?? NaN;
  const against = (name: string, plain: string, of: string) =>
    `${micros(took(name))}, ${times(took(name) / took(plain))} ${of} (${micros(took(plain))})`;
  const lint = await timeTogether([{ name: 'lint', operations: 1, run: () => lintRuleSet(own, library) }], 5);
  const lintMs = (lint.get('lint') ?? NaN) / 1000;
  return [
    fact('canonical JSON of a sheet', against('canonical', 'stringify', 'JSON.stringify')),
    fact('canonical JSON and SHA-256 of a sheet', against('sheetHash', 'stringify', 'JSON.stringify')),
    fact('hash of a form', against('formHash', 'parse', 'JSON.parse of it')),
    fact('validateForm, a form in order', against('validate', 'parse', 'JSON.parse of it')),
    fact('isSelfEvaluationForm', against('isForm', 'parse', 'JSON.parse of it')),
    {
      what: 'lint the national base',
      measured: `${lintMs.toFixed(1)} ms`,
      goal: `< ${LINT_GOAL_MS} ms`,
      met: lintMs < LINT_GOAL_MS,
    },
  ];
}

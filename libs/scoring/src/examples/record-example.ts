import type { SelfEvaluationForm } from '@app/form';
import type { Bilingual, FormExample, ResolvedRuleSet } from '@app/rule-set';
import { compile } from '../scorer';
import { exampleForm } from './example-form';
import { withoutNames } from './without-names';

/** What an example is to be called, and when its form is taken to have been filed. */
export interface ExampleHead {
  readonly id: string;
  readonly name: Bilingual;
  readonly submittedOn?: string | undefined;
}

/**
 * Records a form as a worked example of a rule set: the form without persons and without the names of its project and
 * units, and what the rule set gives for it today. Whoever records it judges whether that is what it should give.
 *
 * @param form with its persons, so that texts which mention them are found
 * @throws UnreadableFormulaError when the set was never linted
 * @example
 * recordExample(form, base, { id: 'typical', name }).expect.total //=> '96.99'
 */
export function recordExample(form: SelfEvaluationForm, ruleSet: ResolvedRuleSet, about: ExampleHead): FormExample {
  const given = withoutNames(form);
  // `exampleForm` completes what is left out: the example is scored here as it will be run.
  const filed = about.submittedOn === undefined ? {} : { submittedOn: about.submittedOn };
  const sheet = compile(ruleSet).score(exampleForm(given, ruleSet) as SelfEvaluationForm, filed);
  const { total, lowestTotal, highestTotal, grade, lines, findings } = sheet;
  return {
    id: about.id,
    name: about.name,
    form: given,
    ...filed,
    expect: {
      total,
      ...(lowestTotal === highestTotal ? {} : { lowestTotal, highestTotal }),
      grade,
      points: Object.fromEntries(lines.map(({ id, points }) => [id, points])),
      findings: [...new Set(findings.map(({ code }) => code))].sort(),
    },
  };
}

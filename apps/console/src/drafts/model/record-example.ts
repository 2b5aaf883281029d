import type { SelfEvaluationForm } from '@app/form';
import type { FormExample, RuleSet } from '@app/rule-set';
import type { ScoreSheet } from '@app/scoring';
import { freeId } from './edit-rules';

const BLANK_ROW = {
  initialBudget: null,
  annualBudget: null,
  executed: null,
  weight: null,
  executionRate: null,
  score: null,
};

/**
 * A form and the sheet it has under the draft as a worked example of the set: from then on a change that moves its
 * score is told. Persons, units and free text that decides nothing are left out.
 */
export function recordExample(ruleSet: RuleSet, name: string, form: SelfEvaluationForm, sheet: ScoreSheet): RuleSet {
  const examples = ruleSet.examples ?? [];
  const example: FormExample = {
    id: freeId(
      examples.map(({ id }) => id),
      'recorded',
    ),
    name: { zh: name, en: name },
    form: contentOf(form),
    expect: {
      total: sheet.total,
      lowestTotal: sheet.lowestTotal,
      highestTotal: sheet.highestTotal,
      grade: sheet.grade,
      points: Object.fromEntries(sheet.lines.map(({ id, points }) => [id, points])),
      findings: [...new Set(sheet.findings.map(({ code }) => code))].sort(),
    },
  };
  return { ...ruleSet, examples: [...examples, example] };
}

function contentOf({ projectName, funds, indicators, total, grade }: SelfEvaluationForm): FormExample['form'] {
  const rows = Object.entries(funds).filter(([, row]) => JSON.stringify(row) !== JSON.stringify(BLANK_ROW));
  return { projectName, funds: Object.fromEntries(rows), indicators, total, grade };
}

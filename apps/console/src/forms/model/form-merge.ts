import type { Indicator, SelfEvaluationForm } from '@app/form';
import { diffForms } from './form-diff';
import { withField } from './form-edit';

/** A cell that both sides changed, each to something else. */
export interface Contested {
  readonly key: string;
  readonly base: string | null;
  readonly theirs: string | null;
  readonly yours: string | null;
}

export type Choice = 'theirs' | 'yours';

/** The cells that somebody has to decide about: changed on both sides, and not to the same. */
export function contestedCells(
  base: SelfEvaluationForm,
  theirs: SelfEvaluationForm,
  yours: SelfEvaluationForm,
): Contested[] {
  const theirChanges = new Map(diffForms(base, theirs).map((change) => [change.key, change]));
  return diffForms(base, yours).flatMap(({ key, from, to }) => {
    const other = theirChanges.get(key);
    return other && other.to !== to ? [{ key, base: from, theirs: other.to, yours: to }] : [];
  });
}

/**
 * What they saved, with your changes put in: those that they left alone, and of the contested ones those you chose. A
 * row that you removed goes, one that you added comes.
 */
export function mergeForms(
  base: SelfEvaluationForm,
  theirs: SelfEvaluationForm,
  yours: SelfEvaluationForm,
  choices: Readonly<Record<string, Choice>>,
): SelfEvaluationForm {
  const contested = new Set(contestedCells(base, theirs, yours).map(({ key }) => key));
  const wanted = diffForms(base, yours).filter(({ key }) => !contested.has(key) || choices[key] !== 'theirs');
  const rowsOf = ({ indicators }: SelfEvaluationForm) => new Map(indicators.map((each) => [each.row, each]));
  const [before, mine] = [rowsOf(base), rowsOf(yours)];
  const kept = theirs.indicators.filter(({ row }) => mine.has(row) || !before.has(row));
  const present = new Set(kept.map(({ row }) => row));
  const added = yours.indicators.filter(({ row }) => !before.has(row) && !present.has(row));
  const indicators = [...kept, ...added].sort((a, b) => a.row - b.row);
  return wanted.reduce<SelfEvaluationForm>((form, { key }) => takeOver(form, yours, key), { ...theirs, indicators });
}

function takeOver(form: SelfEvaluationForm, yours: SelfEvaluationForm, key: string): SelfEvaluationForm {
  const [, row, field] = /^row:(\d+)\.(\w+)$/.exec(key) ?? [];
  if (row === undefined || field === undefined) return withField(form, key, valueAt(yours, key));
  const index = form.indicators.findIndex((each) => String(each.row) === row);
  const own = yours.indicators.find((each) => String(each.row) === row);
  if (index < 0 || !own) return form;
  return withField(form, `indicators[${index}].${field}`, own[field as keyof Indicator]);
}

function valueAt(form: SelfEvaluationForm, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => (value as Readonly<Record<string, unknown>>)[step], form);
}

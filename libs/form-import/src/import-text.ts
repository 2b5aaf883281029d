import { isSelfEvaluationForm, validateForm, type SelfEvaluationForm } from '@app/form';
import type { Issue } from '@app/kernel';
import { toCanonicalForm } from './canonical/to-canonical-form';
import type { ImportedForm, ImportResult, ReadScope } from './import-options';
import type { PrintedForm } from './text/printed-form';
import { TextReader, type TextEvent } from './text/read-text';

type FormEvent = Extract<TextEvent, { kind: 'form' }>;

/** Reads every form of a text and maps it to the canonical form. */
export function importText(text: string, scope: ReadScope): ImportResult {
  const forms: ImportedForm[] = [];
  const issues: Issue[] = [];
  let count = 0;
  for (const event of new TextReader(text, scope).events()) {
    count += 1;
    if (count > scope.limits.forms) return refuseAll(scope);
    if (event.kind === 'refused') issues.push(event.issue);
    else takeForm(event, scope, forms, issues);
  }
  if (forms.length === 0 && issues.length === 0) {
    issues.push({ code: 'NO_FORM_FOUND', severity: 'error', at: scope.file, values: {} });
  }
  return { forms, issues };
}

function takeForm(event: FormEvent, scope: ReadScope, forms: ImportedForm[], issues: Issue[]): void {
  const { printed, line } = event;
  const form = toCanonicalForm(printed, scope);
  const position = forms.length;
  if (!isSelfEvaluationForm(form)) {
    issues.push(...validateForm(form).map((issue) => ({ ...issue, at: { ...issue.at, line, ...scope.file } })));
    return;
  }
  const found = [...event.issues, ...mappingIssues(printed, form, { line, ...scope.file })].map((issue) => ({
    ...issue,
    at: { form: position, ...issue.at },
  }));
  forms.push({ form, line, issues: found });
  issues.push(...found);
}

/** What the mapping itself has to say: the year, the unit of money, rows left out. */
function mappingIssues(printed: PrintedForm, form: SelfEvaluationForm, place: Issue['at']): Issue[] {
  const issues: Issue[] = [];
  const { yearPrinted, moneyUnit } = printed;
  if (yearPrinted !== null && Number(yearPrinted) !== form.year) {
    const values = { printed: yearPrinted, given: form.year };
    issues.push({ code: 'YEAR_DIFFERS', severity: 'warning', at: { ...place, path: 'printed.year' }, values });
  }
  if (moneyUnit !== '万元') {
    const at = { ...place, path: 'funds' };
    issues.push({ code: 'MONEY_UNIT_CONVERTED', severity: 'info', at, values: { unit: moneyUnit } });
  }
  const count = printed.indicators.length - form.indicators.length;
  if (count > 0) {
    const at = { ...place, path: 'indicators' };
    issues.push({ code: 'EMPTY_ROWS_LEFT_OUT', severity: 'info', at, values: { count } });
  }
  return issues;
}

function refuseAll(scope: ReadScope): ImportResult {
  const values = { limit: scope.limits.forms };
  return { forms: [], issues: [{ code: 'TOO_MANY_FORMS', severity: 'error', at: scope.file, values }] };
}

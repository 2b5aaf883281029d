import type { SelfEvaluationForm } from '@app/form';
import type { Issue } from '@app/kernel';
import { isLeftOut } from './canonical/canonical-indicators';
import { toCanonicalForm } from './canonical/to-canonical-form';
import type { ImportedForm, ImportResult, ReadScope } from './import-options';
import type { PrintedForm } from './text/printed-form';
import { pathOf } from './text/reading-issues';
import { TextReader } from './text/read-text';

/** Reads every form of a text and maps it to the canonical form. */
export function importText(text: string, scope: ReadScope): ImportResult {
  const forms: ImportedForm[] = [];
  const issues: Issue[] = [];
  for (const event of new TextReader(text, scope).events()) {
    if (event.kind === 'refused') {
      issues.push(event.issue);
      continue;
    }
    if (forms.length === scope.limits.forms) return refuseAll(scope);
    const form = toCanonicalForm(event.printed, scope);
    const all = [...event.issues, ...mappingIssues(event.printed, form, event.line, forms.length, scope)];
    forms.push({ form, line: event.line, issues: all });
    issues.push(...all);
  }
  if (forms.length === 0 && issues.length === 0) {
    issues.push({ code: 'NO_FORM_FOUND', severity: 'error', at: scope.file, values: {} });
  }
  return { forms, issues };
}

/** What the mapping itself has to say: the year, rows left out, rows without points. */
function mappingIssues(
  printed: PrintedForm,
  form: SelfEvaluationForm,
  line: number,
  position: number,
  scope: ReadScope,
): Issue[] {
  const issues: Issue[] = [];
  const at = (path: string): Issue['at'] => ({ form: position, line, path, ...scope.file });
  if (printed.yearPrinted !== null && Number(printed.yearPrinted) !== scope.year) {
    const values = { printed: printed.yearPrinted, given: scope.year };
    issues.push({ code: 'YEAR_DIFFERS', severity: 'warning', at: at('printed.year'), values });
  }
  if (printed.moneyUnit !== '万元') {
    issues.push({
      code: 'MONEY_UNIT_CONVERTED',
      severity: 'info',
      at: at('funds'),
      values: { unit: printed.moneyUnit },
    });
  }
  const count = printed.indicators.length - form.indicators.length;
  if (count > 0)
    issues.push({ code: 'EMPTY_ROWS_LEFT_OUT', severity: 'info', at: at('indicators'), values: { count } });
  printed.indicators.forEach((row, index) => {
    if (!row.empty || isLeftOut(row)) return;
    const place = { ...at(pathOf(index, 'weight')), row: index };
    issues.push({ code: 'ROW_NOT_WEIGHTED', severity: 'error', at: place, values: { name: row.name } });
  });
  return issues;
}

function refuseAll(scope: ReadScope): ImportResult {
  const values = { limit: scope.limits.forms };
  return { forms: [], issues: [{ code: 'TOO_MANY_FORMS', severity: 'error', at: scope.file, values }] };
}

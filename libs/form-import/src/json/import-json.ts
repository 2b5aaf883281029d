import { isSelfEvaluationForm, validateForm, type SelfEvaluationForm } from '@app/form';
import type { Issue } from '@app/kernel';
import type { ImportedForm, ImportResult, ReadScope } from '../import-options';
import { LineNumbers } from '../text/line-numbers';
import { scanJson } from './scan-json';

interface Entry {
  readonly value: unknown;
  /** The place of the form in the document, `""` where the document is the form. */
  readonly path: string;
}

const JSON_START = /^\s*(?:\{\s*["}]|\[\s*[{\]])/;
/** The form with its parts and 500 rows, and as many keys as `printed.cells` may have. */
const OBJECTS_PER_FORM = 512;
const MOST_KEYS = 5_000;
const POSITION = /position (\d+)/;

/** Whether a text is meant as JSON: it starts with an object, or with a list of objects. */
export function looksLikeJson(text: string): boolean {
  return JSON_START.test(text.slice(0, 1_000));
}

/**
 * Reads canonical forms from JSON: one form, a list of forms, or `{ "forms": […] }`. A form that breaks the schema or
 * belongs to another scope is not handed out; each of its violations is an issue with the path in the document.
 */
export function importJson(text: string, scope: ReadScope): ImportResult {
  const parsed = parse(text, scope);
  if ('issue' in parsed) return { forms: [], issues: [parsed.issue] };
  const entries = entriesOf(parsed.value);
  if (entries === null || entries.length === 0) return refuse('DOCUMENT_JSON_WITHOUT_FORMS', scope, {});
  if (entries.length > scope.limits.forms) return refuse('TOO_MANY_FORMS', scope, { limit: scope.limits.forms });
  const forms: ImportedForm[] = [];
  const issues: Issue[] = [];
  for (const { value, path } of entries) {
    const found = isSelfEvaluationForm(value) ? scopeIssues(value, scope) : validateForm(value);
    if (found.length === 0) forms.push({ form: value as SelfEvaluationForm, line: 1, issues: [] });
    issues.push(...found.map((issue) => inDocument(issue, path, scope)));
  }
  return { forms, issues };
}

function parse(text: string, scope: ReadScope): { readonly value: unknown } | { readonly issue: Issue } {
  const lines = new LineNumbers(text);
  const { jsonDepth, forms } = scope.limits;
  const problem = scanJson(text, { depth: jsonDepth, objects: forms * OBJECTS_PER_FORM, keys: MOST_KEYS });
  if (problem) {
    const line = lines.at(problem.offset);
    return { issue: documentIssue(problem.code, scope, line, { key: problem.key, limit: problem.limit }) };
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const position = POSITION.exec(error instanceof Error ? error.message : '')?.[1];
    const offset = position === undefined ? text.length : Number(position);
    return { issue: documentIssue('DOCUMENT_JSON_INVALID', scope, lines.at(offset), {}) };
  }
}

function entriesOf(document: unknown): Entry[] | null {
  if (Array.isArray(document)) return document.map((value: unknown, index) => ({ value, path: `[${index}]` }));
  if (typeof document !== 'object' || document === null) return null;
  const forms: unknown = Object.hasOwn(document, 'forms') ? (document as { forms: unknown }).forms : undefined;
  if (Array.isArray(forms)) return forms.map((value: unknown, index) => ({ value, path: `forms[${index}]` }));
  return Object.hasOwn(document, 'projectName') ? [{ value: document, path: '' }] : null;
}

/** A form of another district, year or kind than the one it is imported into is refused, not moved. */
function scopeIssues(form: SelfEvaluationForm, scope: ReadScope): Issue[] {
  const differences: [string, string | number, string | number][] = [];
  if (form.districtCode !== scope.districtCode)
    differences.push(['districtCode', form.districtCode, scope.districtCode]);
  if (form.year !== scope.year) differences.push(['year', form.year, scope.year]);
  if (scope.kindGiven && form.kind !== scope.kind) differences.push(['kind', form.kind, scope.kind]);
  return differences.map(([path, found, given]) => {
    return { code: 'SCOPE_DIFFERS', severity: 'error', at: { path }, values: { found, given } };
  });
}

function inDocument(issue: Issue, path: string, scope: ReadScope): Issue {
  const inner = issue.at.path ?? '';
  const whole = path === '' || inner === '' ? path + inner : `${path}.${inner}`;
  const at = whole === '' ? { ...scope.file } : { path: whole, ...scope.file };
  const values = 'path' in issue.values && whole !== '' ? { ...issue.values, path: whole } : issue.values;
  return { ...issue, at, values };
}

function refuse(code: string, scope: ReadScope, values: Issue['values']): ImportResult {
  return { forms: [], issues: [{ code, severity: 'error', at: scope.file, values }] };
}

function documentIssue(code: string, scope: ReadScope, line: number, values: Issue['values']): Issue {
  return { code, severity: 'error', at: { line, ...scope.file }, values: { ...values, line } };
}

import type { Issue, Severity } from '@app/kernel';
import type { ErrorObject } from 'ajv';
import type { SelfEvaluationForm } from './canonical-form';
import { keepsToSchema } from './generated/form-check';
import { schemaErrors } from './generated/form-errors';

/** A form has a few hundred members; a value with more than these is refused before every one of them is judged. */
const MOST_MEMBERS = 20_000;
const DEEPEST = 32;
const MOST_ISSUES = 100;
const ERROR: Severity = 'error';

/** What a part of the schema expects, by the name of its definition. */
const EXPECTATIONS: Readonly<Record<string, string>> = {
  decimal: 'FORM_DECIMAL_EXPECTED',
  districtCode: 'FORM_DISTRICT_CODE_EXPECTED',
  year: 'FORM_YEAR_EXPECTED',
  row: 'FORM_ROW_EXPECTED',
  text: 'FORM_TEXT_EXPECTED',
  textOrNull: 'FORM_TEXT_OR_NULL_EXPECTED',
};

const TYPES: Readonly<Record<string, string>> = {
  object: 'FORM_OBJECT_EXPECTED',
  array: 'FORM_LIST_EXPECTED',
  boolean: 'FORM_BOOLEAN_EXPECTED',
};

/**
 * Whether a value is a canonical form: every field there and of its kind, no others, numbers as canonical decimals,
 * rows in printed order, no broken characters. Costs microseconds.
 *
 * @example
 * isSelfEvaluationForm({ year: 2022 }) //=> false
 */
export function isSelfEvaluationForm(value: unknown): value is SelfEvaluationForm {
  return keepsToSchema(value) && contentIssues(value as SelfEvaluationForm).length === 0;
}

/**
 * Every way in which a value is no canonical form, at most 100; empty for a canonical form. `at.path` is the dotted
 * path of the field, with positions in the list of indicators.
 *
 * @example
 * validateForm({ ...form, year: 'MMXX' })
 * //=> [{ code: 'FORM_YEAR_EXPECTED', severity: 'error', at: { path: 'year' }, values: { path: 'year' } }]
 */
export function validateForm(value: unknown): Issue[] {
  if (keepsToSchema(value)) return contentIssues(value as SelfEvaluationForm);
  if (countMembers(value, MOST_MEMBERS) === 0) return [issue('FORM_TOO_LARGE', '', { limit: MOST_MEMBERS })];
  const issues = new Map<string, Issue>();
  for (const error of schemaErrors(value)) {
    const found = issueOf(error);
    const place = found && `${found.at.path ?? ''} ${String(found.values['field'] ?? '')}`;
    if (found && place && !issues.has(place)) issues.set(place, found);
    if (issues.size === MOST_ISSUES) break;
  }
  return [...issues.values()];
}

function issueOf(error: ErrorObject): Issue | null {
  const path = dotted(error.instancePath);
  const { keyword, schemaPath } = error;
  const params = error.params as Readonly<Record<string, unknown>>;
  if (schemaPath.endsWith('/propertyNames/pattern')) return null;
  if (keyword === 'required') return issue('FORM_FIELD_MISSING', path, { field: String(params['missingProperty']) });
  if (keyword === 'additionalProperties')
    return issue('FORM_FIELD_UNKNOWN', path, { field: String(params['additionalProperty']) });
  if (keyword === 'propertyNames') return issue('FORM_FIELD_UNKNOWN', path, { field: String(params['propertyName']) });
  if (keyword === 'enum') return issue('FORM_CHOICE_EXPECTED', path, { allowed: choices(params['allowedValues']) });
  if (keyword === 'maxItems' || keyword === 'maxProperties')
    return issue('FORM_LIST_TOO_LONG', path, { limit: Number(params['limit']) });
  const definition = /^#\/\$defs\/(\w+)\//.exec(schemaPath)?.[1] ?? '';
  if (keyword === 'maxLength' && definition !== 'decimal')
    return issue('FORM_TEXT_TOO_LONG', path, { limit: Number(params['limit']) });
  return issue(EXPECTATIONS[definition] ?? TYPES[String(params['type'])] ?? 'FORM_OBJECT_EXPECTED', path, {});
}

/** What no schema can say: rows ascend, and no text holds half a character. */
function contentIssues(form: SelfEvaluationForm): Issue[] {
  const issues: Issue[] = [];
  let last = -1;
  form.indicators.forEach(({ row }, index) => {
    if (row <= last) issues.push(issue('FORM_ROWS_OUT_OF_ORDER', `indicators[${index}].row`, { row }));
    last = row;
  });
  if (holdsBrokenText(form)) reportBrokenText(form, '', issues);
  return issues;
}

/** Asked of every form, so without paths and without lists of members. */
function holdsBrokenText(value: object): boolean {
  const members = value as Readonly<Record<string, unknown>>;
  for (const key in members) {
    const member = members[key];
    if (typeof member === 'string') {
      if (!member.isWellFormed()) return true;
    } else if (typeof member === 'object' && member !== null && holdsBrokenText(member)) return true;
  }
  return false;
}

function reportBrokenText(value: object, path: string, issues: Issue[]): void {
  for (const [key, member] of Object.entries(value) as [string, unknown][]) {
    const isBroken = typeof member === 'string' && !member.isWellFormed();
    if (isBroken) issues.push(issue('FORM_TEXT_BROKEN', join(path, value, key), {}));
    else if (typeof member === 'object' && member !== null) reportBrokenText(member, join(path, value, key), issues);
  }
}

function join(path: string, owner: object, key: string): string {
  if (Array.isArray(owner)) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** What is left of a number of members once those of a value are taken off; 0 where they or the depth do not suffice. */
function countMembers(value: unknown, left: number, depth = DEEPEST): number {
  if (typeof value !== 'object' || value === null) return left;
  if (depth === 0) return 0;
  let rest = left;
  for (const member of Object.values(value) as unknown[]) {
    rest = countMembers(member, rest - 1, depth - 1);
    if (rest <= 0) return 0;
  }
  return rest;
}

/** `/indicators/3/weight` as `indicators[3].weight`. */
function dotted(pointer: string): string {
  let path = '';
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path = /^\d+$/.test(key) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
  }
  return path;
}

function choices(allowed: unknown): string {
  return Array.isArray(allowed) ? allowed.map(String).join(', ') : '';
}

function issue(code: string, path: string, values: Issue['values']): Issue {
  return {
    code,
    severity: ERROR,
    at: path === '' ? {} : { path },
    values: { path: path === '' ? '(form)' : path, ...values },
  };
}

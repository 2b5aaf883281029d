import type { Issue } from '@app/kernel';
import type { ErrorObject } from 'ajv';
import { nearest } from '../nearest';
import { PATTERNS, type Schema } from './schema-parts';

const MOST_ISSUES = 100;

const PATTERN_CODES: ReadonlyMap<string, string> = new Map([
  [PATTERNS.id, 'SHAPE_ID'],
  [PATTERNS.code, 'SHAPE_CODE'],
  [PATTERNS.date, 'SHAPE_DATE'],
  [PATTERNS.districtCode, 'SHAPE_DISTRICT_CODE'],
  [PATTERNS.amount, 'SHAPE_AMOUNT'],
  [PATTERNS.signed, 'SHAPE_DECIMAL'],
  [PATTERNS.url, 'SHAPE_URL'],
]);

/** A JSON Schema with the function that `scripts/compile-schemas.mjs` compiled it into. */
export interface Shape {
  readonly schema: Schema;
  readonly errorsOf: (value: unknown) => readonly ErrorObject[];
}

/** Checks a value against a JSON Schema; every difference is an issue with its path, up to 100. */
export function checkShape(value: unknown, { schema, errorsOf }: Shape): Issue[] {
  const errors = errorsOf(value).filter(({ keyword }) => keyword !== 'if');
  return errors.slice(0, MOST_ISSUES).map((error) => issueOf(error, schema));
}

function issueOf(error: ErrorObject, schema: Schema): Issue {
  const path = pathOf(error.instancePath);
  const at = path === '' ? {} : { path };
  const { code, values } = describe(error, schema);
  return { code, severity: 'error', at, values: { path: path === '' ? '—' : path, ...values } };
}

function describe({ keyword, params, schemaPath }: ErrorObject, schema: Schema): Pick<Issue, 'code' | 'values'> {
  const read = (name: string): string => String((params as Record<string, unknown>)[name]);
  switch (keyword) {
    case 'required':
      return { code: 'SHAPE_KEY_MISSING', values: { key: read('missingProperty') } };
    case 'additionalProperties':
      return describeExtraKey(read('additionalProperty'), keysAt(schemaPath, schema));
    case 'type':
      return { code: 'SHAPE_TYPE', values: { type: read('type').replace(',', ' | ') } };
    case 'enum':
      return { code: 'SHAPE_WORD', values: { words: read('allowedValues').split(',').join(', ') } };
    case 'const':
      return { code: 'SHAPE_WORD', values: { words: read('allowedValue') } };
    case 'pattern':
      return { code: PATTERN_CODES.get(read('pattern')) ?? 'SHAPE_TEXT', values: {} };
    case 'minLength':
    case 'minItems':
      return { code: 'SHAPE_EMPTY', values: {} };
    default:
      return { code: 'SHAPE_LIMIT', values: { limit: read('limit') } };
  }
}

function describeExtraKey(key: string, known: readonly string[]): Pick<Issue, 'code' | 'values'> {
  const suggestion = nearest(key, known) ?? known.join(', ');
  return { code: 'SHAPE_KEY_EXTRA', values: { key: key.slice(0, 80), suggestion } };
}

/** The keys that the object at a place of the schema may have; the path ends in the keyword that was broken. */
function keysAt(schemaPath: string, schema: Schema): string[] {
  const steps = schemaPath.split('/').slice(1, -1);
  const place = steps.reduce<unknown>((part, step) => (part as Schema | undefined)?.[step], schema);
  return Object.keys((place as Schema | undefined)?.['properties'] ?? {});
}

/** `/methods/2/points` as `methods[2].points`. */
function pathOf(pointer: string): string {
  const parts = pointer.split('/').slice(1);
  const written = parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~').slice(0, 80));
  return written
    .map((part) => (/^[0-9]+$/.test(part) ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

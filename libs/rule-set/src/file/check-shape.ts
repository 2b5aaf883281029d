import type { Issue } from '@app/kernel';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { nearest } from '../nearest';

const MOST_ISSUES = 100;

/** Checks a value against a compiled JSON Schema; every difference is an issue with its path, up to 100. */
export function checkShape(value: unknown, validate: ValidateFunction): Issue[] {
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  return errors.slice(0, MOST_ISSUES).map(issueOf);
}

function issueOf(error: ErrorObject): Issue {
  const path = pathOf(error.instancePath);
  const at = path === '' ? {} : { path };
  const { code, values } = describe(error);
  return { code, severity: 'error', at, values: { path: path === '' ? '—' : path, ...values } };
}

function describe({ keyword, params, parentSchema }: ErrorObject): Pick<Issue, 'code' | 'values'> {
  const read = (name: string): string => String((params as Record<string, unknown>)[name]);
  switch (keyword) {
    case 'required':
      return { code: 'SHAPE_KEY_MISSING', values: { key: read('missingProperty') } };
    case 'additionalProperties':
      return describeExtraKey(read('additionalProperty'), parentSchema);
    case 'type':
      return { code: 'SHAPE_TYPE', values: { type: read('type').replace(',', ' | ') } };
    case 'enum':
      return { code: 'SHAPE_WORD', values: { words: read('allowedValues').split(',').join(', ') } };
    case 'const':
      return { code: 'SHAPE_WORD', values: { words: read('allowedValue') } };
    case 'pattern':
      return { code: 'SHAPE_PATTERN', values: { pattern: read('pattern') } };
    case 'minLength':
    case 'minItems':
      return { code: 'SHAPE_EMPTY', values: {} };
    default:
      return { code: 'SHAPE_LIMIT', values: { limit: read('limit') } };
  }
}

function describeExtraKey(key: string, parent: ErrorObject['parentSchema']): Pick<Issue, 'code' | 'values'> {
  const known = Object.keys((parent?.['properties'] ?? {}) as object);
  const suggestion = nearest(key, known) ?? known.join(', ');
  return { code: 'SHAPE_KEY_EXTRA', values: { key: key.slice(0, 80), suggestion } };
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

import { factDictionary } from '../facts';
import { OPERATORS } from '../rule-set';

/** A JSON Schema (2020-12 where it is published, the common part of it where Ajv compiles it). */
export type Schema = { readonly [keyword: string]: unknown };

/** An object with exactly these members; those in `optional` may be left out. */
export function record(
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

export function list(items: Schema, maxItems: number, minItems = 0): Schema {
  return { type: 'array', items, maxItems, ...(minItems > 0 && { minItems }) };
}

export function oneOf(words: readonly string[]): Schema {
  return { type: 'string', enum: [...words] };
}

export function text(maxLength: number): Schema {
  return { type: 'string', minLength: 1, maxLength };
}

/** How texts of each kind are written; `check-shape.ts` has a sentence for each. */
export const PATTERNS = {
  id: '^[A-Za-z][A-Za-z0-9._-]*$',
  code: '^[A-Z][A-Z0-9_]*$',
  date: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  districtCode: '^[0-9]{6}$',
  amount: '^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$',
  signed: '^-?(0|[1-9][0-9]*)([.][0-9]*[1-9])?$',
  url: '^https?://',
} as const;

export const truth: Schema = { type: 'boolean' };
export const digits: Schema = { type: 'integer', minimum: 0, maximum: 6 };
export const id: Schema = { type: 'string', pattern: PATTERNS.id, maxLength: 80 };
export const code: Schema = { type: 'string', pattern: PATTERNS.code, maxLength: 80 };
export const date: Schema = { type: 'string', pattern: PATTERNS.date };
export const formula: Schema = { type: 'string', minLength: 1, maxLength: 2000 };
/** A canonical decimal of 0 or more. */
export const amount: Schema = { type: 'string', pattern: PATTERNS.amount, maxLength: 30 };
export const sentence: Schema = record({ zh: text(500), en: text(1000) });
export const remark: Schema = record({ zh: text(4000), en: text(8000) });
export const districtCode: Schema = { type: 'string', pattern: PATTERNS.districtCode };
export const year: Schema = { type: 'integer', minimum: 1990, maximum: 2100 };
export const version: Schema = { type: 'integer', minimum: 1, maximum: 100_000 };

/** The full shape of a condition, for editors; what runs is checked by `checkCondition`, whose limits are stricter. */
export const conditionDefinition: Schema = {
  oneOf: [
    record({ all: list({ $ref: '#/$defs/condition' }, 200, 1) }),
    record({ any: list({ $ref: '#/$defs/condition' }, 200, 1) }),
    record({ not: { $ref: '#/$defs/condition' } }),
    record({
      fact: oneOf([...factDictionary.keys()]),
      operator: oneOf(OPERATORS.filter((operator) => operator !== 'contains' && operator !== 'doesNotContain')),
      value: { oneOf: [{ type: 'string' }, truth, list({ type: 'string' }, 200, 1)] },
    }),
  ],
};
export const condition: Schema = { $ref: '#/$defs/condition' };

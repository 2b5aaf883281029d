import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type, type TransformFnParams } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';

/** How a field stands in the documentation. */
export interface FieldOptions {
  readonly description?: string;
  readonly example?: unknown;
  readonly isOptional?: true;
}

/** A whole number, also as it stands in a query: digits only. */
export function WholeNumber(min: number, max: number, options: FieldOptions = {}): PropertyDecorator {
  const refusal = refuseAs('FIELD_WHOLE_NUMBER', { min, max });
  return field(options, { type: 'integer', minimum: min, maximum: max }, [
    Transform(({ value }) => (typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : keep(value))),
    IsInt(refusal),
    Min(min, refusal),
    Max(max, refusal),
  ]);
}

/** One of a few words. */
export function OneOf(words: readonly (string | number)[], options: FieldOptions = {}): PropertyDecorator {
  return field(options, { enum: [...words] }, [IsIn([...words], refuseAs('FIELD_WORD', { words: words.join(', ') }))]);
}

/** Text of at least one and at most so many characters. */
export function Text(longest: number, options: FieldOptions = {}): PropertyDecorator {
  const refusal = refuseAs('FIELD_TEXT', { longest });
  return field(options, { type: 'string', minLength: 1, maxLength: longest }, [
    IsString(refusal),
    Length(1, longest, refusal),
  ]);
}

/** A canonical decimal string, such as points. */
export function DecimalText(options: FieldOptions = {}): PropertyDecorator {
  const pattern = /^(?:0|-?(?:[1-9]\d{0,17}|0(?=\.))(?:\.\d{0,11}[1-9])?)$/;
  return field(options, { type: 'string', pattern: pattern.source }, [Matches(pattern, refuseAs('FIELD_DECIMAL'))]);
}

/** A day of the calendar as `YYYY-MM-DD`. */
export function IsoDay(options: FieldOptions = {}): PropertyDecorator {
  const refusal = refuseAs('FIELD_DAY');
  return field(options, { type: 'string', format: 'date' }, [
    Transform(({ value }) => (typeof value === 'string' && !isDay(value) ? null : keep(value))),
    Matches(/^\d{4}-\d{2}-\d{2}$/, refusal),
  ]);
}

/** The six digits of a district. */
export function DistrictCode(options: FieldOptions = {}): PropertyDecorator {
  const refusal = refuseAs('FIELD_DISTRICT');
  return field({ example: '110105', ...options }, { type: 'string', pattern: '^\\d{6}$' }, [
    Matches(/^\d{6}$/, refusal),
  ]);
}

/** A switch of a query, `true` or `false`; also a JSON boolean. */
export function Flag(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'boolean' }, [
    Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : keep(value))),
    IsBoolean(refuseAs('FIELD_FLAG')),
  ]);
}

/** A list of texts with 1 to `most` members. */
export function Texts(longest: number, most: number, options: FieldOptions = {}): PropertyDecorator {
  const size = refuseAs('FIELD_LIST', { most });
  return field(options, { type: 'string', isArray: true, maxItems: most }, [
    IsArray(size),
    ArrayMinSize(1, size),
    ArrayMaxSize(most, size),
    IsString({ each: true, ...refuseAs('FIELD_TEXT', { longest }) }),
    Length(1, longest, { each: true, ...refuseAs('FIELD_TEXT', { longest }) }),
  ]);
}

/** A list of districts with 1 to `most` members. */
export function DistrictCodes(most: number, options: FieldOptions = {}): PropertyDecorator {
  const size = refuseAs('FIELD_LIST', { most });
  const schema = {
    type: 'string',
    isArray: true,
    maxItems: most,
    items: { pattern: '^\\d{6}$' },
  } as ApiPropertyOptions;
  return field({ example: ['110105'], ...options }, schema, [
    IsArray(size),
    ArrayMinSize(1, size),
    ArrayMaxSize(most, size),
    Matches(/^\d{6}$/, { each: true, ...refuseAs('FIELD_DISTRICT') }),
  ]);
}

/** A list of whole numbers with 1 to `most` members. */
export function WholeNumbers(min: number, max: number, most: number, options: FieldOptions = {}): PropertyDecorator {
  const size = refuseAs('FIELD_LIST', { most });
  const refusal = { each: true, ...refuseAs('FIELD_WHOLE_NUMBER', { min, max }) };
  return field(options, { type: 'integer', isArray: true, maxItems: most }, [
    IsArray(size),
    ArrayMinSize(1, size),
    ArrayMaxSize(most, size),
    IsInt(refusal),
    Min(min, refusal),
    Max(max, refusal),
  ]);
}

/** A nested object. */
export function Nested<T extends object>(type: () => new () => T, options: FieldOptions = {}): PropertyDecorator {
  const refusal = refuseAs('FIELD_OBJECT');
  return field(options, { type }, [Type(type), IsObject(refusal), ValidateNested(refusal)]);
}

/** An object whose members a check of its own judges; nothing is taken off it or changed. */
export function AnyObject(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'object', additionalProperties: true }, [IsObject(refuseAs('FIELD_OBJECT'))]);
}

/** A list of nested objects with at most so many members. */
export function NestedList<T extends object>(
  type: () => new () => T,
  most: number,
  options: FieldOptions = {},
): PropertyDecorator {
  const refusal = refuseAs('FIELD_LIST', { most });
  return field(options, { type, isArray: true, maxItems: most }, [
    Type(type),
    IsArray(refusal),
    ArrayMaxSize(most, refusal),
    ValidateNested({ each: true, ...refuseAs('FIELD_OBJECT') }),
  ]);
}

function field(
  { isOptional = false, ...documentation }: Omit<FieldOptions, 'isOptional'> & { readonly isOptional?: boolean },
  schema: ApiPropertyOptions,
  rules: readonly PropertyDecorator[],
): PropertyDecorator {
  const property = ApiProperty({ ...schema, ...documentation, required: !isOptional } as ApiPropertyOptions);
  return applyDecorators(property, ...(isOptional ? [ValidateIf((_, value) => value !== undefined)] : []), ...rules);
}

/** The code and the values of the issue that a broken rule becomes. */
function refuseAs(code: string, values: Readonly<Record<string, string | number>> = {}): ValidationOptions {
  return { context: { code, values } };
}

function keep(value: TransformFnParams['value']): unknown {
  return value;
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

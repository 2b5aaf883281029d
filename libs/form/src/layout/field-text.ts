import { Exact, UnreadableNumberError } from '@app/kernel';
import type { SelfEvaluationForm } from '../canonical-form';

/**
 * The value of a field by its path, as a form holds it; undefined where there is no such field.
 *
 * @example
 * fieldValue(form, 'indicators[0].weight') //=> '10'
 */
export function fieldValue(form: SelfEvaluationForm, path: string): unknown {
  let value: unknown = form;
  for (const step of path.split(/[.[\]]+/).filter((part) => part !== '')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}

/**
 * A field as the official table prints it: blank for null, execution rates as percentages.
 *
 * @example
 * fieldText(form, 'funds.total.executionRate') //=> '86.2%'
 */
export function fieldText(form: SelfEvaluationForm, path: string): string {
  const value = fieldValue(form, path);
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : '';
  return path.endsWith('.executionRate') ? asPercentage(value) : value;
}

function asPercentage(ratio: string): string {
  try {
    return `${Exact.parseText(ratio).times(Exact.hundred).toText()}%`;
  } catch (error) {
    if (error instanceof UnreadableNumberError) return ratio;
    throw error;
  }
}

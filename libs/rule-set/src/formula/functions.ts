import { FUNCTIONS, type FunctionName } from './expression';
import { FORMULA_LIMITS } from './limits';

interface Shape {
  readonly min: number;
  readonly max: number;
  /** How many arguments are needed, in words that stand in both languages. */
  readonly form: string;
}

/** What each function takes; `form` is shown when a call has too few or too many arguments. */
export const FUNCTION_SHAPES: Readonly<Record<FunctionName, Shape>> = {
  if: { min: 3, max: 3, form: 'if(condition, then, else)' },
  min: { min: 2, max: FORMULA_LIMITS.args, form: 'min(a, b, …)' },
  max: { min: 2, max: FORMULA_LIMITS.args, form: 'max(a, b, …)' },
  clamp: { min: 3, max: 3, form: 'clamp(x, low, high)' },
  abs: { min: 1, max: 1, form: 'abs(x)' },
  round: { min: 1, max: 2, form: 'round(x, digits)' },
  floor: { min: 1, max: 2, form: 'floor(x, digits)' },
  ceil: { min: 1, max: 2, form: 'ceil(x, digits)' },
  band: { min: 4, max: FORMULA_LIMITS.args, form: 'band(x, edge1, value1, edge2, value2, …, otherwise)' },
};

export function isFunctionName(name: string): name is FunctionName {
  return (FUNCTIONS as readonly string[]).includes(name);
}

/** Whether a call has as many arguments as its function takes; a band needs pairs between its first and last. */
export function takesArguments(name: FunctionName, count: number): boolean {
  const { min, max } = FUNCTION_SHAPES[name];
  return count >= min && count <= max && (name !== 'band' || count % 2 === 0);
}

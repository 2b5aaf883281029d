import type { Exact } from '@app/kernel';

export const FUNCTIONS = ['if', 'min', 'max', 'clamp', 'abs', 'round', 'floor', 'ceil', 'band'] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

export const BINARY_OPERATORS = ['+', '-', '*', '/', '<', '<=', '>', '>=', '==', '!='] as const;
export type BinaryOperator = (typeof BINARY_OPERATORS)[number];

/** A parsed formula: plain data, safe to walk, with nothing in it that could run. */
export type Expression =
  | { readonly kind: 'number'; readonly value: Exact }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'fact'; readonly name: string }
  | { readonly kind: 'negate'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] };

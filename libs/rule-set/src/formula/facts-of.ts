import type { Expression } from './expression';

/**
 * The facts that an expression names, each once, in reading order.
 *
 * @example
 * factsOf(parseFormula('item.weight * item.completionRatio').expression) //=> ['item.weight', 'item.completionRatio']
 */
export function factsOf(expression: Expression): string[] {
  const facts = new Set<string>();
  collect(expression, facts);
  return [...facts];
}

/**
 * The direct parts of an expression, in reading order.
 *
 * @example
 * partsOf(parseFormula('-item.weight').expression) //=> [{ kind: 'fact', name: 'item.weight' }]
 */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'negate':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'call':
      return expression.args;
    default:
      return [];
  }
}

function collect(expression: Expression, facts: Set<string>): void {
  if (expression.kind === 'fact') facts.add(expression.name);
  for (const part of partsOf(expression)) collect(part, facts);
}

import type { BinaryOperator, Expression } from './expression';

const PRECEDENCE: Readonly<Record<BinaryOperator, number>> = {
  '==': 1,
  '!=': 1,
  '<': 2,
  '<=': 2,
  '>': 2,
  '>=': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
};
const PRIMARY = 6;

/**
 * Writes an expression as formula text with as few parentheses as reading it back needs.
 *
 * @example
 * formatFormula(parseFormula('(item.weight*2)').expression) //=> 'item.weight * 2'
 */
export function formatFormula(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return expression.value.toDecimal();
    case 'text':
      return expression.value.includes("'") ? `"${expression.value}"` : `'${expression.value}'`;
    case 'fact':
      return expression.name;
    case 'negate':
      return `-${operand(expression.operand, PRIMARY)}`;
    case 'binary': {
      const level = PRECEDENCE[expression.operator];
      return `${operand(expression.left, level)} ${expression.operator} ${operand(expression.right, level + 1)}`;
    }
    case 'call':
      return `${expression.name}(${expression.args.map(formatFormula).join(', ')})`;
  }
}

function operand(expression: Expression, least: number): string {
  const text = formatFormula(expression);
  return levelOf(expression) < least ? `(${text})` : text;
}

function levelOf(expression: Expression): number {
  if (expression.kind === 'binary') return PRECEDENCE[expression.operator];
  return expression.kind === 'negate' ? PRIMARY - 1 : PRIMARY;
}

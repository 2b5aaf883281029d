import { Exact, isPlainDecimal, type Issue, type Place } from '@app/kernel';
import type jsep from 'jsep';
import { checkCall } from './check-call';
import { tooDeep } from './check-tokens';
import { BINARY_OPERATORS, type BinaryOperator, type Expression } from './expression';
import { isFunctionName } from './functions';
import { FORMULA_LIMITS } from './limits';
import type { ParsedFormula } from './parse-formula';

/**
 * Takes the known kinds of nodes over from jsep's tree, and nothing else: no computed members, arrays, sequences,
 * `this`, bit operators or whatever a jsep plugin that another library registered may have produced.
 */
export function convertTree(root: jsep.Expression, at: Place): ParsedFormula {
  const issues: Issue[] = [];
  const expression = new Converter(at, issues).convert(root, 1);
  return issues.length === 0 ? { expression, issues } : { expression: null, issues };
}

class Converter {
  private nodes = 0;

  constructor(
    private readonly at: Place,
    private readonly issues: Issue[],
  ) {}

  convert(node: unknown, depth: number, textAllowed = false): Expression | null {
    if (++this.nodes > FORMULA_LIMITS.nodes) return this.limit('FORMULA_TOO_LARGE', FORMULA_LIMITS.nodes);
    if (depth > FORMULA_LIMITS.depth) return this.add(tooDeep(this.at));
    if (!isNode(node)) return this.refuse('FORMULA_NOT_ALLOWED', { found: 'empty' });
    switch (node.type) {
      case 'Literal':
        return this.literal(node, textAllowed);
      case 'MemberExpression':
        return this.fact(node);
      case 'UnaryExpression':
        return this.negate(node, depth);
      case 'BinaryExpression':
        return this.binary(node, depth);
      case 'CallExpression':
        return this.call(node, depth);
      default:
        return this.refuse('FORMULA_NOT_ALLOWED', { found: node.type });
    }
  }

  private literal(node: Tree, textAllowed: boolean): Expression | null {
    const { raw, value } = node;
    if (typeof value === 'number' && typeof raw === 'string' && isPlainDecimal(raw)) {
      return { kind: 'number', value: Exact.parse(raw) };
    }
    if (typeof value !== 'string') return this.refuse('FORMULA_NOT_ALLOWED', { found: String(raw) });
    if (!textAllowed) return this.refuse('FORMULA_TEXT_MISPLACED', { text: value.slice(0, 40) });
    return { kind: 'text', value };
  }

  private fact(node: Tree): Expression | null {
    const { computed, optional, object, property } = node;
    const isPlain = computed === false && optional !== true && isNode(object) && isNode(property);
    if (!isPlain || object.type !== 'Identifier' || property.type !== 'Identifier') {
      return this.refuse('FORMULA_NOT_ALLOWED', { found: 'MemberExpression' });
    }
    return { kind: 'fact', name: `${String(object['name'])}.${String(property['name'])}` };
  }

  private negate(node: Tree, depth: number): Expression | null {
    if (node['operator'] !== '-') return this.refuse('FORMULA_NOT_ALLOWED', { found: String(node['operator']) });
    const operand = this.convert(node['argument'], depth + 1);
    return operand && { kind: 'negate', operand };
  }

  private binary(node: Tree, depth: number): Expression | null {
    const operator = String(node['operator']);
    if (!isBinaryOperator(operator)) return this.refuse('FORMULA_NOT_ALLOWED', { found: operator });
    const textAllowed = operator === '==' || operator === '!=';
    const left = this.convert(node['left'], depth + 1, textAllowed);
    const right = left && this.convert(node['right'], depth + 1, textAllowed && left.kind !== 'text');
    return left && right && { kind: 'binary', operator, left, right };
  }

  private call(node: Tree, depth: number): Expression | null {
    const callee = node['callee'];
    const name = isNode(callee) && callee.type === 'Identifier' ? String(callee['name']) : '';
    if (!isFunctionName(name) || !Array.isArray(node['arguments']) || node['optional'] === true) {
      return this.refuse('FORMULA_NOT_ALLOWED', { found: 'CallExpression' });
    }
    const args: Expression[] = [];
    for (const argument of node['arguments'] as readonly unknown[]) {
      const converted = this.convert(argument, depth + 1);
      if (converted === null) return null;
      args.push(converted);
    }
    const wrong = checkCall(name, args);
    return wrong === null ? { kind: 'call', name, args } : this.refuse(wrong.code, wrong.values);
  }

  private limit(code: string, limit: number): null {
    return this.refuse(code, { limit });
  }

  private refuse(code: string, values: Issue['values']): null {
    return this.add({ code, severity: 'error', at: this.at, values });
  }

  private add(issue: Issue): null {
    if (this.issues.length === 0) this.issues.push(issue);
    return null;
  }
}

interface Tree {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function isBinaryOperator(operator: string): operator is BinaryOperator {
  return (BINARY_OPERATORS as readonly string[]).includes(operator);
}

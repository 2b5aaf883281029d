import type { Issue, Place } from '@app/kernel';
import { isFunctionName } from './functions';
import { FORMULA_LIMITS } from './limits';
import type { Token } from './lex-formula';
import { nearest } from '../nearest';
import { FUNCTIONS } from './expression';

/**
 * Finds what the expression parser would let pass: a comma outside a call, two operands without an operator, signs
 * without operands, names that are no fact and no function, and nesting beyond the limit. One issue at most, the first in reading order.
 */
export function checkTokens(tokens: readonly Token[], at: Place): Issue | null {
  const open: ('call' | 'group')[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const found = checkToken(token, before, tokens[index + 1], open);
    if (found !== null) return { severity: 'error', at, ...found };
    if (token.kind === '(') open.push(before?.kind === 'name' ? 'call' : 'group');
    if (token.kind === ')') open.pop();
    if (open.length > FORMULA_LIMITS.depth) return tooDeep(at);
  }
  if (open.length === 0) return null;
  return { code: 'FORMULA_UNCLOSED', severity: 'error', at, values: { count: open.length } };
}

/** The issue of a formula that is nested beyond the limit. */
export function tooDeep(at: Place): Issue {
  return { code: 'FORMULA_TOO_DEEP', severity: 'error', at, values: { limit: FORMULA_LIMITS.depth } };
}

type Found = Pick<Issue, 'code' | 'values'>;

function checkToken(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  open: readonly string[],
): Found | null {
  if (token.kind === ',' && open.at(-1) !== 'call') return misplaced(token);
  if (token.kind === ')' && (open.length === 0 || before?.kind === '(')) return misplaced(token);
  if (token.kind === 'operator') return checkOperator(token, before);
  const isOperand = token.kind === 'number' || token.kind === 'text' || token.kind === 'name' || token.kind === '(';
  const afterOperand = before?.kind === 'number' || before?.kind === 'text' || before?.kind === ')';
  if (isOperand && (afterOperand || (before?.kind === 'name' && token.kind !== '('))) return misplaced(token);
  return token.kind === 'name' ? checkName(token, after?.kind === '(') : null;
}

/**
 * Before a sign there is an operand, but for a minus. Two minus signs side by side are refused, because plugins that
 * other libraries add to jsep would read them as a decrement.
 */
function checkOperator(token: Token, before: Token | undefined): Found | null {
  if (token.text === '-' && before?.text === '-' && before.start + 1 === token.start) return misplaced(token);
  const isAfterOperand =
    before !== undefined && before.kind !== 'operator' && before.kind !== '(' && before.kind !== ',';
  if (isAfterOperand || token.text === '-') return null;
  return { code: 'FORMULA_OPERAND_MISSING', values: { position: token.start + 1, found: token.text } };
}

function checkName(token: Token, isCalled: boolean): Found | null {
  const parts = token.text.split('.');
  const position = token.start + 1;
  const name = token.text.slice(0, 60);
  if (isCalled) {
    if (isFunctionName(token.text)) return null;
    const suggestion = nearest(token.text, FUNCTIONS) ?? FUNCTIONS.join(' ');
    return { code: 'FORMULA_FUNCTION', values: { position, name, suggestion } };
  }
  if (parts.length === 2 && (parts[0] === 'item' || parts[0] === 'form')) return null;
  return { code: 'FORMULA_NAME', values: { position, name } };
}

function misplaced(token: Token): Found {
  const text = token.text.slice(0, 40);
  return { code: 'FORMULA_MISPLACED', values: { position: token.start + 1, found: text } };
}

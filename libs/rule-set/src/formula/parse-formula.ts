import type { Issue, Place } from '@app/kernel';
import jsep from 'jsep';
import { checkTokens } from './check-tokens';
import { convertTree } from './convert-tree';
import type { Expression } from './expression';
import { lexFormula } from './lex-formula';
import { FORMULA_LIMITS } from './limits';

/** A formula read from text: the expression, or null with the issues that say why not. */
export interface ParsedFormula {
  readonly expression: Expression | null;
  readonly issues: Issue[];
}

/**
 * Reads a formula: exact numbers, facts (`item.x`, `form.x`), `+ - * /`, comparisons and the published functions.
 * The result is plain data. Whether its facts exist and its types agree is told by `checkFormula`.
 *
 * It never throws and never runs anything in the text: the text is cut into known tokens first, jsep builds the
 * tree, and only known kinds of nodes are taken over from it. Limits: 2,000 characters, 40 levels, 300 nodes,
 * 30 digits a number.
 *
 * @param at the place that the issues name
 * @example
 * parseFormula('item.weight * 0.5').issues //=> []
 * parseFormula('item.weight × 0.5').issues[0].code //=> 'FORMULA_FULL_WIDTH'
 */
export function parseFormula(text: string, at: Place = {}): ParsedFormula {
  const refuse = (...issues: Issue[]): ParsedFormula => ({ expression: null, issues });
  if (text.length > FORMULA_LIMITS.characters) {
    const values = { length: text.length, limit: FORMULA_LIMITS.characters };
    return refuse({ code: 'FORMULA_TOO_LONG', severity: 'error', at, values });
  }
  const { tokens, issues } = lexFormula(text, at);
  if (issues.length > 0) return refuse(...issues);
  if (tokens.length === 0) return refuse({ code: 'FORMULA_EMPTY', severity: 'error', at, values: {} });
  const misplaced = checkTokens(tokens, at);
  if (misplaced !== null) return refuse(misplaced);
  const tree = parseTree(text);
  if ('stoppedAt' in tree) {
    return refuse({ code: 'FORMULA_INCOMPLETE', severity: 'error', at, values: { position: tree.stoppedAt } });
  }
  return convertTree(tree.root, at);
}

/** jsep throws on text that is no expression; its own index says where. */
function parseTree(text: string): { root: jsep.Expression } | { stoppedAt: number } {
  try {
    return { root: jsep(text) };
  } catch (error) {
    const index = error instanceof Error && 'index' in error ? Number(error.index) : text.length;
    return { stoppedAt: index + 1 };
  }
}

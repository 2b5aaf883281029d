import { Exact, type Issue } from '@app/kernel';
import type { FactDefinition } from '../facts';
import { checkFact, isIssue, type RuleContext } from '../facts/check-fact';
import { evaluateFormula } from './evaluate-formula';
import type { Expression } from './expression';
import { factsOf } from './facts-of';
import { formatFormula } from './format-formula';
import { isSame, measureOf, measureText, POINTS, product, type Measure } from './units';

/** Where a formula stands and what it must give; every formula of a rule set gives points. */
export interface FormulaContext extends RuleContext {
  readonly expects: 'number' | 'points';
}

type Typed =
  | { readonly type: 'number'; readonly measure: Measure }
  | { readonly type: 'boolean' }
  | { readonly type: 'enum'; readonly fact: string; readonly words: readonly string[] }
  | { readonly type: 'text'; readonly value: string };

/**
 * Checks a parsed formula against the dictionary of facts: that they exist, are known at the rule's stage and are
 * not of an item in a formula about the form; that numbers, conditions and words stand where they belong; and, as
 * warnings, that units agree (points plus a ratio is most likely a slip). Numbers that are written out take any unit.
 * A division whose divisor may be 0 is fine, such points cannot be told; one that always divides by 0 is refused.
 *
 * @example
 * checkFormula(expression, { on: 'item', stage: 'reading', at: {}, expects: 'points' }) //=> []
 */
export function checkFormula(expression: Expression, context: FormulaContext): Issue[] {
  const check = new Check(context);
  const measure = check.number(expression);
  if (context.expects === 'points' && measure !== null && measure !== 'any' && !isSame(measure, POINTS)) {
    check.add('warning', 'FORMULA_UNIT_NOT_POINTS', { unit: measureText(measure) });
  }
  return check.issues;
}

class Check {
  readonly issues: Issue[] = [];

  constructor(private readonly context: FormulaContext) {}

  /** The measure of a part that must be a number; null where it is none or that is unknown. */
  number(expression: Expression): Measure | null {
    const typed = this.typeOf(expression);
    if (typed === null) return null;
    if (typed.type === 'number') return typed.measure;
    this.add('error', 'FORMULA_NEEDS_NUMBER', { part: quote(expression) });
    return null;
  }

  add(severity: Issue['severity'], code: string, values: Issue['values']): void {
    this.issues.push({ code, severity, at: this.context.at, values });
  }

  private typeOf(expression: Expression): Typed | null {
    switch (expression.kind) {
      case 'number':
        return { type: 'number', measure: 'any' };
      case 'text':
        return { type: 'text', value: expression.value };
      case 'fact':
        return this.fact(expression.name);
      case 'negate':
        return numberOf(this.number(expression.operand));
      case 'binary':
        return this.binary(expression);
      case 'call':
        return this.call(expression);
    }
  }

  private fact(name: string): Typed | null {
    const fact = checkFact(name, this.context);
    if (!isIssue(fact)) return typedFact(fact);
    this.issues.push(fact);
    return null;
  }

  private binary(expression: Expression & { kind: 'binary' }): Typed | null {
    const { operator, left, right } = expression;
    switch (operator) {
      case '*':
      case '/': {
        if (operator === '/' && isAlwaysZero(right)) {
          this.add('error', 'FORMULA_DIVIDES_BY_ZERO', { part: quote(expression) });
        }
        const [a, b] = [this.number(left), this.number(right)];
        return a && b && numberOf(product(a, b, operator === '*' ? 1 : -1));
      }
      case '+':
      case '-':
        return numberOf(this.agreeing([left, right]));
      case '==':
      case '!=':
        return this.equality(left, right);
      default:
        this.agreeing([left, right]);
        return { type: 'boolean' };
    }
  }

  private equality(left: Expression, right: Expression): Typed {
    const [a, b] = [this.typeOf(left), this.typeOf(right)];
    if (a === null || b === null) return { type: 'boolean' };
    const [word, text] = a.type === 'text' ? [b, a] : [a, b];
    if (word.type === 'enum' && text.type === 'text') this.word(word, text.value);
    else if (a.type === 'number' && b.type === 'number') this.agree(left, a.measure, right, b.measure);
    else this.add('error', 'FORMULA_COMPARES_TYPES', { left: quote(left), right: quote(right) });
    return { type: 'boolean' };
  }

  private word({ fact, words }: Typed & { type: 'enum' }, value: string): void {
    if (!words.includes(value)) {
      this.add('error', 'FORMULA_WORD_UNKNOWN', { fact, value: value.slice(0, 40), words: words.join(', ') });
    }
  }

  private call({ name, args }: Expression & { kind: 'call' }): Typed | null {
    const [first, ...rest] = args;
    if (first === undefined) return null;
    switch (name) {
      case 'if':
        this.condition(first);
        return numberOf(this.agreeing(rest));
      case 'band': {
        this.number(first);
        return numberOf(this.agreeing(rest.filter((_, index) => index % 2 === 1 || index === rest.length - 1)));
      }
      case 'min':
      case 'max':
      case 'clamp':
        return numberOf(this.agreeing(args));
      default:
        return numberOf(this.number(first));
    }
  }

  private condition(expression: Expression): void {
    const typed = this.typeOf(expression);
    if (typed !== null && typed.type !== 'boolean') {
      this.add('error', 'FORMULA_NEEDS_CONDITION', { part: quote(expression) });
    }
  }

  /** The common measure of numbers that are added, compared or chosen from. */
  private agreeing(expressions: readonly Expression[]): Measure | null {
    let common: { expression: Expression; measure: Measure } | null = null;
    let isKnown = true;
    for (const expression of expressions) {
      const measure = this.number(expression);
      if (measure === null) isKnown = false;
      else if (common === null || common.measure === 'any') common = { expression, measure };
      else this.agree(common.expression, common.measure, expression, measure);
    }
    return isKnown ? (common?.measure ?? null) : null;
  }

  private agree(left: Expression, a: Measure, right: Expression, b: Measure): void {
    if (a === 'any' || b === 'any' || isSame(a, b)) return;
    const units = { leftUnit: measureText(a), rightUnit: measureText(b) };
    this.add('warning', 'FORMULA_UNIT_MISMATCH', { left: quote(left), right: quote(right), ...units });
  }
}

/** Whether a part names no fact and comes to 0. */
function isAlwaysZero(expression: Expression): boolean {
  if (factsOf(expression).length > 0) return false;
  const value = evaluateFormula(expression, () => null);
  return value instanceof Exact && value.isZero();
}

function typedFact(fact: FactDefinition): Typed {
  switch (fact.type) {
    case 'number':
      return { type: 'number', measure: measureOf(fact.unit) };
    case 'boolean':
      return { type: 'boolean' };
    case 'enum':
      return { type: 'enum', fact: fact.name, words: fact.values };
  }
}

function numberOf(measure: Measure | null): Typed | null {
  return measure === null ? null : { type: 'number', measure };
}

function quote(expression: Expression): string {
  const text = formatFormula(expression);
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}

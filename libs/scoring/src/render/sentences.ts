import { catalogue, fill, type Language } from '@app/kernel';
import {
  factDictionary,
  parseFormula,
  type Adjustment,
  type Deduction,
  type Expression,
  type Method,
  type ResolvedRuleSet,
} from '@app/rule-set';
import { ENGINE_REASONS, type Finding, type SheetLine, type Values } from '../score-sheet';
import { factLabel, formatFact, formatPoints, MISSING } from './format-fact';

/** Values that are points but no facts; engine reasons and findings carry them. */
const POINT_VALUES = new Set(['declared', 'points', 'weight', 'from', 'to', 'lowest', 'highest', 'total']);
const POINTS = /^-?\d+(?:\.\d+)?(?:\/\d+)?$/;

/**
 * Why a line has its points, as a sentence.
 *
 * @param ruleSet the resolved set named by the sheet; its wording may have been bettered since
 * @example
 * explainLine(line, ruleSet, 'zh') //=> '执行率 99.96%，得 10 分'
 */
export function explainLine(line: SheetLine, ruleSet: ResolvedRuleSet, language: Language): string {
  if (ENGINE_REASONS.has(line.reason)) return engineSentence(line.reason, line.values, language);
  const rule = rulesFor(line.kind, ruleSet).find((candidate) => candidate.id === line.ruleId);
  return rule ? fill(rule.message[language], readable(line.values, rule.message[language], language)) : line.reason;
}

/** Ids are unique within a list of rules, not across the lists. */
function rulesFor(kind: SheetLine['kind'], ruleSet: ResolvedRuleSet): readonly (Method | Deduction | Adjustment)[] {
  if (kind === 'item') return ruleSet.methods;
  return kind === 'deduction' ? ruleSet.deductions : ruleSet.adjustments;
}

/** What was found, where, and what to do, as a sentence. */
export function explainFinding(finding: Finding, ruleSet: ResolvedRuleSet, language: Language): string {
  if (finding.ruleId === null) return engineSentence(finding.code, finding.values, language);
  const rule = ruleSet.checks.find((candidate) => candidate.id === finding.ruleId);
  return rule ? fill(rule.message[language], readable(finding.values, rule.message[language], language)) : finding.code;
}

/**
 * The formula of a line with its numbers in place of the facts, or null where there is none.
 *
 * @example
 * explainFormula({ formula: 'item.weight * min(form.budgetExecutionRate, 1)', values: {…} }, 'zh')
 * //=> '10 × min(99.96%, 1)'
 */
export function explainFormula(line: Pick<SheetLine, 'formula' | 'values'>, language: Language): string | null {
  if (line.formula === null) return null;
  const { expression } = parseFormula(line.formula);
  return expression ? withNumbers(expression, line.values, language) : line.formula;
}

const SYMBOLS: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−', '>=': '≥', '<=': '≤' };
const BINDING: Readonly<Record<string, number>> = { '+': 2, '-': 2, '*': 3, '/': 3 };

function withNumbers(expression: Expression, values: Values, language: Language): string {
  switch (expression.kind) {
    case 'number':
      return expression.value.toText();
    case 'text':
      return expression.value;
    case 'fact':
      return formatFact(expression.name, values[expression.name], language);
    case 'negate':
      return `−${operand(expression.operand, 4, values, language)}`;
    case 'call':
      return `${expression.name}(${expression.args.map((arg) => withNumbers(arg, values, language)).join(', ')})`;
    case 'binary': {
      const binding = BINDING[expression.operator] ?? 1;
      const left = operand(expression.left, binding, values, language);
      const right = operand(expression.right, binding + 1, values, language);
      return `${left} ${SYMBOLS[expression.operator] ?? expression.operator} ${right}`;
    }
  }
}

function operand(expression: Expression, binding: number, values: Values, language: Language): string {
  const text = withNumbers(expression, values, language);
  return expression.kind === 'binary' && (BINDING[expression.operator] ?? 1) < binding ? `(${text})` : text;
}

/** Values for a rule's own template. */
function readable(values: Values, template: string, language: Language): Record<string, string> {
  return valuesFor(template, (name) => formatFact(name, values[name], language));
}

function engineSentence(code: string, values: Values, language: Language): string {
  const template = catalogue[code]?.[language] ?? code;
  return fill(
    template,
    valuesFor(template, (name) => engineValue(name, values[name], language)),
  );
}

/** Whatever a template names gets a value, so that no sentence is left with a hole in it. */
function valuesFor(template: string, read: (name: string) => string): Record<string, string> {
  const names = [...template.matchAll(/\{([\w.]+)\}/g)].map((match) => match[1] ?? '');
  return Object.fromEntries(names.map((name) => [name, read(name)]));
}

function engineValue(name: string, value: string | undefined, language: Language): string {
  if (value === undefined) return MISSING;
  if (name === 'missing') return listOf(value, language, (fact) => factLabel(fact, language));
  if (name === 'methods') return listOf(value, language, (id) => id);
  if (POINT_VALUES.has(name)) return POINTS.test(value) ? formatPoints(value) : value;
  return factDictionary.has(name) ? formatFact(name, value, language) : value;
}

function listOf(value: string, language: Language, label: (name: string) => string): string {
  const names = value.split(' ').filter((name) => name !== '');
  return names.map(label).join(language === 'zh' ? '、' : ', ') || MISSING;
}

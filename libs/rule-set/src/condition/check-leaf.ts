import { isCanonicalDecimal, type Issue } from '@app/kernel';
import type { FactDefinition } from '../facts';
import { checkFact, isIssue, type RuleContext } from '../facts/check-fact';
import { nearest } from '../nearest';
import { OPERATORS, type Operator } from '../rule-set';
import { CONDITION_LIMITS } from './limits';

/** The operators that each type of fact can be compared by. `contains` needs a list, and no fact is one. */
export const OPERATORS_BY_TYPE: Readonly<Record<FactDefinition['type'], readonly Operator[]>> = {
  number: ['equal', 'notEqual', 'in', 'notIn', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'],
  enum: ['equal', 'notEqual', 'in', 'notIn'],
  boolean: ['equal', 'notEqual'],
};

type Found = Pick<Issue, 'code' | 'values'>;

/** Checks one comparison: that fact and operator exist and fit, and that the constant is of the fact's type. */
export function checkLeaf(leaf: Readonly<Record<string, unknown>>, context: RuleContext): Issue[] {
  const { fact: name, operator, value } = leaf;
  const issue = (found: Found): Issue => ({ severity: 'error', at: context.at, ...found });
  if (typeof name !== 'string') return [issue({ code: 'CONDITION_FACT', values: {} })];
  const fact = checkFact(name, context);
  if (isIssue(fact)) return [fact];
  if (!isOperator(operator)) return [issue(unknownOperator(operator))];
  if (!OPERATORS_BY_TYPE[fact.type].includes(operator)) return [issue(wrongOperator(fact, operator))];
  const wrong = operator === 'in' || operator === 'notIn' ? checkList(fact, value) : checkValue(fact, value);
  return wrong === null ? [] : [issue(wrong)];
}

function isOperator(operator: unknown): operator is Operator {
  return typeof operator === 'string' && (OPERATORS as readonly string[]).includes(operator);
}

function unknownOperator(operator: unknown): Found {
  const found = typeof operator === 'string' ? operator.slice(0, 40) : typeof operator;
  const suggestion = nearest(found, OPERATORS) ?? OPERATORS.join(', ');
  return { code: 'CONDITION_OPERATOR', values: { operator: found, suggestion } };
}

function wrongOperator(fact: FactDefinition, operator: Operator): Found {
  const values = { fact: fact.name, operator, operators: OPERATORS_BY_TYPE[fact.type].join(', ') };
  const needsList = operator === 'contains' || operator === 'doesNotContain';
  return { code: needsList ? 'CONDITION_OPERATOR_LIST' : 'CONDITION_OPERATOR_TYPE', values };
}

function checkList(fact: FactDefinition, value: unknown): Found | null {
  if (!Array.isArray(value)) return { code: 'CONDITION_VALUE_LIST', values: { fact: fact.name } };
  if (value.length === 0) return { code: 'CONDITION_LIST_EMPTY', values: { fact: fact.name } };
  if (value.length > CONDITION_LIMITS.list) {
    return { code: 'CONDITION_TOO_LARGE', values: { limit: CONDITION_LIMITS.list } };
  }
  for (const member of value) {
    const wrong = checkValue(fact, member);
    if (wrong !== null) return wrong;
  }
  return null;
}

function checkValue(fact: FactDefinition, value: unknown): Found | null {
  const shown = typeof value === 'string' ? value.slice(0, 40) : value === null ? 'null' : typeof value;
  const values = { fact: fact.name, value: shown };
  switch (fact.type) {
    case 'boolean':
      return typeof value === 'boolean' ? null : { code: 'CONDITION_VALUE_BOOLEAN', values };
    case 'enum':
      if (typeof value === 'string' && fact.values.includes(value)) return null;
      return { code: 'CONDITION_VALUE_WORD', values: { ...values, words: fact.values.join(', ') } };
    case 'number':
      if (typeof value === 'string' && value.length <= CONDITION_LIMITS.digits && isCanonicalDecimal(value))
        return null;
      return { code: 'CONDITION_VALUE_NUMBER', values };
  }
}

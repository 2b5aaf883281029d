import type { Language } from '@app/kernel';
import { factDictionary } from '../facts';
import { baseFactOf, isPresence } from '../facts/fact-names';
import type { Condition, Leaf, Operator } from '../rule-set';
import { amountInWords, unitOfFact } from './amounts';
import { truthPhrases, type TruthPhrases } from './truth-phrases';
import { listOf, wordFor } from './words';

const COMPARED: Readonly<Record<Language, Readonly<Partial<Record<Operator, string>>>>> = {
  zh: {
    lessThan: '低于',
    lessThanInclusive: '不高于',
    greaterThan: '高于',
    greaterThanInclusive: '不低于',
  },
  en: {
    lessThan: ' is below ',
    lessThanInclusive: ' is at most ',
    greaterThan: ' is above ',
    greaterThanInclusive: ' is at least ',
  },
};

const OPPOSITE: Readonly<Partial<Record<Operator, Operator>>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
};

const WORDS = {
  zh: { all: ' 且 ', any: ' 或 ', not: '并非', open: '（', close: '）', known: '已知', unknown: '缺少' },
  en: { all: ' and ', any: ' or ', not: 'not ', open: '(', close: ')', known: ' is known', unknown: ' is missing' },
} as const;

/**
 * A condition as a clause: facts by their names, ratios as percentages, groups in brackets where they need them.
 * Any part of a condition can be described by itself.
 *
 * @example
 * describeCondition({ fact: 'item.completionRatio', operator: 'lessThan', value: '0.9' }, 'zh') //=> '完成比例低于 90%'
 */
export function describeCondition(condition: Condition, language: Language): string {
  return clauseOf(simplified(condition), language, null);
}

type Group = 'all' | 'any';

/** Groups of one are their member, and a denied comparison is its opposite, which reads better. */
function simplified(condition: Condition): Condition {
  if ('all' in condition) return only(condition.all, (all) => ({ all }));
  if ('any' in condition) return only(condition.any, (any) => ({ any }));
  if (!('not' in condition)) return condition;
  const inner = simplified(condition.not);
  if ('not' in inner) return inner.not;
  if (!('fact' in inner)) return { not: inner };
  const operator = OPPOSITE[inner.operator];
  return operator === undefined ? { not: inner } : { ...inner, operator };
}

function only(members: readonly Condition[], group: (members: readonly Condition[]) => Condition): Condition {
  const parts = members.map(simplified);
  return parts.length === 1 && parts[0] ? parts[0] : group(parts);
}

function clauseOf(condition: Condition, language: Language, within: Group | null): string {
  const words = WORDS[language];
  if ('all' in condition) return groupOf(condition.all, 'all', language, within);
  if ('any' in condition) return groupOf(condition.any, 'any', language, within);
  if (!('not' in condition)) return comparisonOf(condition, language);
  return `${words.not}${words.open}${clauseOf(condition.not, language, null)}${words.close}`;
}

function groupOf(members: readonly Condition[], kind: Group, language: Language, within: Group | null): string {
  const words = WORDS[language];
  const text = members.reduce((before, member, index) => {
    const previous = members[index - 1];
    const clause = clauseOf(member, language, kind);
    if (previous === undefined) return clause;
    const isRange = kind === 'all' && isOrdered(member) && isOrdered(previous) && member.fact === previous.fact;
    return isRange ? before + limitOf(member, clause, language) : before + words[kind] + clause;
  }, '');
  return within === null || within === kind ? text : `${words.open}${text}${words.close}`;
}

function isOrdered(condition: Condition): condition is Leaf {
  return 'fact' in condition && COMPARED.en[condition.operator] !== undefined;
}

/** The other end of a range, without naming the fact again. */
function limitOf({ fact: name }: Leaf, clause: string, language: Language): string {
  const label = factDictionary.get(name)?.label[language] ?? name;
  const limit = clause.startsWith(label) ? clause.slice(label.length) : clause;
  return language === 'zh' ? ` 且${limit}` : ` and${limit.replace(/^ is /, ' ')}`;
}

function comparisonOf(leaf: Leaf, language: Language): string {
  const { fact: name, operator, value } = leaf;
  const fact = factDictionary.get(name);
  if (fact === undefined) return `${name} ${operator} ${String(value)}`;
  if (typeof value === 'boolean') return truthOf(name, value === (operator === 'equal'), language);
  const label = fact.label[language];
  const unit = unitOfFact(name);
  const inWords = (each: string) => (unit === null ? wordFor(each, language) : amountInWords(each, unit, language));
  const compared = COMPARED[language][operator];
  if (compared !== undefined) return spaced(label, compared, inWords(String(value)), language);
  const listed = typeof value === 'string' ? [value] : value;
  const is = operator === 'equal' || operator === 'in' ? { zh: '为', en: ' is ' } : { zh: '不为', en: ' is not ' };
  return spaced(label, is[language], listOf(listed.map(inWords), 'or', language), language);
}

/** In Chinese a number stands apart from the characters around it. */
function spaced(label: string, joint: string, value: string, language: Language): string {
  return language === 'zh' && /^[\d-]/.test(value) ? `${label}${joint} ${value}` : `${label}${joint}${value}`;
}

/**
 * What is said where a fact of truth, or the presence of one, is true or false.
 *
 * @example
 * truthOf('item.met', false, 'zh') //=> '完成值未达到指标值'
 */
export function truthOf(name: string, truth: boolean, language: Language): string {
  if (isPresence(name)) return presenceOf(baseFactOf(name), truth, language);
  const phrases = (truthPhrases as Readonly<Record<string, TruthPhrases | undefined>>)[name];
  return phrases?.[language][truth ? 0 : 1] ?? `${name} = ${String(truth)}`;
}

function presenceOf(name: string, isThere: boolean, language: Language): string {
  const label = factDictionary.get(name)?.label[language] ?? name;
  const words = WORDS[language];
  const word = isThere ? words.known : words.unknown;
  if (language === 'en') return `${label}${word}`;
  return label.startsWith('是否') && !isThere ? `不知${label}` : `${word}${label}`;
}

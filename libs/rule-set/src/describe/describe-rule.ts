import type { Language } from '@app/kernel';
import type { AnyRule, RuleList } from '../file';
import type { AllowedRange } from '../rule-set';
import { describeCondition } from './describe-condition';
import { describeFormula } from './describe-formula';
import { wordFor } from './words';

/** What the entries of a list of rules are called, one at a time. */
const LIST_WORDS: Readonly<Record<RuleList, Readonly<Record<Language, string>>>> = {
  methods: { zh: '评分方法', en: 'method' },
  deductions: { zh: '扣分', en: 'deduction' },
  adjustments: { zh: '调整', en: 'adjustment' },
  checks: { zh: '检查', en: 'check' },
};

/**
 * What a rule of a list is called.
 *
 * @example
 * ruleWord('methods', 'zh') //=> '评分方法'
 */
export function ruleWord(list: RuleList, language: Language): string {
  return LIST_WORDS[list][language];
}

/**
 * A rule as a sentence without its end: when it applies and what it does.
 *
 * @example
 * describeRule(late, 'en') //=> 'when days late is above 0 days: takes 1'
 */
export function describeRule(rule: AnyRule, language: Language): string {
  const when = describeCondition(rule.when, language);
  const effect = effectOf(rule, language);
  return language === 'zh' ? `当${apart(when)}时，${effect}` : `when ${when}: ${effect}`;
}

/**
 * A clause to which a Chinese character is joined: after a number or sign a space comes first.
 *
 * @example
 * apart('完成比例低于 60%') //=> '完成比例低于 60% '
 */
export function apart(clause: string): string {
  return /[!-~]$/.test(clause) ? `${clause} ` : clause;
}

/**
 * The scores that a person may choose from, in words.
 *
 * @example
 * describeAllowed({ from: '0', to: 'item.weight' }, 'zh') //=> '0 至 分值'
 */
export function describeAllowed({ from, to, toOpen }: AllowedRange, language: Language): string {
  const [low, high] = [describeFormula(from, language), describeFormula(to, language)];
  if (language === 'zh') return `${low} 至 ${high}${toOpen === true ? '（不含）' : ''}`;
  return `${low} to ${high}${toOpen === true ? ' (not included)' : ''}`;
}

function effectOf(rule: AnyRule, language: Language): string {
  const isChinese = language === 'zh';
  if ('severity' in rule) {
    const severity = wordFor(rule.severity, language);
    return isChinese ? `给出${severity}“${rule.code}”` : `gives the ${severity} "${rule.code}"`;
  }
  if (rule.points === null) return isChinese ? '得分由人工确定' : 'a person decides the points';
  const points = describeFormula(rule.points, language);
  if ('basis' in rule) {
    const limits = rule.allowed ? describeAllowed(rule.allowed, language) : '';
    const range = limits === '' ? '' : isChinese ? `，须在 ${limits} 之间` : `, within ${limits}`;
    return isChinese ? `得 ${points}${range}` : `gives ${points}${range}`;
  }
  if (!('on' in rule)) return isChinese ? `总分加 ${points}` : `adds ${points} to the total`;
  const cap = rule.cap === undefined ? '' : describeFormula(rule.cap, language);
  if (cap === '') return isChinese ? `扣 ${points}` : `takes ${points}`;
  return isChinese ? `扣 ${points}，最多扣 ${cap}` : `takes ${points}, at most ${cap}`;
}

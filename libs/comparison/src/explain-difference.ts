import { sentence, type Language } from '@app/kernel';
import { apart, describeCondition, wordFor } from '@app/rule-set';
import { formatPoints } from '@app/scoring';
import type { PolicyDifference, PolicyWitness } from './policy-difference';

/**
 * A difference of policies in sentences: where points differ, by which rules, and the most that a form gains and loses.
 *
 * @example
 * explainDifference(difference, 'zh')[1] //=> '最多少得 10 分：由 10 分变为 0 分。'
 */
export function explainDifference(difference: PolicyDifference, language: Language): string[] {
  const { part, rules, region, isWhole, largestGain, largestLoss, isOpen } = difference;
  const [from, to] = [namesOf(rules.from, language), namesOf(rules.to, language)];
  if (region === null) {
    const rule = rules.to[0] ?? rules.from[0] ?? '';
    return [sentence('POLICY_NO_EFFECT', { rule }, language)];
  }
  const clause = describeCondition(region, language);
  const where = language === 'zh' ? apart(clause) : clause;
  if (part === 'grade') return [sentence('POLICY_GRADE', { where, from, to }, language)];
  const about = wordFor(part, language);
  return [
    from === to
      ? sentence('POLICY_DIFFERENCE_OF_RULE', { part: about, where, rule: to }, language)
      : sentence('POLICY_DIFFERENCE', { part: about, where, from, to }, language),
    ...(isWhole ? [] : [sentence('POLICY_REGION_CUT', {}, language)]),
    ...(largestGain === null ? [] : [sentence('POLICY_GAIN', shiftIn(largestGain), language)]),
    ...(largestLoss === null ? [] : [sentence('POLICY_LOSS', shiftIn(largestLoss), language)]),
    ...(isOpen.from && !isOpen.to ? [sentence('POLICY_SETTLED', {}, language)] : []),
    ...(isOpen.to && !isOpen.from ? [sentence('POLICY_OPENED', {}, language)] : []),
    ...(isOpen.to && isOpen.from ? [sentence('POLICY_OPEN', {}, language)] : []),
  ];
}

function namesOf(rules: readonly string[], language: Language): string {
  if (rules.length === 0) return language === 'zh' ? '无' : 'none';
  return rules.map((rule) => rule.slice(rule.indexOf('.') + 1)).join(language === 'zh' ? '、' : ', ');
}

function shiftIn({ shift, from, to }: PolicyWitness): Record<string, string> {
  const points = formatPoints(shift.startsWith('-') ? shift.slice(1) : shift);
  return { points, from: formatPoints(from.lowest), to: formatPoints(to.lowest) };
}

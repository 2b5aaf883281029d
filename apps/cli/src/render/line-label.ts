import type { SelfEvaluationForm } from '@app/form';
import type { Language } from '@app/kernel';
import { printable } from './printable';

const WORDS = {
  execution: { zh: '预算执行率', en: 'Budget execution' },
  deduction: { zh: '扣分', en: 'Deduction' },
  adjustment: { zh: '调整', en: 'Adjustment' },
  rounding: { zh: '进位尾差', en: 'Rounding' },
  sum: { zh: '自评加总误差', en: 'Declared sum' },
  form: { zh: '整表', en: 'whole form' },
} as const;

/**
 * What a ledger line is called: the name of its indicator for `indicator:<row>`, and for deductions the rule and the
 * line they take from.
 */
export function lineLabel(id: string, form: SelfEvaluationForm, language: Language): string {
  const [kind = '', rest = ''] = splitAt(id, ':');
  if (kind === 'indicator') {
    const indicator = form.indicators.find(({ row }) => String(row) === rest);
    return (
      printable(indicator?.name ?? '') ||
      (language === 'zh' ? `指标第 ${Number(rest) + 1} 行` : `Row ${Number(rest) + 1}`)
    );
  }
  const word = kind in WORDS ? WORDS[kind as keyof typeof WORDS][language] : kind;
  if (rest === '') return word;
  const [rule = '', line = ''] = splitAt(rest, '@');
  const on = line === '' ? '' : ` ← ${lineLabel(line, form, language)}`;
  return printable(`${word} ${rule}${on}`);
}

/** The place of a finding: its line, or the form as a whole. */
export function findingPlace(line: string | undefined, form: SelfEvaluationForm, language: Language): string {
  return line === undefined ? WORDS.form[language] : lineLabel(line, form, language);
}

function splitAt(text: string, sign: string): string[] {
  const index = text.indexOf(sign);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

import type { SelfEvaluationForm } from '@app/form';

/** A name in both languages of the product. */
interface BilingualName {
  readonly zh: string;
  readonly en: string;
}

const NAMES: Readonly<Record<string, BilingualName>> = {
  execution: { zh: '预算执行率', en: 'Budget execution' },
  deduction: { zh: '扣分', en: 'Deduction' },
  adjustment: { zh: '调整', en: 'Adjustment' },
  rounding: { zh: '进位尾差', en: 'Rounding' },
  sum: { zh: '自评加总误差', en: 'Declared sum' },
};

/**
 * What a ledger line is called: an indicator by its name, a deduction by its rule and the line it takes from; also
 * `sum`, the part of a gap that is a wrong sum of the declared scores.
 *
 * @example
 * lineLabel('indicator:3', form).zh //=> '绿化养护面积'
 */
export function lineLabel(id: string, form: SelfEvaluationForm | null): BilingualName {
  const [kind = '', rest = ''] = splitAt(id, ':');
  if (kind === 'indicator') return indicatorLabel(Number(rest), form);
  const name = NAMES[kind] ?? { zh: kind, en: kind };
  const [rule = '', line = ''] = splitAt(rest, '@');
  if (rule === '') return name;
  const on = line === '' ? { zh: '', en: '' } : lineLabel(line, form);
  const tail = (label: string) => (label === '' ? '' : ` ← ${label}`);
  return { zh: `${name.zh} ${rule}${tail(on.zh)}`, en: `${name.en} ${rule}${tail(on.en)}` };
}

function indicatorLabel(row: number, form: SelfEvaluationForm | null): BilingualName {
  const name = form?.indicators.find((indicator) => indicator.row === row)?.name ?? '';
  return name === '' ? { zh: `指标第 ${row + 1} 行`, en: `Row ${row + 1}` } : { zh: name, en: name };
}

function splitAt(text: string, sign: string): readonly string[] {
  const index = text.indexOf(sign);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

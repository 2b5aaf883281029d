import type { Indicator } from '@app/form';
import { Exact } from '@app/kernel';
import type { Scale } from '@app/rule-set';
import type { Breakpoints } from '../breakpoints';
import { samplesOf, thinned } from '../samples';

/** What a row prints as target and as completed value, and what else about it matters. */
export type Cells = Pick<Indicator, 'target' | 'completed'> & Partial<Indicator>;

/** A target that numbers are compared with: how it prints, and the unit. */
const NUMBERED: readonly (readonly [comparator: string, unit: string])[] = [
  ['≥', '个'],
  ['≤', '个'],
  ['=', '个'],
  ['', '个'],
];
/** Other signs and units, which only some rule sets look at. */
const MORE_SIGNS: readonly (readonly [comparator: string, unit: string])[] = [
  ['>', '个'],
  ['<', '个'],
];
const MORE_UNITS: readonly (readonly [comparator: string, unit: string])[] = [
  ['≥', '%'],
  ['≤', '万元'],
  ['≤', '天'],
];

/** Rows of every nature whose number is not what matters, and rows with something amiss. */
const OTHERS: readonly Cells[] = [
  { target: '大于100个', completed: '100个' },
  { target: '少于100个', completed: '100个' },
  { target: '2020年11月底前', completed: '2020年11月20日' },
  { target: '2020年11月底前', completed: '2020年12月20日' },
  { target: '6月前支出50%，12月前支出100%', completed: '6月支出50%，12月支出100%' },
  { target: '6月前支出50%，12月前支出100%', completed: '6月支出40%，12月支出90%' },
  { target: '方便群众出行', completed: '达成年度指标' },
  { target: '方便群众出行', completed: '部分达成年度指标并具有一定效果' },
  { target: '方便群众出行', completed: '未达成年度指标且效果较差' },
  { target: '方便群众出行', completed: '候车条件得到改善' },
  { target: '方便群众出行', completed: '方便群众出行' },
  { target: '符合规定', completed: '符合规定' },
  { target: '', completed: '90个' },
  { target: '≥100个', completed: '' },
  { target: '', completed: '' },
  { target: '≥100个', completed: '≥100个' },
  { target: '≥100个', completed: '90天' },
  { target: '≥100个', completed: '90' },
  { target: '≥100个', completed: '较多' },
  { target: '≤50万元', completed: '480000' },
  { target: '≤0次', completed: '0次' },
  { target: '≤0次', completed: '1次' },
  { target: '≥100个', completed: '100个', notApplicable: true },
];

/** How often each row is tried at least where everything else about it varies, too: twice for each of four choices. */
const COMBINED = 16;

/** Rows to try: numbers at and around every breakpoint, every word of every scale, and the others. */
export function cellsOf(
  facts: readonly string[],
  scales: readonly Scale[],
  breakpoints: Breakpoints,
  most: number,
): Cells[] {
  const cuts = [...(breakpoints.get('item.completionRatio') ?? []), Exact.one].sort((a, b) => a.compare(b));
  const signs = [
    ...NUMBERED,
    ...(facts.includes('item.comparator') ? MORE_SIGNS : []),
    ...(facts.includes('item.dimension') ? MORE_UNITS : []),
  ];
  const ratios = thinned(samplesOf(cuts, Exact.zero, null), most / (signs.length * COMBINED));
  const numbers = signs.flatMap(([comparator, unit]) =>
    ratios.map((ratio) => ({
      target: `${comparator}100${unit}`,
      completed: `${ratio.times(Exact.hundred).round(8, 'half-up').toDecimal()}${unit}`,
    })),
  );
  const words = scales.flatMap((scale) =>
    [...scale.words, '不详'].map((completed) => ({ target: scale.words.join(''), completed })),
  );
  return [...numbers, ...words, ...OTHERS];
}

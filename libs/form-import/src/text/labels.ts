import type { FundRowName, Level1, Level2 } from '@app/form';

const WHITE = /\s/;
const ALL_WHITE = /\s+/g;
const LEVEL1_LABELS: Readonly<Record<Level1, string>> = {
  output: '产出指标',
  cost: '成本指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
};

const LEVEL1_PARTS: readonly (readonly [string, Level1])[] = [
  ['满意', 'satisfaction'],
  ['产出', 'output'],
  ['效益', 'benefit'],
  ['效果', 'benefit'],
  ['成本', 'cost'],
];

// The order decides: 社会公众满意度 is satisfaction, 社会成本 is cost.
const LEVEL2_PARTS: readonly (readonly [string, Level2])[] = [
  ['满意', 'satisfaction'],
  ['成本', 'cost'],
  ['数量', 'quantity'],
  ['质量', 'quality'],
  ['时效', 'timeliness'],
  ['进度', 'timeliness'],
  ['可持续', 'sustainability'],
  ['经济', 'economic'],
  ['社会', 'social'],
  ['生态', 'ecological'],
  ['环境', 'ecological'],
];

const GROUP_OF: Readonly<Record<Level2, Level1 | null>> = {
  quantity: 'output',
  quality: 'output',
  timeliness: 'output',
  cost: null,
  economic: 'benefit',
  social: 'benefit',
  ecological: 'benefit',
  sustainability: 'benefit',
  satisfaction: 'satisfaction',
  other: null,
};

const FUND_PARTS: readonly (readonly [string, FundRowName])[] = [
  ['总额', 'total'],
  ['结转', 'carryOver'],
  ['财政', 'currentYearAppropriation'],
  ['其他资金', 'other'],
];

/** The text without any white space, as labels are compared. */
export function squeeze(text: string): string {
  return WHITE.test(text) ? text.replace(ALL_WHITE, '') : text;
}

/** A label for comparison: without white space and without a colon at its end. */
export function labelOf(cell: string): string {
  const label = squeeze(cell);
  return label.endsWith('：') || label.endsWith(':') ? label.slice(0, -1) : label;
}

/** The level-1 group a squeezed label names, or null. */
export function level1Of(label: string): Level1 | null {
  return find(LEVEL1_PARTS, label);
}

/** The label that the official form prints for a level-1 group. */
export function level1Label(level1: Level1): string {
  return LEVEL1_LABELS[level1];
}

/** The level-2 group a squeezed label names; `other` where it is none of the known ones. */
export function level2Of(label: string): Level2 {
  return find(LEVEL2_PARTS, label) ?? 'other';
}

/** The level-1 group a level-2 group belongs to; null where it says nothing (cost stands under output or alone). */
export function level1OfLevel2(level2: Level2): Level1 | null {
  return GROUP_OF[level2];
}

/** The funds row a squeezed label names, or null. */
export function fundRowOf(label: string): FundRowName | null {
  return find(FUND_PARTS, label);
}

function find<T>(parts: readonly (readonly [string, T])[], label: string): T | null {
  for (const [part, value] of parts) if (label.includes(part)) return value;
  return null;
}

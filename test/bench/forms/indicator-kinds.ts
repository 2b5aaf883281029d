import type { Level1, Level2 } from '@app/form';
import type { Random } from './random';

/** What one printed row says, before weights and scores are given out. */
export interface Cells {
  readonly level1: Level1;
  readonly level2: Level2;
  readonly level2Label: string;
  readonly name: string;
  readonly target: string;
  readonly completed: string;
  /** The share of the weight that the unit declares. */
  readonly declared: number;
}

type Draw = (random: Random, number: number) => Cells;

const output = { level1: 'output' } as const;
const quantity: Draw = (random, number) => {
  const asked = random.integer(20, 400);
  const done = random.chance(0.8) ? asked + random.integer(0, 9) : asked - random.integer(1, 9);
  const declared = done >= asked || random.chance(0.3) ? 1 : Math.floor((100 * done) / asked) / 100;
  const cells = { name: `培训人次${number}`, target: `≥${asked}人次`, completed: `${done}人次`, declared };
  return { ...output, level2: 'quantity', level2Label: '数量指标', ...cells };
};

const quality: Draw = (random, number) => {
  const asked = random.integer(80, 98);
  const completed = random.chance(0.15) ? `≥${asked}%` : `${asked + random.integer(-1, 2)}%`;
  const cells = { name: `验收合格率${number}`, target: `≥${asked}%`, completed, declared: 1 };
  return { ...output, level2: 'quality', level2Label: '质量指标', ...cells };
};

const timeliness: Draw = (random, number) => {
  const month = random.integer(6, 12);
  const completed = random.pick([`${month}月底完成`, `${month - 1}月完成`, '按期完成']);
  const cells = { name: `完成时限${number}`, target: `${month}月底前完成`, completed, declared: 1 };
  return { ...output, level2: 'timeliness', level2Label: '时效指标', ...cells };
};

const cost: Draw = (random, number) => {
  const asked = random.integer(10, 200);
  const spent = random.chance(0.9) ? asked - random.integer(0, 5) : asked + random.integer(1, 5);
  const cells = { name: `项目成本${number}`, target: `≤${asked}万元`, completed: `${spent}万元`, declared: 1 };
  return { ...output, level2: 'cost', level2Label: '成本指标', ...cells };
};

const social: Draw = (random, number) => ({
  level1: 'benefit',
  level2: 'social',
  level2Label: '社会效益指标',
  name: `群众知晓程度${number}`,
  target: random.pick(['有所提高', '以宣传为主线，持续扩大政策知晓面', '好坏', '≥85%']),
  completed: random.pick(['达成年度指标', '已提高', '好', '88%']),
  declared: random.pick([1, 1, 0.9, 0.7]),
});

const satisfaction: Draw = (random, number) => ({
  level1: 'satisfaction',
  level2: 'satisfaction',
  level2Label: '服务对象满意度指标',
  name: `居民满意率${number}`,
  target: '≥90%',
  completed: `${random.integer(88, 99)}%`,
  declared: 1,
});

/** The kinds of rows in the order in which a form prints them: half of them output, as in published forms. */
export const KINDS: readonly [Draw, ...Draw[]] = [
  quantity,
  quantity,
  quality,
  timeliness,
  cost,
  social,
  social,
  satisfaction,
];

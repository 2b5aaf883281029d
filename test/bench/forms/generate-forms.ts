import { validateForm, type Indicator, type SelfEvaluationForm } from '@app/form';
import { exampleForm } from '@app/scoring';
import { KINDS } from './indicator-kinds';
import { Random } from './random';

const SCOPE = { districtCode: '100000', year: 2020, kind: 'project', version: 1 } as const;
/** Weights of the eight rows of a usual form; with execution they total 100. */
const WEIGHTS = [15, 10, 10, 10, 5, 15, 15, 10];

/**
 * Forms as units hand them in, the same on every run: most targets met, some missed, some bare text; scores mostly
 * as the rules give them.
 *
 * @param indicators rows of each form; weights total 100 for 8
 */
export function generateForms(count: number, indicators = 8): SelfEvaluationForm[] {
  const random = new Random(indicators * 7919 + count);
  return Array.from({ length: count }, (_, index) => generateForm(random, index, indicators));
}

function generateForm(random: Random, index: number, indicators: number): SelfEvaluationForm {
  const annual = random.integer(100, 90_000) / 100;
  const executed = random.chance(0.4) ? annual : Math.floor(annual * random.integer(70, 99)) / 100;
  const rate = Math.round((executed / annual) * 10_000) / 10_000;
  const rows = Array.from({ length: indicators }, (_, row) => generateRow(random, row, indicators));
  const score = Math.round(1_000 * Math.min(1, rate)) / 100;
  const total = rows.reduce((sum, row) => sum + Number(row.score ?? 0), score);
  const money = { initialBudget: String(annual), annualBudget: String(annual), executed: String(executed) };
  const form = exampleForm(
    {
      projectName: `示例项目第${index + 1}号`,
      funds: { total: { ...money, weight: '10', executionRate: String(rate), score: String(score) } },
      goals: { expected: '完成年度任务。', actual: '年度任务已完成。' },
      indicators: rows,
      total: { weight: '100', score: String(Math.round(total * 100) / 100) },
    },
    SCOPE,
  );
  const issues = validateForm(form);
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return form as SelfEvaluationForm;
}

function generateRow(random: Random, row: number, indicators: number): Indicator {
  const kind = KINDS[Math.floor((row * KINDS.length) / indicators)] ?? KINDS[0];
  const { declared, ...cells } = kind(random, row + 1);
  const weight = indicators === 8 ? (WEIGHTS[row] ?? 0) : 1;
  const score = Math.round(weight * declared * 100) / 100;
  const deviationReason = declared < 1 && random.chance(0.6) ? '受天气影响，部分活动顺延' : '';
  return { row, ...cells, weight: String(weight), score: String(score), deviationReason, notApplicable: false };
}

import { GRADES, LEVEL1, LEVEL2, type FundRow, type Indicator, type SelfEvaluationForm } from '@app/form';
import type { Review, ScoreOptions } from '@app/scoring';
import fc from 'fast-check';
import { COMPLETED, TARGETS } from './readings';

/** Money, points and rates as cells hold them: blank, plain, fractional, negative, and far too long. */
const anyDecimal: fc.Arbitrary<string | null> = fc.oneof(
  { arbitrary: fc.constant(null), weight: 2 },
  { arbitrary: fc.constantFrom('0', '1', '2', '5', '8', '10', '12.5', '30', '50', '90', '100'), weight: 8 },
  { arbitrary: fc.constantFrom('1.005', '0.333', '9.995', '-3', '112.12', '0.0000001'), weight: 3 },
  { arbitrary: fc.constantFrom('9007199254740993.7', `0.${'1'.repeat(38)}`, '9'.repeat(40)), weight: 1 },
);

const anyRate = fc.oneof(fc.constant(null), fc.constantFrom('0', '0.5', '0.862', '1', '1.2'));

/** Rows of a whole form: weights that add up to the policy's total as often as not. */
const anyRows: fc.Arbitrary<{ weight: string | null; score: string | null }[]> = fc.oneof(
  fc.array(fc.record({ weight: anyDecimal, score: anyDecimal }), { maxLength: 6 }),
  fc
    .constantFrom(['30', '20', '30', '10'], ['10', '10', '10'], ['50', '15.5', '14.5', '10'])
    .chain((weights) =>
      fc.tuple(...weights.map((weight) => fc.record({ weight: fc.constant(weight), score: anyDecimal }))),
    ),
);

function anyIndicator(row: number, weight: string | null, score: string | null): fc.Arbitrary<Indicator> {
  return fc.record({
    row: fc.constant(row),
    level1: fc.constantFrom(...LEVEL1),
    level2: fc.constantFrom(...LEVEL2),
    level2Label: fc.constant('数量指标'),
    name: fc.constantFrom('培训人次', '指标1：培训人次', '满意率', '项目成本', ''),
    target: fc.oneof({ arbitrary: fc.constantFrom(...TARGETS), weight: 8 }, anyText),
    completed: fc.oneof({ arbitrary: fc.constantFrom(...COMPLETED), weight: 8 }, anyText),
    weight: fc.constant(weight),
    score: fc.constant(score),
    deviationReason: fc.constantFrom('', '无', '天气原因'),
    notApplicable: fc.oneof({ arbitrary: fc.constant(false), weight: 5 }, fc.constant(true)),
  });
}

const anyText = fc.string({ unit: 'grapheme', maxLength: 12 });

const anyFundRow: fc.Arbitrary<FundRow> = fc.record({
  initialBudget: anyDecimal,
  annualBudget: anyDecimal,
  executed: anyDecimal,
  weight: fc.oneof(fc.constant('10'), anyDecimal),
  executionRate: anyRate,
  score: anyDecimal,
});

/** Canonical forms with missing values, odd numbers and rows that don't apply. */
export const anyForm: fc.Arbitrary<SelfEvaluationForm> = anyRows.chain((rows) =>
  fc.record({
    districtCode: fc.constant('100000'),
    year: fc.constant(2020),
    kind: fc.constant('project'),
    projectName: anyText,
    department: fc.constant('示例部门'),
    implementingUnit: fc.constant('示例单位'),
    leader: fc.constantFrom(null, '某某'),
    phone: fc.constant(null),
    funds: fc.record({
      total: anyFundRow,
      currentYearAppropriation: anyFundRow,
      carryOver: anyFundRow,
      other: anyFundRow,
    }),
    goals: fc.record({ expected: anyText, actual: anyText }),
    indicators: fc.tuple(...rows.map(({ weight, score }, index) => anyIndicator(index * 2, weight, score))),
    total: fc.record({ weight: anyDecimal, score: anyDecimal }),
    grade: fc.constantFrom(null, ...GRADES),
    printed: fc.constant({
      title: null,
      year: null,
      filledBy: null,
      sectionHead: null,
      fillerPhone: null,
      date: null,
      note: null,
      cells: {},
    }),
  }),
);

const anyReview: fc.Arbitrary<Review> = fc.record({
  line: fc.constantFrom('execution', 'indicator:0', 'indicator:2', 'indicator:99'),
  points: fc.constantFrom('0', '5', '8.5', '1000', '-1'),
  reviewer: fc.constant('复核人'),
  reason: fc.constant('现场核查'),
});

/** What belongs to a score besides the form. */
export const anyOptions: fc.Arbitrary<ScoreOptions> = fc.record(
  {
    reviews: fc.array(anyReview, { maxLength: 2 }),
    submittedOn: fc.constantFrom('2021-03-31', '2021-04-05'),
    departmentGrade: fc.constantFrom(...GRADES),
  },
  { requiredKeys: [] },
);

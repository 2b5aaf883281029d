import { GRADES } from '@app/form';
import {
  STAGE_OF,
  type Adjustment,
  type Check,
  type Deduction,
  type Method,
  type RoundingRule,
  type RuleSet,
} from '@app/rule-set';
import fc from 'fast-check';
import { anyCondition } from './conditions';
import { anyFormula, anyPoints } from './formulas';
import { scales } from './readings';

const anyRounding = fc.record({
  mode: fc.constantFrom('half-up', 'floor', 'ceil'),
  digits: fc.nat(3),
}) satisfies fc.Arbitrary<Omit<RoundingRule, 'stage'>>;

const anyMethod: fc.Arbitrary<Method> = fc.constantFrom('execution', 'indicator').chain((on) =>
  withId(
    fc.record(
      {
        ...common({ on: 'item', stage: STAGE_OF.methods }),
        on: fc.constant(on),
        basis: fc.constantFrom('computed', 'scale', 'declared'),
        points: fc.oneof(
          { arbitrary: anyPoints({ on: 'item', stage: STAGE_OF.methods }), weight: 4 },
          { arbitrary: fc.constant('item.declaredScore'), weight: 3 },
          { arbitrary: fc.constant(null), weight: 1 },
        ),
        reason: fc.constantFrom('FULL', 'SHARE', 'LEFT_OPEN'),
        allowed: fc.constantFrom(
          { from: 'item.weight * 0.8', to: 'item.weight' },
          { from: 'item.weight * 0.6', to: 'item.weight * 0.8', toOpen: true },
          { from: '5', to: 'item.weight + 5' },
          { from: '-1', to: 'form.budgetExecutionRate * 10' },
        ),
        round: anyRounding,
      },
      { requiredKeys: ['when', 'message', 'source', 'on', 'basis', 'points', 'reason'] },
    ),
  ),
);

const anyDeduction: fc.Arbitrary<Deduction> = fc.constantFrom('item', 'form').chain((on) => {
  const standpoint = { on, stage: STAGE_OF.deductions } as const;
  return withId(
    fc.record(
      {
        ...common(standpoint),
        on: fc.constant(on),
        points: fc.oneof(fc.constantFrom('1', '0.5', '7.125'), anyFormula(standpoint)),
        reason: fc.constant('TAKEN_OFF'),
        cap: fc.oneof(fc.constantFrom('2', '0', '100'), anyFormula(standpoint)),
        round: anyRounding,
      },
      { requiredKeys: ['when', 'message', 'source', 'on', 'points', 'reason'] },
    ),
  );
});

const anyAdjustment: fc.Arbitrary<Adjustment> = withId(
  fc.record(
    {
      ...common({ on: 'form', stage: STAGE_OF.adjustments }),
      points: fc.oneof(
        fc.constantFrom(
          'form.total * -0.1',
          'form.itemTotal / (100 - form.notApplicableWeight) * 100 - form.itemTotal',
        ),
        anyFormula({ on: 'form', stage: STAGE_OF.adjustments }),
      ),
      reason: fc.constant('ADJUSTED'),
      round: anyRounding,
    },
    { requiredKeys: ['when', 'message', 'source', 'points', 'reason'] },
  ),
);

const anyCheck: fc.Arbitrary<Check> = fc.constantFrom('item', 'form').chain((on) =>
  withId(
    fc.record(
      {
        ...common({ on, stage: STAGE_OF.checks }),
        on: fc.constant(on),
        code: fc.constantFrom('LOOK_HERE', 'LOOK_THERE'),
        severity: fc.constantFrom('error', 'warning', 'info'),
        field: fc.constantFrom('score', 'weight'),
      },
      { requiredKeys: ['when', 'message', 'source', 'on', 'code', 'severity'] },
    ),
  ),
);

/** Rule sets that are safe to run and need not make sense: their points may leave the weight, their methods overlap. */
export const anyRuleSet: fc.Arbitrary<RuleSet> = fc.record({
  schemaVersion: fc.constant(1),
  districtCode: fc.constant('100000'),
  year: fc.constant(2020),
  kind: fc.constant('project'),
  version: fc.constant(1),
  title: fc.constant({ zh: '随机规则集', en: 'random rule set' }),
  standing: fc.constant({}),
  sources: fc.constant([
    {
      id: 'base',
      document: '测试〔2020〕1号',
      title: { zh: '测试办法', en: 'Measures for tests' },
      issuer: { zh: '测试局', en: 'bureau of tests' },
      date: null,
      evidence: 'inference',
    },
  ]),
  weights: fc.constantFrom<RuleSet['weights'] & object>(
    {
      total: '100',
      execution: { fixed: '10' },
      groups: { output: { fixed: '50' }, benefit: { min: '20', max: '40' } },
    },
    { total: '40', execution: {}, groups: { output: {}, cost: {}, benefit: {}, satisfaction: {} } },
  ),
  methods: rules(anyMethod, 6),
  deductions: rules(anyDeduction, 3),
  adjustments: rules(anyAdjustment, 2),
  checks: rules(anyCheck, 4),
  grades: fc
    .constantFrom(['90', '80', '60', '0'], ['36', '30', '20', '0'])
    .map((edges) => edges.map((from, index) => ({ from, grade: GRADES[index] ?? '差' }))),
  rounding: fc.record({
    mode: fc.constantFrom('half-up', 'floor', 'ceil'),
    digits: fc.nat(3),
    stage: fc.constantFrom('item', 'group', 'total'),
  }),
  reading: fc.record({ strictWords: fc.constantFrom('strict', 'inclusive'), scales: fc.constant(scales) }),
  filing: fc.constant({ deadline: '2021-03-31' }),
});

function common(standpoint: Parameters<typeof anyCondition>[0]) {
  return {
    when: anyCondition(standpoint),
    message: fc.constantFrom(
      { zh: '得分', en: 'Points.' },
      { zh: '预算 {form.annualBudget}', en: 'Budget {form.annualBudget}, declared {form.declaredTotal}.' },
    ),
    source: fc.constant('base'),
  };
}

function withId<R extends object>(rule: fc.Arbitrary<R>): fc.Arbitrary<R & { readonly id: string }> {
  return rule.map((members) => ({ id: 'rule', ...members }));
}

/** Rules of a list, each with an id of its own. */
function rules<R extends { readonly id: string }>(rule: fc.Arbitrary<R>, maxLength: number): fc.Arbitrary<R[]> {
  return fc.array(rule, { maxLength }).map((list) => list.map((member, index) => ({ ...member, id: `rule-${index}` })));
}

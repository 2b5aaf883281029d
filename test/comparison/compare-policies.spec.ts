import { comparePolicies, explainDifference, type PolicyDifference } from '@app/comparison';
import { Exact } from '@app/kernel';
import {
  baseFactOf,
  checkCondition,
  evaluateCondition,
  isPresence,
  type Deduction,
  type Method,
  type ResolvedRuleSet,
} from '@app/rule-set';
import { buildRuleBook, closures, compile, factValue, workThrough } from '@app/scoring';
import fc from 'fast-check';
import { anyForm } from '../reference/generators';
import { asDeclared, byRate, byShare, deduction, ruleSetWith } from '../scoring/builders';
import { loadShipped, shippedRuleSet } from '../scoring/shipped-rule-sets';

const share = (points: string, over: Partial<Method> = {}): Method => ({ ...byShare, points, ...over });
const withShare = (method: Method): ResolvedRuleSet => ruleSetWith({ methods: [byRate, method, asDeclared] });
const before = ruleSetWith();

const late = (over: Partial<Deduction> = {}) =>
  deduction({ when: { fact: 'form.daysLate', operator: 'greaterThan', value: '0' }, points: 'form.daysLate', ...over });
const filing = { deadline: '2021-02-28' };

/** Each row: what changes, the rule sets, and for each difference its sentences in both languages. */
it.each<[string, ResolvedRuleSet, ResolvedRuleSet, string[][], string[][]]>([
  ['nothing', before, before, [], []],
  [
    'a threshold below which there are no points',
    before,
    withShare(share('if(item.completionRatio < 0.6, 0, item.weight * clamp(item.completionRatio, 0, 1))')),
    [['指标：当完成比例高于 0% 且低于 60% 时，“by-share”的得分不同。', '最多少得 5.99 分：由 5.99 分变为 0 分。']],
    [
      [
        'For indicator, the points of "by-share" differ when completion ratio is above 0% and below 60%.',
        'The largest loss is 5.99: from 5.99 points to 0.',
      ],
    ],
  ],
  [
    'a threshold that moves',
    withShare(share('item.weight * band(item.completionRatio, 0.9, 1, 0.6, 0.6, 0)')),
    withShare(share('item.weight * band(item.completionRatio, 0.9, 1, 0.7, 0.6, 0)')),
    [['指标：当完成比例不低于 60% 且低于 70% 时，“by-share”的得分不同。', '最多少得 6 分：由 6 分变为 0 分。']],
    [
      [
        'For indicator, the points of "by-share" differ when completion ratio is at least 60% and below 70%.',
        'The largest loss is 6: from 6 points to 0.',
      ],
    ],
  ],
  [
    'a method put in front',
    before,
    ruleSetWith({
      methods: [
        byRate,
        share('item.weight', {
          id: 'full',
          when: { fact: 'item.completionRatio', operator: 'greaterThanInclusive', value: '0.95' },
        }),
        byShare,
        asDeclared,
      ],
    }),
    [
      [
        '指标：当完成比例不低于 95% 且低于 100% 时得分不同，原按“by-share”，现按“full”。',
        '最多多得 0.5 分：由 9.5 分变为 10 分。',
      ],
      [
        '指标：当缺少完成比例 且 已知自评得分时得分不同，原按“as-declared”，现按“无”。',
        '其中有原来可以判定、现在无法判定的情形。',
      ],
    ],
    [
      [
        'For indicator, points differ when completion ratio is at least 95% and below 100%: decided by "by-share" before, by "full" now.',
        'The largest gain is 0.5: from 9.5 points to 10.',
      ],
      [
        'For indicator, points differ when completion ratio is missing and declared score is known: decided by "as-declared" before, by "none" now.',
        'Among them are cases that were determined before and no longer are.',
      ],
    ],
  ],
  [
    'execution by whole points',
    before,
    ruleSetWith({ methods: [{ ...byRate, round: { mode: 'floor', digits: 0 } }, byShare, asDeclared] }),
    [['预算执行率：当预算执行率低于 100% 时，“by-rate”的得分不同。', '最多少得 0.99 分：由 9.99 分变为 9 分。']],
    [
      [
        'For budget execution, the points of "by-rate" differ when budget execution rate is below 100%.',
        'The largest loss is 0.99: from 9.99 points to 9.',
      ],
    ],
  ],
  [
    'a grade edge',
    before,
    ruleSetWith({ grades: before.grades.map((band) => (band.grade === '中' ? { ...band, from: '70' } : band)) }),
    [['当核定总分不低于 60 分 且低于 70 分时，等级由“中”变为“差”。']],
    [['When total is at least 60 points and below 70 points, the grade changes from 中 to 差.']],
  ],
  [
    'a deduction from the form',
    ruleSetWith({ filing }),
    ruleSetWith({ filing, deductions: [late({ cap: '5' })] }),
    [
      [
        '整表：当逾期天数高于 0 天 或 缺少逾期天数时得分不同，原按“无”，现按“late”。',
        '最多少得 5 分：由 100 分变为 95 分。',
        '其中有原来可以判定、现在无法判定的情形。',
      ],
    ],
    [
      [
        'For the form, points differ when days late is above 0 days or days late is missing: decided by "none" before, by "late" now.',
        'The largest loss is 5: from 100 points to 95.',
        'Among them are cases that were determined before and no longer are.',
      ],
    ],
  ],
  [
    'a change that moves no points',
    before,
    withShare(share('item.weight * min(max(item.completionRatio, 0), 1)')),
    [['规则“methods.by-share”有改动，但在试算的所有情形中得分都相同。']],
    [['The rule "methods.by-share" changes, yet no case that was tried gets other points.']],
  ],
])('tells what comes of %s', (_name, from, to, zh, en) => {
  const differences = comparePolicies(from, to);
  expect(differences.map((each) => explainDifference(each, 'zh'))).toEqual(zh);
  expect(differences.map((each) => explainDifference(each, 'en'))).toEqual(en);
});

it('finds every form that gets other points: whatever a form prints, a region holds for it', async () => {
  const national = await shippedRuleSet('100000/2020/project.v1');
  const changed = national.methods.map((method): Method => {
    if (method.id === 'indicator.ratio')
      return { ...method, points: `if(item.completionRatio < 0.6, 0, ${method.points ?? ''})` };
    return method.id === 'indicator.met' ? { ...method, points: 'item.weight * 0.9' } : method;
  });
  const other = { ...national, methods: changed };
  const regions = comparePolicies(national, other).flatMap(({ part, region }) =>
    part === 'indicator' && region !== null ? [region] : [],
  );
  const [a, b] = [buildRuleBook(national, closures), buildRuleBook(other, closures)];
  let seen = 0;
  fc.assert(
    fc.property(anyForm, (form) => {
      const [before, after] = [workThrough(a, form, {}), workThrough(b, form, {})];
      for (const [index, row] of before.rows.entries()) {
        const line = after.rows[index]?.line;
        const isSame = line?.lowest.equals(row.line.lowest) && line.highest.equals(row.line.highest);
        const { facts } = row.item;
        const truths = regions.map((region) =>
          evaluateCondition(region, (name) => {
            const value = factValue(facts, baseFactOf(name));
            return isPresence(name) ? value !== null : value;
          }),
        );
        if (isSame === true) continue;
        seen += 1;
        expect(truths).toContain('true');
      }
    }),
    { numRuns: 300 },
  );
  expect(seen).toBeGreaterThan(10);
});

it('ends on rule sets made to be slow, and says that it has not seen everything', () => {
  const facts = ['item.weight', 'item.completionRatio', 'item.declaredScore', 'form.budgetExecutionRate'];
  const slow = (factor: string) =>
    Array.from({ length: 120 }, (_, index): Method => {
      const leaf = (place: number) => {
        const value = String((index * 13 + place * 7) % 40);
        return { fact: facts[(place + index) % facts.length] ?? '', operator: 'notEqual', value } as const;
      };
      const groups = Array.from({ length: 12 }, (_, group) => ({
        any: Array.from({ length: 15 }, (_, member) => leaf(group * 15 + member)),
      }));
      const points = `item.weight * clamp(item.completionRatio * ${factor} + item.declaredShare * 0.1, 0, 1)`;
      return { ...byShare, id: `m${index}`, when: { all: groups }, points };
    });
  const [from, to] = ['0.3', '0.5'].map((factor) => ruleSetWith({ methods: [byRate, ...slow(factor)] }));
  if (!from || !to) throw new Error('two rule sets are needed');
  const differences = comparePolicies(from, to).filter(({ region }) => region !== null);
  expect(differences.length).toBeGreaterThan(0);
  expect(differences.every(({ isWhole }) => !isWhole)).toBe(true);
  expect(explainDifference(differences[0]!, 'zh')[1]).toContain('没有列全');
});

describe('between the shipped rule sets', () => {
  let pairs: [string, ResolvedRuleSet, ResolvedRuleSet, PolicyDifference[]][] = [];
  beforeAll(async () => {
    const sets = await loadShipped();
    const national = await shippedRuleSet('100000/2020/project.v1');
    const whole = { ...national, rounding: { mode: 'floor', digits: 0, stage: 'item' } as const };
    const strict = national.methods.map((method) =>
      method.id === 'indicator.ratio'
        ? { ...method, points: 'item.weight * band(item.completionRatio, 0.8, item.completionRatio, 0)' }
        : method,
    );
    const others = [...sets, ['floored', whole], ['banded', { ...national, methods: strict }]] as const;
    pairs = others.map(([name, to]) => [name, national, to, comparePolicies(national, to)]);
  });

  const all = () => pairs.flatMap(([, from, to, differences]) => differences.map((each) => ({ from, to, each })));

  it('every gain and loss is what scoring gives', () => {
    let seen = 0;
    for (const { from, to, each } of all()) {
      for (const witness of [each.largestGain, each.largestLoss]) {
        if (witness === null) continue;
        seen += 1;
        expect(compile(from).score(witness.form, witness.options)).toEqual(witness.from.sheet);
        expect(compile(to).score(witness.form, witness.options)).toEqual(witness.to.sheet);
        const shift = Exact.parseText(witness.to.lowest).minus(Exact.parseText(witness.from.lowest));
        expect(shift.toText()).toBe(witness.shift);
        if (each.part !== 'grade') expect(shift.sign()).toBe(witness === each.largestGain ? 1 : -1);
      }
    }
    expect(seen).toBeGreaterThan(5);
  });

  it('every region is a sound condition that holds for its witnesses', () => {
    for (const { from, each } of all()) {
      if (each.region === null) continue;
      const on = each.part === 'form' || each.part === 'grade' ? 'form' : 'item';
      expect(checkCondition(each.region, { on, stage: 'final', at: {} })).toEqual([]);
      for (const witness of [each.largestGain, each.largestLoss]) {
        if (witness === null) continue;
        const scored = workThrough(buildRuleBook(from, closures), witness.form, witness.options);
        const row = scored.rows.find(({ item }) => item.line === witness.line);
        const facts = row?.item.facts ?? scored.formFacts;
        const truth = evaluateCondition(each.region, (name) => {
          const value = factValue(facts, baseFactOf(name));
          return isPresence(name) ? value !== null : value;
        });
        expect(truth).toBe('true');
      }
    }
  });

  it('is the same every time', () => {
    for (const [name, from, to, differences] of pairs.slice(-2)) {
      expect([name, comparePolicies(from, to)]).toEqual([name, differences]);
    }
  });

  it('turns gains into losses when the rule sets change places', () => {
    for (const [name, from, to, differences] of pairs.slice(-2)) {
      const back = comparePolicies(to, from);
      const shifts = (list: readonly PolicyDifference[], gain: boolean) =>
        list.map((each) => (gain ? each.largestGain : each.largestLoss)?.shift.replace(/^-/, '') ?? null).sort();
      expect([name, shifts(back, true)]).toEqual([name, shifts(differences, false)]);
      expect([name, shifts(back, false)]).toEqual([name, shifts(differences, true)]);
    }
  });
});

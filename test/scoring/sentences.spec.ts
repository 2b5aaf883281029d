import type { Language } from '@app/kernel';
import { factDictionary, type Check, type ResolvedRuleSet } from '@app/rule-set';
import {
  compile,
  ENGINE_REASONS,
  explainFinding,
  explainFormula,
  explainLine,
  type SheetLine,
  type Values,
} from '@app/scoring';
import fc from 'fast-check';
import { anyForm, anyOptions } from '../reference/generators';
import { lineOf, ruleSetWith, scoreWith } from './builders';
import { SHIPPED, shippedRuleSet } from './shipped-rule-sets';

const LANGUAGES: readonly Language[] = ['zh', 'en'];
const HOLE = /\{|\}|undefined|null|NaN|\[object/;

/** A value for every fact, as a sheet would hold it. */
const values: Values = Object.fromEntries(
  [...factDictionary.values()].map((fact) => [
    fact.name,
    fact.type === 'number' ? '20/3' : fact.type === 'boolean' ? 'true' : (fact.values[0] ?? ''),
  ]),
);

function lineWith(over: Partial<SheetLine>): SheetLine {
  return { ...lineOf(scoreWith({}), 'execution'), values, ...over };
}

describe('sentences', () => {
  const exact: [string, Partial<SheetLine>, string, string][] = [
    [
      'names missing facts by their labels',
      { reason: 'FACT_MISSING', values: { missing: 'item.weight form.annualBudget' } },
      '缺少计算所需的数据（分值、全年预算数），得分无法判定。请补填后重新计分。',
      'Data the formula needs is missing (weight, annual budget), so the points are undetermined. Fill it in and score again.',
    ],
    [
      'shortens fractions for reading',
      { reason: 'POINTS_BEYOND_WEIGHT', values: { points: '20/3', weight: '5' } },
      '公式算出 6.6667 分，超出 0 至分值 5 的范围，得分不予采用。请财政部门检查该规则。',
      'The formula gives 6.6667 points, outside 0 to the weight 5; they are not used. The finance bureau should check the rule.',
    ],
    [
      'quotes the reviewer',
      { reason: 'REVIEWED', values: { reviewer: '张某', reason: '现场核查' } },
      '由 张某 复核评定。理由：现场核查',
      'Set by reviewer 张某. Reason: 现场核查',
    ],
  ];
  it.each(exact)('%s', (_name, over, zh, en) => {
    const line = lineWith(over);
    expect([explainLine(line, ruleSetWith(), 'zh'), explainLine(line, ruleSetWith(), 'en')]).toEqual([zh, en]);
  });

  it("reads a reason that a rule shares with another part's code from the rule", async () => {
    const line = lineWith({ kind: 'item', ruleId: 'indicator.no-target', reason: 'TARGET_MISSING', values: {} });
    const ruleSet = await shippedRuleSet('100000/2020/project.v1');
    expect(explainLine(line, ruleSet, 'zh')).toBe('没有填写年度指标值，无从比较，得分无法判定。请补填指标值。');
  });

  it('puts a dash where a value is missing', () => {
    const sheet = scoreWith(
      { rows: [{ weight: null, score: null }] },
      {},
      {
        reviews: [{ line: 'indicator:0', points: '十', reviewer: '张某', reason: '' }],
      },
    );
    const refused = sheet.findings.find(({ code }) => code === 'REVIEW_REFUSED');
    expect(refused && explainFinding(refused, ruleSetWith(), 'zh')).toBe(
      '复核得分 十 不在 0 至分值 — 之间，未予采用。请改正复核得分。',
    );
  });

  it('shows a formula with its numbers in place of the facts', () => {
    const line = lineOf(scoreWith({ rate: '86.2' }), 'execution');
    expect(explainFormula(line, 'zh')).toBe('10 × min(86.2%, 1)');
  });

  it.each([...ENGINE_REASONS])('%s is readable in both languages', (reason) => {
    for (const language of LANGUAGES) {
      const sentence = explainLine(lineWith({ reason, values: {} }), ruleSetWith(), language);
      expect(sentence).not.toBe(reason);
      expect(sentence).not.toMatch(HOLE);
    }
  });
});

describe.each(SHIPPED)('the sentences of %s', (key) => {
  let ruleSet: ResolvedRuleSet;

  beforeAll(async () => {
    ruleSet = await shippedRuleSet(key);
  });

  it('are complete for every reason and every check', () => {
    const checkLine = (check: Check) => ({ ...check, at: {}, ruleId: check.id, values });
    for (const language of LANGUAGES) {
      const sentences = [
        ...ruleSet.methods.map((rule) => explainLine(lineWith(of(rule, 'item')), ruleSet, language)),
        ...ruleSet.deductions.map((rule) => explainLine(lineWith(of(rule, 'deduction')), ruleSet, language)),
        ...ruleSet.adjustments.map((rule) => explainLine(lineWith(of(rule, 'adjustment')), ruleSet, language)),
        ...ruleSet.checks.map((check) => explainFinding(checkLine(check), ruleSet, language)),
      ];
      for (const sentence of sentences) {
        expect(sentence).not.toMatch(HOLE);
        expect(sentence).not.toContain('—');
        if (language === 'zh') expect(sentence).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('have no hole on any sheet', () => {
    const scorer = compile(ruleSet);
    const property = fc.property(anyForm, anyOptions, (form, options) => {
      const sheet = scorer.score(form, options);
      for (const language of LANGUAGES) {
        for (const line of sheet.lines) {
          expect(explainLine(line, ruleSet, language)).not.toMatch(HOLE);
          expect(explainFormula(line, language) ?? '').not.toMatch(HOLE);
        }
        for (const finding of sheet.findings) expect(explainFinding(finding, ruleSet, language)).not.toMatch(HOLE);
      }
    });
    fc.assert(property, { numRuns: 60 });
  });
});

function of(rule: { readonly id: string; readonly reason: string }, kind: SheetLine['kind']): Partial<SheetLine> {
  return { kind, ruleId: rule.id, reason: rule.reason };
}

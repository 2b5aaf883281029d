import { DistrictTable, type District } from '../resolve/districts';
import type { Check, Deduction, Method, RuleSet } from '../rule-set';

/** A district for tests, named by its code. */
export function district(code: string, parentCode: string | null, name = code): District {
  return { code, parentCode, name: { zh: name, en: name }, alternateNames: [] };
}

/** Nation, province, city and district of one branch, and a province of another. */
export const districts = new DistrictTable([
  district('100000', null, '中国'),
  district('510000', '100000', '四川省'),
  district('510400', '510000', '攀枝花市'),
  district('510403', '510400', '西区'),
  district('110000', '100000', '北京市'),
]);

/** A method that gives every item it matches its whole weight. */
export function method(over: Partial<Method> = {}): Method {
  return {
    id: 'full',
    on: 'indicator',
    basis: 'computed',
    when: { fact: 'item.kind', operator: 'equal', value: 'indicator' },
    points: 'item.weight',
    reason: 'TARGET_MET',
    message: { zh: '得满分', en: 'Full points.' },
    source: 'base',
    examples: [{ name: 'gives the weight', facts: { 'item.weight': '5' }, points: '5' }],
    ...over,
  };
}

/** The method of the execution item: its weight times the rate, capped. */
export const executionMethod = method({
  id: 'execution',
  on: 'execution',
  when: { fact: 'item.kind', operator: 'equal', value: 'execution' },
  points: 'item.weight * clamp(form.budgetExecutionRate, 0, 1)',
});

export function deduction(over: Partial<Deduction> = {}): Deduction {
  return {
    id: 'late',
    on: 'form',
    when: { fact: 'form.daysLate', operator: 'greaterThan', value: '0' },
    points: '1',
    reason: 'LATE',
    message: { zh: '逾期', en: 'Late.' },
    source: 'base',
    examples: [{ name: 'takes a point', facts: { 'form.daysLate': '1' }, points: '1' }],
    ...over,
  };
}

export function check(over: Partial<Check> = {}): Check {
  return {
    id: 'weights',
    on: 'form',
    code: 'WEIGHT_SUM',
    severity: 'warning',
    when: { fact: 'form.weightSumAgrees', operator: 'equal', value: false },
    message: { zh: '分值合计 {form.weightSum}', en: 'The weights total {form.weightSum}.' },
    source: 'base',
    ...over,
  };
}

/** The smallest rule set that stands alone and has nothing for lint to find. */
export function minimalRuleSet(over: Partial<RuleSet> = {}): RuleSet {
  const standing = { standing: 'practice', source: 'base', note: { zh: '测试', en: 'for tests' } } as const;
  return {
    schemaVersion: 1,
    districtCode: '100000',
    year: 2020,
    kind: 'project',
    version: 1,
    title: { zh: '最小规则集', en: 'smallest rule set' },
    standing: {
      weights: standing,
      methods: standing,
      grades: standing,
      rounding: standing,
      reading: standing,
      checks: standing,
    },
    sources: [
      {
        id: 'base',
        document: '测试〔2020〕1号',
        title: { zh: '测试办法', en: 'Measures for tests' },
        issuer: { zh: '测试局', en: 'bureau of tests' },
        date: '2020-01-01',
        evidence: 'memory',
      },
    ],
    weights: {
      total: '100',
      execution: { fixed: '10' },
      groups: { output: { fixed: '50' }, benefit: { fixed: '30' }, satisfaction: { fixed: '10' } },
    },
    methods: [executionMethod, method()],
    grades: [
      { grade: '优', from: '90' },
      { grade: '良', from: '80' },
      { grade: '中', from: '60' },
      { grade: '差', from: '0' },
    ],
    rounding: { mode: 'half-up', digits: 2, stage: 'item' },
    reading: { strictWords: 'inclusive', scales: [] },
    examples: [{ id: 'all', name: { zh: '全部完成', en: 'all met' }, form: {}, expect: { total: '100', grade: '优' } }],
    ...over,
  };
}

/** A rule set that states nothing of its own but what is given, on top of the minimal one. */
export function childRuleSet(over: Partial<RuleSet> = {}): RuleSet {
  return {
    schemaVersion: 1,
    districtCode: '510403',
    year: 2020,
    kind: 'project',
    version: 1,
    title: { zh: '下级规则集', en: 'rule set below' },
    extends: { districtCode: '100000', year: 2020, version: 1 },
    standing: {},
    sources: [],
    ...over,
  };
}

import { validateForm, type Indicator, type SelfEvaluationForm } from '@app/form';
import type { Deduction, Method, ResolvedRuleSet, RuleSet } from '@app/rule-set';
import { compile, exampleForm, type ScoreOptions, type ScoreSheet, type SheetLine } from '@app/scoring';
import { resolved } from './resolved';

const message = { zh: '按规则计分', en: 'By the rule.' };
const always = { fact: 'form.indicatorCount', operator: 'greaterThanInclusive', value: '0' } as const;

/** The execution item: its weight times the rate, capped. */
export const byRate: Method = {
  id: 'by-rate',
  on: 'execution',
  basis: 'computed',
  when: always,
  points: 'item.weight * min(form.budgetExecutionRate, 1)',
  reason: 'BY_RATE',
  message,
  source: 'base',
};

/** Indicators whose target and completed value compare: their weight times the share that is done. */
export const byShare: Method = {
  ...byRate,
  id: 'by-share',
  on: 'indicator',
  when: { fact: 'item.hasCompletionRatio', operator: 'equal', value: true },
  points: 'item.weight * clamp(item.completionRatio, 0, 1)',
  reason: 'BY_SHARE',
};

/** All other indicators: what the unit declared. */
export const asDeclared: Method = {
  ...byRate,
  id: 'as-declared',
  on: 'indicator',
  basis: 'declared',
  points: 'item.declaredScore',
  reason: 'AS_DECLARED',
};

/** A deduction from the form, one point unless told otherwise. */
export function deduction(over: Partial<Deduction> = {}): Deduction {
  return { id: 'late', on: 'form', when: always, points: '1', reason: 'LATE', message, source: 'base', ...over };
}

/** A rule set with the three methods above, free weights of 100 and rounding of each item to 0.01. */
export function ruleSetWith(over: Partial<RuleSet> = {}): ResolvedRuleSet {
  return resolved({
    schemaVersion: 1,
    districtCode: '100000',
    year: 2020,
    kind: 'project',
    version: 1,
    title: { zh: '测试规则集', en: 'rule set for tests' },
    standing: {},
    sources: [
      {
        id: 'base',
        document: '测试〔2020〕1号',
        title: { zh: '测试办法', en: 'Measures for tests' },
        issuer: { zh: '测试局', en: 'bureau of tests' },
        date: null,
        evidence: 'inference',
      },
    ],
    weights: { total: '100', execution: {}, groups: { output: {}, cost: {}, benefit: {}, satisfaction: {} } },
    methods: [byRate, byShare, asDeclared],
    grades: [
      { grade: '优', from: '90' },
      { grade: '良', from: '80' },
      { grade: '中', from: '60' },
      { grade: '差', from: '0' },
    ],
    rounding: { mode: 'half-up', digits: 2, stage: 'item' },
    reading: { strictWords: 'inclusive', scales: [] },
    ...over,
  });
}

/** What a test says of a form; the rest is blank. */
export interface FormParts {
  /** Executed of an annual budget of 100; null leaves the budget blank. */
  readonly rate?: string | null;
  readonly execution?: { readonly weight: string | null; readonly score?: string | null };
  readonly rows?: readonly Partial<Indicator>[];
  readonly declaredTotal?: string;
  readonly grade?: SelfEvaluationForm['grade'];
}

/** A form with the given rows; by default everything was spent and execution weighs 10. */
export function formWith({ rate = '100', execution, rows = [], declaredTotal, grade }: FormParts): SelfEvaluationForm {
  const { weight, score = null } = execution ?? { weight: '10' };
  const spent = rate === null ? { annualBudget: null, executed: '5' } : { annualBudget: '100', executed: rate };
  const given = {
    funds: { total: { ...spent, weight, score } },
    indicators: rows,
    total: { weight: '100', score: declaredTotal ?? null },
    grade: grade ?? null,
  };
  const form = exampleForm(given, { districtCode: '100000', year: 2020, kind: 'project', version: 1 });
  const issues = validateForm(form);
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return form as SelfEvaluationForm;
}

/** The sheet of a form under a rule set for tests. */
export function scoreWith(parts: FormParts, over: Partial<RuleSet> = {}, options: ScoreOptions = {}): ScoreSheet {
  return compile(ruleSetWith(over)).score(formWith(parts), options);
}

/** A line of a sheet by its id. */
export function lineOf(sheet: ScoreSheet, id: string): SheetLine {
  const line = sheet.lines.find((candidate) => candidate.id === id);
  if (!line) throw new Error(`no line ${id} among ${sheet.lines.map((each) => each.id).join(', ')}`);
  return line;
}

/** The codes of the engine's own findings, in order. */
export function engineCodes(sheet: ScoreSheet): string[] {
  return sheet.findings.filter((finding) => finding.ruleId === null).map((finding) => finding.code);
}

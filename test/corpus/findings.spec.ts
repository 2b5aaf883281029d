import { resolve } from 'node:path';
import { readDocument } from '@app/form-import';
import { loadRuleSetFiles } from '@app/rule-files';
import { compile, type ScoreSheet } from '@app/scoring';
import { describeCorpus, type ExpectedForm } from './corpus';

/** Our codes for the anomalies that a single form shows and a check decides; the corpus words some differently. */
const CODES: Readonly<Record<string, string>> = {
  ACTUAL_IS_BOUND: 'COMPLETED_IS_BOUND',
  ACTUAL_MISSING: 'COMPLETED_MISSING',
  BUDGET_FACTOR_TEN: 'BUDGET_FACTOR_TEN',
  COST_ACTUAL_NOT_EXECUTED: 'COST_COMPLETED_NOT_EXECUTED',
  COST_TARGET_LOWER_BOUND: 'COST_TARGET_LOWER_BOUND',
  EXECUTED_EXCEEDS_BUDGET: 'EXECUTED_EXCEEDS_BUDGET',
  EXEC_RATE_MISMATCH: 'EXEC_RATE_MISMATCH',
  EXEC_RATE_MISSING: 'EXEC_RATE_MISSING',
  EXEC_SCORE_MISMATCH: 'EXEC_SCORE_MISMATCH',
  EXEC_SCORE_MISSING: 'EXEC_SCORE_MISSING',
  EXEC_SCORE_NOT_PROPORTIONAL: 'EXEC_SCORE_NOT_PROPORTIONAL',
  FUND_PARTS_MISMATCH: 'FUND_PARTS_MISMATCH',
  INDICATOR_NOT_SCORED: 'INDICATOR_NOT_SCORED',
  LEVEL1_WEIGHT_DEVIATES: 'LEVEL1_WEIGHT_DEVIATES',
  MISSING_REASON_FOR_DEDUCTION: 'MISSING_REASON_FOR_DEDUCTION',
  NO_SCORE: 'NO_SCORE',
  ORDINAL_ACTUAL_OFF_SCALE: 'COMPLETED_OFF_SCALE',
  PLAIN_TARGET_MISSED_FULL_SCORE: 'PLAIN_TARGET_MISSED_FULL_SCORE',
  PLAIN_TARGET_REACHED_BUT_DEDUCTED: 'PLAIN_TARGET_REACHED_BUT_DEDUCTED',
  REASON_WITHOUT_DEDUCTION: 'REASON_WITHOUT_DEDUCTION',
  SCORE_EXCEEDS_WEIGHT: 'SCORE_EXCEEDS_WEIGHT',
  SCORE_SUM_MISMATCH: 'SCORE_SUM_MISMATCH',
  TARGET_MET_BUT_DEDUCTED: 'TARGET_MET_BUT_DEDUCTED',
  TARGET_MISSING: 'TARGET_MISSING',
  TARGET_NOT_MET_FULL_SCORE: 'TARGET_NOT_MET_FULL_SCORE',
  TOTAL_WEIGHT_MISSING: 'TOTAL_WEIGHT_MISSING',
  UNIT_MISMATCH: 'UNIT_MISMATCH',
  UNIT_MISSING: 'UNIT_MISSING',
  UNIT_SLIP: 'UNIT_SLIP',
  WEIGHT_MISSING: 'WEIGHT_MISSING',
  WEIGHT_SUM_NOT_100: 'WEIGHT_SUM_NOT_100',
  ZERO_EXECUTION_HIGH_SCORE: 'ZERO_EXECUTION_HIGH_SCORE',
};

/** Anomalies our checks leave open or class differently, each for the reason given. */
const NOT_OURS: Readonly<Record<string, string>> = {
  'chaoyang-chengguan-2022/0 EXEC_SCORE_NOT_PROPORTIONAL': '9.996 is rounded to 10 first, so 9 is a whole point off',
  'chaoyang-chengguan-2022/5 EXEC_SCORE_NOT_PROPORTIONAL': 'as above',
  'fengtai-lugouqiao-2020/95 EXEC_SCORE_NOT_PROPORTIONAL': 'as above',
  'chaoyang-chengguan-2022/8 PLAIN_TARGET_REACHED_BUT_DEDUCTED': 'a cost of 0 was not saved but not spent',
  'fengtai-lugouqiao-2020/43 TARGET_MET_BUT_DEDUCTED': 'the completed value is itself a bound',
  'fengtai-lugouqiao-2020/44 TARGET_MET_BUT_DEDUCTED': 'the completed value is itself a bound',
  'fengtai-lugouqiao-2020/49 LEVEL1_WEIGHT_DEVIATES': 'a row without weight leaves the split open',
};

/** Codes where ours finds more than the corpus looks for: it compares no dates, schedules or scales. */
const WIDER = new Set(['TARGET_NOT_MET_FULL_SCORE', 'TARGET_MET_BUT_DEDUCTED']);

/** What ours finds beyond the corpus, each for the reason given. */
const BEYOND: Readonly<Record<string, string>> = {
  'chaoyang-chengguan-2022/0 EXEC_SCORE_MISMATCH': '9.996 is rounded to 10 first, so 9 is a whole point off',
  'chaoyang-chengguan-2022/5 EXEC_SCORE_MISMATCH': 'as above',
  'fengtai-lugouqiao-2020/95 EXEC_SCORE_MISMATCH': 'as above',
  'fengtai-lugouqiao-2020/80 EXEC_SCORE_NOT_PROPORTIONAL': 'computed from the amounts, not from the printed rate',
  'panzhihua-hemenkou-2020/3 EXEC_SCORE_NOT_PROPORTIONAL': 'computed from the amounts, not from the printed rate',
  'fengtai-lugouqiao-2020/51 COST_COMPLETED_NOT_EXECUTED': '43.13 is not the executed 43.128',
  'fengtai-lugouqiao-2020/76 COST_COMPLETED_NOT_EXECUTED': 'printed in 元, a hundredth of a yuan apart',
  'fengtai-lugouqiao-2020/50 PLAIN_TARGET_REACHED_BUT_DEDUCTED': 'a sentence that ends with its amount',
};

/** Forms nobody scored: blank completed values count for us, while the corpus lists them in scored forms only. */
const UNSCORED = new Set(['103', '104', '106', '107']);

describeCorpus('findings under the national base', ({ name, bytes, year, forms }) => {
  let sheets: ScoreSheet[] = [];

  beforeAll(async () => {
    const { library } = await loadRuleSetFiles(resolve(__dirname, '../../rules'));
    const { resolved } = library.resolve({ districtCode: '100000', year: 2020, kind: 'project', version: 1 });
    if (!resolved) throw new Error('the national base does not resolve');
    const scorer = compile(resolved);
    sheets = readDocument(bytes, { districtCode: '100000', year }).forms.map(({ form }) => scorer.score(form));
  });

  /** `code@line` for every anomaly that a check of ours decides. */
  function expected(form: ExpectedForm): string[] {
    return form.anomalies.flatMap(({ code, at }) => {
      const ours = CODES[code];
      const row = /^indicator:(\d+)/.exec(at)?.[0];
      const isExecution = code.startsWith('EXEC_SCORE') || (code === 'SCORE_EXCEEDS_WEIGHT' && at.startsWith('funds'));
      return ours ? [`${ours}@${row ?? (isExecution ? 'execution' : 'form')}`] : [];
    });
  }

  function found(index: number): string[] {
    const ours = new Set(Object.values(CODES));
    const findings = sheets[index]?.findings ?? [];
    return findings.filter(({ code }) => ours.has(code)).map(({ code, at }) => `${code}@${at.line ?? 'form'}`);
  }

  const isExplained = (table: Readonly<Record<string, string>>, index: number, finding: string) =>
    `${name}/${index} ${finding.split('@')[0] ?? ''}` in table;

  it('finds every anomaly that a single form can show', () => {
    const missed = forms.flatMap((form, index) =>
      expected(form)
        .filter((finding) => !found(index).includes(finding) && !isExplained(NOT_OURS, index, finding))
        .map((finding) => `${index} ${finding}`),
    );
    expect(missed).toEqual([]);
  });

  it('invents none', () => {
    const invented = forms.flatMap((form, index) =>
      found(index)
        .filter((finding) => !expected(form).includes(finding) && !isExplained(BEYOND, index, finding))
        .filter((finding) => !WIDER.has(finding.split('@')[0] ?? ''))
        .filter((finding) => !(finding.startsWith('COMPLETED_MISSING') && UNSCORED.has(String(index))))
        .map((finding) => `${index} ${finding}`),
    );
    expect(invented).toEqual([]);
  });
});

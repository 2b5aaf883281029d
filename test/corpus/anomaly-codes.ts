/** The anomalies that are found while reading; the others are checks of a rule set. Two bear other names here. */
export const READING_CODES: Readonly<Record<string, string>> = {
  COLUMN_SHIFT: 'COLUMN_SHIFT',
  EXTRA_CELL: 'EXTRA_CELL',
  LABEL_GARBLED: 'LABEL_GARBLED',
  LEVEL1_LABEL_MISSING: 'LEVEL1_LABEL_MISSING',
  LEVEL1_LABEL_VARIANT: 'LEVEL1_LABEL_VARIANT',
  MULTILINE_PROJECT_NAME: 'MULTILINE_PROJECT_NAME',
  HTML_IN_CELL: 'HTML_IN_CELL',
  GARBLED_NUMBER: 'GARBLED_NUMBER',
  UNIT_IN_NUMBER: 'UNIT_IN_NUMBER',
  WEIGHT_AS_PERCENT: 'WEIGHT_AS_PERCENT',
  RATE_WITHOUT_PERCENT: 'RATE_WITHOUT_PERCENT',
  NUMBER_IN_REASON: 'NUMBER_IN_REASON',
  PHONE_MISSING: 'PHONE_MISSING',
  TARGET_MISSING: 'TARGET_MISSING',
  ACTUAL_MISSING: 'COMPLETED_MISSING',
  WEIGHT_MISSING: 'WEIGHT_MISSING',
  TOTAL_WEIGHT_MISSING: 'TOTAL_WEIGHT_MISSING',
};

/** Our codes for the anomalies that a single form shows and a check decides; the corpus words some differently. */
export const CODES: Readonly<Record<string, string>> = {
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
export const NOT_OURS: Readonly<Record<string, string>> = {
  'chaoyang-chengguan-2022/0 EXEC_SCORE_NOT_PROPORTIONAL': '9.996 is rounded to 10 first, so 9 is a whole point off',
  'chaoyang-chengguan-2022/5 EXEC_SCORE_NOT_PROPORTIONAL': 'as above',
  'fengtai-lugouqiao-2020/95 EXEC_SCORE_NOT_PROPORTIONAL': 'as above',
  'chaoyang-chengguan-2022/8 PLAIN_TARGET_REACHED_BUT_DEDUCTED': 'a cost of 0 was not saved but not spent',
  'fengtai-lugouqiao-2020/43 TARGET_MET_BUT_DEDUCTED': 'the completed value is itself a bound',
  'fengtai-lugouqiao-2020/44 TARGET_MET_BUT_DEDUCTED': 'the completed value is itself a bound',
  'fengtai-lugouqiao-2020/49 LEVEL1_WEIGHT_DEVIATES': 'a row without weight leaves the split open',
};

/** Codes where ours finds more than the corpus looks for: it compares no dates, schedules or scales. */
export const WIDER = new Set(['TARGET_NOT_MET_FULL_SCORE', 'TARGET_MET_BUT_DEDUCTED']);

/** What ours finds beyond the corpus, each for the reason given. */
export const BEYOND: Readonly<Record<string, string>> = {
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
export const UNSCORED = new Set(['103', '104', '106', '107']);

import type { Messages } from './message';

export const scoringMessages = {
  UNREADABLE_FORMULA: {
    zh: '规则 {ruleId} 的公式“{formula}”无法解析。请先在规则集检查中改正。',
    en: 'The formula "{formula}" of rule {ruleId} does not parse. Mend it where the rule-set check names it first.',
    status: 422,
  },
  FACT_MISSING: {
    zh: '缺少计算所需的数据（{missing}），得分无法判定。请补填后重新计分。',
    en: 'Data the formula needs is missing ({missing}), so the points are undetermined. Fill it in and score again.',
  },
  DIVIDED_BY_ZERO: {
    zh: '公式的除数为 0，得分无法判定。请核对本行的指标值、完成值和预算数。',
    en: 'The formula divides by 0, so the points are undetermined. Check target, completed value and budget.',
  },
  METHOD_NOT_DECIDED: {
    zh: '缺少判断所需的数据（{missing}），不能确定适用哪种评分方法（可能为 {methods}）。',
    en: 'Data is missing ({missing}), so it cannot be told which method applies (possibly {methods}).',
  },
  NO_METHOD: {
    zh: '规则集没有适用于本行的评分方法。请财政部门补充规则。',
    en: 'No method of the rule set fits this row. The finance bureau needs to add one.',
  },
  SCORE_NOT_DECLARED: {
    zh: '本行按自评得分采信，但没有填写得分。请填写得分。',
    en: 'This row takes the declared score, but none is entered. Enter the score.',
  },
  DECLARED_NOT_ALLOWED: {
    zh: '自评得分 {declared} 不在允许的区间 {from} 至 {to} 内，未予采信。请按完成档次重新评分。',
    en: 'The declared score {declared} lies outside the allowed range {from} to {to} and is not accepted. Score it again within its tier.',
  },
  POINTS_BEYOND_WEIGHT: {
    zh: '公式算出 {points} 分，超出 0 至分值 {weight} 的范围，得分不予采用。请财政部门检查该规则。',
    en: 'The formula gives {points} points, outside 0 to the weight {weight}; they are not used. The finance bureau should check the rule.',
  },
  REVIEWED: {
    zh: '由 {reviewer} 复核评定。理由：{reason}',
    en: 'Set by reviewer {reviewer}. Reason: {reason}',
  },
  REVIEW_REFUSED: {
    zh: '复核得分 {points} 不在 0 至分值 {weight} 之间，未予采用。请改正复核得分。',
    en: 'The reviewed score {points} lies outside 0 to the weight {weight} and is not used. Correct it.',
  },
  REVIEW_WITHOUT_LINE: {
    zh: '复核所指的行“{line}”不在本表中。请核对行号。',
    en: 'The review names line "{line}", which the form does not have. Check the row.',
  },
  ROUNDED_BY_GROUP: {
    zh: '按一级指标小计进位产生的尾差。',
    en: 'Difference from rounding each level-1 group.',
  },
  ROUNDED_IN_TOTAL: {
    zh: '按总分进位产生的尾差。',
    en: 'Difference from rounding the total.',
  },
  DECLARED_DIFFERS: {
    zh: '自评得分 {declared} 与按规则核定的 {points} 不一致。请按本行公式核对得分。',
    en: 'The declared score {declared} is not the {points} that the rules give. Compare it with the formula of this row.',
  },
  GRADE_WITHHELD: {
    zh: '分值合计不等于政策总分，不评定等级。请先改正各行分值。',
    en: "The weights do not add up to the policy's total, so no grade is given. Correct the weights first.",
  },
  GRADE_OPEN: {
    zh: '总分在 {lowest} 至 {highest} 之间，跨越等级界限，暂不评定等级。请补齐无法判定的行。',
    en: 'The total lies between {lowest} and {highest}, across a grade edge, so no grade is given yet. Complete the undetermined rows.',
  },
  GRADE_OUTSIDE: {
    zh: '总分 {total} 不在任何等级的区间内，不评定等级。请财政部门检查扣分和调整规则。',
    en: 'The total {total} lies in no grade, so none is given. The finance bureau should check deductions and adjustments.',
  },
  EXAMPLE_FORM_INVALID: {
    zh: '示例“{example}”不是有效的自评表：{detail}。请改正示例。',
    en: 'Example "{example}" is no valid form: {detail}. Correct the example.',
  },
  EXAMPLE_DIFFERS: {
    zh: '示例“{example}”的 {what} 应为 {expected}，实际为 {found}。请改正规则或示例。',
    en: 'In example "{example}", {what} should be {expected} but is {found}. Correct the rule or the example.',
  },
} as const satisfies Messages;

import type { Messages } from './message';

/** What lint says about rule sets that are safe but wrong or doubtful. */
export const ruleSetLintMessages = {
  WEIGHTS_TOTAL_ZERO: {
    zh: '总分为 0。请填写政策总分，一般为 100。',
    en: 'The total is 0. State the total of the policy, usually 100.',
  },
  WEIGHTS_TOTAL: {
    zh: '各项分值合计为 {least}，政策总分为 {total}。请调整执行率或一级指标的分值。',
    en: 'The weights add up to {least}, the total is {total}. Change the weight of execution or of a level-1 group.',
  },
  WEIGHTS_CANNOT_TOTAL: {
    zh: '各项分值合计只能在 {least} 到 {most} 之间，达不到政策总分 {total}。请调整分值或上下限。',
    en: 'The weights add up to between {least} and {most} and cannot reach the total of {total}. Change weights or limits.',
  },
  WEIGHT_FIXED_AND_RANGE: {
    zh: '分值固定为 {fixed}，同时又有上限或下限。请只保留一种。',
    en: 'The weight is fixed at {fixed} and has a limit as well. Keep one of the two.',
  },
  WEIGHT_RANGE_EMPTY: {
    zh: '分值下限 {min} 高于上限 {max}。请更正。',
    en: 'The lower limit {min} of the weight is above the upper limit {max}. Correct it.',
  },
  GRADE_EDGES: {
    zh: '等级“{grade}”的下限 {from} 不低于前一等级“{before}”的下限 {edge}。请从高到低排列，界限不重复。',
    en: 'The edge {from} of grade {grade} is not below the edge {edge} of {before} before it. Let the edges fall, without doubles.',
  },
  GRADE_ORDER: {
    zh: '等级“{grade}”排在“{before}”之后。请按优、良、中、差的顺序排列。',
    en: 'Grade {grade} stands after {before}. Keep the order 优, 良, 中, 差.',
  },
  GRADE_ABOVE_TOTAL: {
    zh: '等级“{grade}”的下限 {from} 高于总分 {total}，永远达不到。请更正。',
    en: 'The edge {from} of grade {grade} is above the total of {total} and never reached. Correct it.',
  },
  GRADE_LAST_NOT_ZERO: {
    zh: '最低等级“{grade}”从 {from} 分起，低于它的总分没有等级。请把最低等级的下限设为 0。',
    en: 'The lowest grade, {grade}, begins at {from}, and totals below it have no grade. Let the lowest grade begin at 0.',
  },
  SCALE_COUNT: {
    zh: '等级表 {scale} 有 {words} 个词、{shares} 个得分率。请一一对应。',
    en: 'The scale {scale} has {words} words and {shares} shares. Give each word its share.',
  },
  SCALE_WORD_TWICE: {
    zh: '等级表 {scale} 中“{word}”出现两次。请删去一个。',
    en: 'The scale {scale} has the word {word} twice. Remove one.',
  },
  SCALE_ORDER: {
    zh: '等级表 {scale} 中“{word}”的得分率不低于前一个词。请从好到差排列。',
    en: 'The share of {word} in scale {scale} is not below the one before it. Order the words from best to worst.',
  },
  SCALE_SHARE: {
    zh: '等级表 {scale} 中“{word}”的得分率 {share} 大于 1。得分率 1 即满分。',
    en: 'The share {share} of {word} in scale {scale} is above 1, which is the full weight.',
  },
  MESSAGE_BLANK: {
    zh: '规则的说明（{language}）是空的。请写清是什么、在哪里、怎么办。',
    en: 'The message of the rule ({language}) is blank. Say what, where and what to do.',
  },
  MESSAGE_DIFFERS: {
    zh: '说明的中英文引用的事实不同：{facts}。请核对是否遗漏。',
    en: 'The Chinese and English messages name different facts: {facts}. Check whether one is missing.',
  },
  EXAMPLE_MISSING: {
    zh: '规则 {rule} 没有算例。请至少给出一个：什么事实，得多少分。',
    en: 'The rule {rule} has no worked example. Give at least one: which facts, how many points.',
  },
  FORM_EXAMPLE_MISSING: {
    zh: '规则集没有整张表的算例。请至少给出一张表及其应得的总分和等级。',
    en: 'The rule set has no whole form as an example. Give at least one with its total and grade.',
  },
  SOURCE_NOT_LISTED: {
    zh: '引用的依据“{source}”不在 sources 中。请补上文件，或更正编号。',
    en: 'The source "{source}" is cited and not listed. Add the document to sources, or correct the id.',
  },
  SOURCE_NOT_CITED: {
    zh: '依据“{source}”没有被任何部分引用。请引用或删去。',
    en: 'The source "{source}" is cited nowhere. Cite or remove it.',
  },
  OFFICIAL_WITHOUT_SOURCE: {
    zh: '这一部分标为正式（official），却没有写依据。请写明 source，或改为 practice、inferred。',
    en: 'This part calls itself official and names no source. Name one, or call it practice or inferred.',
  },
  OFFICIAL_WITHOUT_DOCUMENT: {
    zh: '正式部分的依据“{source}”没有文号。请填写 document。',
    en: 'The source "{source}" of an official part has no document number. Fill in document.',
  },
  OFFICIAL_INFERRED: {
    zh: '正式部分的依据“{source}”只是推断（inference）。请改为 inferred，或换成文件。',
    en: 'The source "{source}" of an official part is only inferred. Call the part inferred, or cite a document.',
  },
  OFFICIAL_WITHOUT_DATE: {
    zh: '正式部分的依据“{source}”没有日期。如能查到请补上。',
    en: 'The source "{source}" of an official part has no date. Add it if it can be found.',
  },
  STANDING_MISSING: {
    zh: '规则集自行规定了 {part}，却没有说明其依据性质（standing）。在说明之前按推断处理。',
    en: 'The rule set states {part} itself and does not say what it stands on (standing). Until it does, it counts as inferred.',
  },
  DISABLED_UNKNOWN: {
    zh: '“{id}”标为停用，但上级规则集没有这条规则。可能应为：{suggestion}。',
    en: '"{id}" is disabled, and the base has no such rule. Perhaps you meant: {suggestion}.',
  },
  BASE_HAS_NEWER: {
    zh: '上级规则集 {base} 已有新版本 {newer}。本规则集不受影响；如需采用，请改 extends。',
    en: 'The base {base} has a newer version, {newer}. Nothing changes here by itself; to take it over, change extends.',
  },
  BASE_MOVED: {
    zh: '本规则集覆盖了 {path}，而上级在新版本 {newer} 中也改了它。请核对覆盖是否仍然需要。',
    en: 'The rule set overrides {path}, which the newer base {newer} changes as well. Check whether the override is still wanted.',
  },
  FILING_TOO_EARLY: {
    zh: '报送截止日 {deadline} 早于 {year} 年底前后。自评在年度结束后报送，请核对。',
    en: 'The deadline {deadline} lies before the end of {year}, while forms are filed after the year. Check it.',
  },
  FILING_INHERITED: {
    zh: '报送截止日 {deadline} 来自上级的早前年度，{year} 年度的表都会算作逾期。请写明本年度的截止日。',
    en: 'The deadline {deadline} comes from a base of an earlier year, so that every form of {year} would be late. State the deadline of this year.',
  },
  METHOD_MISSING: {
    zh: '性质为 {kind} 的行可能没有任何计分方法，例如：{facts}。请补一条方法，或在最后加一条兜底方法。',
    en: 'Items of nature {kind} may be left without a method, for instance: {facts}. Add a method, or one at the end that takes the rest.',
  },
  METHOD_SHADOWED: {
    zh: '方法 {method} 永远用不到，它的情形都被前面的方法取走：{by}。请调整顺序或条件。',
    en: 'The method {method} is never reached; the ones before it take its cases: {by}. Change the order or the conditions.',
  },
  METHOD_STOPPED: {
    zh: '方法 {method} 永远用不到：它适用时，前面的方法（{by}）因事实缺失而无法判断，计分就停在那里。请在前面的方法中加上“有无”判断，如 item.hasMet。',
    en: 'The method {method} is never reached: where it applies, a method before it ({by}) cannot be told because a fact is missing, and the search stops there. Ask in that method whether the fact is there, e.g. item.hasMet.',
  },
  RULE_NEVER_APPLIES: {
    zh: '规则 {rule} 的条件自相矛盾，永远不成立。请更正。',
    en: 'The condition of rule {rule} contradicts itself and is never true. Correct it.',
  },
  POINTS_OUT_OF_RANGE: {
    zh: '方法 {method} 的得分可能超出 0 到分值的范围：当 {facts} 时为 {points}。请用 clamp 或 min、max 限制。',
    en: 'The method {method} can give points outside 0 and the weight: with {facts} it gives {points}. Limit it with clamp, min or max.',
  },
  POINTS_UNPROVEN: {
    zh: '无法证明方法 {method} 的得分总在 0 与分值之间，也没有找到反例。建议用 clamp(…, 0, 1) * item.weight 的写法。',
    en: 'It could not be proven that method {method} always gives between 0 and the weight, nor was a counterexample found. Writing it as clamp(…, 0, 1) * item.weight helps.',
  },
  ALLOWED_OUT_OF_RANGE: {
    zh: '方法 {method} 允许的自评区间可能超出 0 到分值，或下限高于上限：当 {facts} 时。请更正 allowed。',
    en: 'The range that method {method} allows can leave 0 to the weight, or be upside down: with {facts}. Correct allowed.',
  },
  ALLOWED_UNPROVEN: {
    zh: '无法证明方法 {method} 允许的自评区间总在 0 与分值之间。建议写成分值的倍数，如 0.6 * item.weight。',
    en: 'It could not be proven that the range which method {method} allows always lies between 0 and the weight. Writing its ends as shares of the weight, such as 0.6 * item.weight, helps.',
  },
  DEDUCTION_NEGATIVE: {
    zh: '扣分公式可能为负，等于加分：当 {facts} 时为 {points}。请用 max(…, 0) 限制。',
    en: 'The deduction can be negative, which would add points: with {facts} it is {points}. Limit it with max(…, 0).',
  },
  DEDUCTION_UNPROVEN: {
    zh: '无法证明扣分公式总不为负。建议用 max(…, 0) 限制。',
    en: 'It could not be proven that the deduction is never negative. Limiting it with max(…, 0) helps.',
  },
  DEDUCTION_BEYOND_ITEM: {
    zh: '扣分 {deduction} 可能超过该行的分值：当 {facts} 时扣 {points}。计分时最多扣到 0；请写明上限 cap。',
    en: 'The deduction {deduction} can exceed the weight of its item: with {facts} it takes {points}. Scoring stops at 0; state a cap.',
  },
  DEDUCTION_OPEN_ON_EXECUTION: {
    zh: '扣分 {deduction} 用到执行率行没有的事实（{facts}），在执行率行上永远无法判定，整张表也就不能定分。请加上条件：item.kind 等于 indicator。',
    en: 'The deduction {deduction} hangs on facts that the execution item does not have ({facts}), so it can never be told there and every form stays undetermined. Add the condition that item.kind equals indicator.',
  },
  ADJUSTMENT_BELOW_ZERO: {
    zh: '调整 {adjustment} 可能使总分为负：当 {facts} 时变动 {points}。请限制。',
    en: 'The adjustment {adjustment} can bring the total below 0: with {facts} it changes it by {points}. Limit it.',
  },
  ADJUSTMENT_UNPROVEN: {
    zh: '无法证明调整 {adjustment} 之后总分不为负。建议写成总分的倍数，如 form.total * -0.1。',
    en: 'It could not be proven that the total stays at 0 or above after adjustment {adjustment}. Writing it as a share of the total, such as form.total * -0.1, helps.',
  },
  LINT_INCOMPLETE: {
    zh: '规则集过大，没有检查完所有情形。请减少方法和条件的数量。',
    en: 'The rule set is too large for every case to be checked. Use fewer methods and conditions.',
  },
} as const satisfies Messages;

import type { Messages } from './message';

/** What is wrong in the formulas and conditions of a rule set. */
export const ruleSetFormulaMessages = {
  FORMULA_EMPTY: {
    zh: '公式为空。请写出如何计算，例如 item.weight * item.completionRatio。',
    en: 'The formula is empty. Write how points are computed, e.g. item.weight * item.completionRatio.',
  },
  FORMULA_TOO_LONG: {
    zh: '公式有 {length} 个字符，最多 {limit} 个。请拆成几条规则。',
    en: 'The formula has {length} characters, {limit} are the most. Split it into several rules.',
  },
  FORMULA_TOO_DEEP: {
    zh: '公式嵌套超过 {limit} 层。请拆成几条规则。',
    en: 'The formula is nested beyond {limit} levels. Split it into several rules.',
  },
  FORMULA_TOO_LARGE: {
    zh: '公式超过 {limit} 个组成部分。请拆成几条规则。',
    en: 'The formula has more than {limit} parts. Split it into several rules.',
  },
  FORMULA_FULL_WIDTH: {
    zh: '公式第 {position} 个字符“{found}”是全角或中文符号。请改用半角“{use}”。',
    en: 'Character {position} of the formula, "{found}", is a full-width sign. Write the half-width "{use}".',
  },
  FORMULA_CHARACTER: {
    zh: '公式第 {position} 个字符“{found}”不能用在公式里。可用数字、item.… 和 form.… 事实、+ - * / 比较符号、函数和圆括号。',
    en: 'Character {position} of the formula, "{found}", has no place in a formula. Use numbers, item.… and form.… facts, + - * / comparisons, functions and parentheses.',
  },
  FORMULA_NUMBER: {
    zh: '公式第 {position} 个字符起的“{found}”不是数字。请写成 90 或 0.9 这样的十进制数，最多 {digits} 位，不用 e 指数。',
    en: '"{found}" at character {position} of the formula is no number. Write 90 or 0.9, at most {digits} characters, without exponent.',
  },
  FORMULA_TEXT: {
    zh: '公式第 {position} 个字符处的引号没有正确闭合，或文字里有反斜杠、换行。请补上引号。',
    en: 'The quotation mark at character {position} of the formula is not closed, or the text holds a backslash or line break. Close it.',
  },
  FORMULA_TEXT_MISPLACED: {
    zh: '公式中的文字“{text}”只能用 == 或 != 与一个枚举事实比较，例如 item.nature == "scale"。',
    en: 'The text "{text}" may only be compared with a fact by == or !=, e.g. item.nature == "scale".',
  },
  FORMULA_NAME: {
    zh: '公式第 {position} 个字符起的“{name}”不是事实名。事实写作 item.名称 或 form.名称；true、false、null 不能用。',
    en: '"{name}" at character {position} of the formula is no fact. Facts are written item.name or form.name; true, false and null cannot be used.',
  },
  FORMULA_FUNCTION: {
    zh: '公式第 {position} 个字符起的“{name}”不是函数。可能应为：{suggestion}。',
    en: '"{name}" at character {position} of the formula is no function. Perhaps you meant: {suggestion}.',
  },
  FORMULA_MISPLACED: {
    zh: '公式第 {position} 个字符处的“{found}”位置不对：前面缺少运算符或逗号，或括号、逗号多余。',
    en: '"{found}" at character {position} of the formula is out of place: an operator or comma is missing before it, or a parenthesis or comma is one too many.',
  },
  FORMULA_OPERAND_MISSING: {
    zh: '公式第 {position} 个字符处的“{found}”前面缺少数字、事实或函数。',
    en: 'A number, fact or function is missing before "{found}" at character {position} of the formula.',
  },
  FORMULA_UNCLOSED: {
    zh: '公式有 {count} 个左括号没有闭合。请补上右括号。',
    en: 'The formula has {count} parentheses that are not closed. Close them.',
  },
  FORMULA_INCOMPLETE: {
    zh: '公式在第 {position} 个字符附近不完整，缺少数字、事实或函数。',
    en: 'The formula is incomplete near character {position}: a number, fact or function is missing.',
  },
  FORMULA_NOT_ALLOWED: {
    zh: '公式中不能使用“{found}”。可用 + - * / 比较符号、函数和圆括号。',
    en: 'A formula cannot use "{found}". Use + - * / comparisons, functions and parentheses.',
  },
  FORMULA_ARGUMENTS: {
    zh: '函数 {name} 有 {count} 个参数，应写成 {form}。',
    en: 'The function {name} has {count} arguments; write {form}.',
  },
  FORMULA_DIGITS: {
    zh: '函数 {name} 的位数必须是 0 到 {most} 的整数，直接写出。',
    en: 'The digits of {name} must be a whole number from 0 to {most}, written out.',
  },
  FORMULA_BAND_EDGE: {
    zh: 'band 的第 {index} 个界限必须直接写成数字。',
    en: 'Edge {index} of band must be a number that is written out.',
  },
  FORMULA_BAND_ORDER: {
    zh: 'band 的界限必须从大到小：{edge} 不小于它前面的 {above}。',
    en: 'The edges of band must descend: {edge} is not below {above} before it.',
  },
  FORMULA_NEEDS_NUMBER: {
    zh: '公式中的“{part}”应当是数字。条件请放在 if(…) 的第一个参数里。',
    en: '"{part}" in the formula must be a number. A condition belongs in the first place of if(…).',
  },
  FORMULA_NEEDS_CONDITION: {
    zh: 'if 的第一个参数“{part}”应当是条件，例如 item.completionRatio >= 0.6。',
    en: 'The first part of if, "{part}", must be a condition, e.g. item.completionRatio >= 0.6.',
  },
  FORMULA_COMPARES_TYPES: {
    zh: '公式把“{left}”与“{right}”相比，两者类型不同或不能比较。请用数字比数字，或用枚举事实比文字。',
    en: 'The formula compares "{left}" with "{right}", which are of different types or not comparable. Compare numbers with numbers, or a word fact with text.',
  },
  FORMULA_WORD_UNKNOWN: {
    zh: '{fact} 不会等于“{value}”，可能的值：{words}。',
    en: '{fact} is never "{value}"; it can be: {words}.',
  },
  FORMULA_DIVIDES_BY_ZERO: {
    zh: '公式“{part}”的除数总是 0，永远算不出得分。请更正除数。',
    en: 'The formula "{part}" always divides by 0 and can never give points. Correct the divisor.',
  },
  FORMULA_UNIT_MISMATCH: {
    zh: '公式把“{left}”（{leftUnit}）与“{right}”（{rightUnit}）相加减或相比，单位不同。请核对。',
    en: 'The formula adds or compares "{left}" ({leftUnit}) and "{right}" ({rightUnit}), whose units differ. Check it.',
  },
  FORMULA_UNIT_NOT_POINTS: {
    zh: '公式的结果单位是 {unit}，应当是分（points）。是否漏乘了 item.weight？',
    en: 'The formula gives {unit} where points are needed. Is a factor such as item.weight missing?',
  },
  FACT_UNKNOWN: {
    zh: '没有名为“{fact}”的事实。请从事实字典中选择。',
    en: 'There is no fact "{fact}". Choose one from the dictionary of facts.',
  },
  FACT_UNKNOWN_NEAR: {
    zh: '没有名为“{fact}”的事实。是否应为 {suggestion}？',
    en: 'There is no fact "{fact}". Did you mean {suggestion}?',
  },
  FACT_OF_ITEM: {
    zh: '{fact} 是单个指标的事实，不能用在针对整张表的规则中。请改用 form.… 事实，或把规则改为针对指标。',
    en: '{fact} is a fact of one item and cannot be used in a rule about the form. Use form.… facts, or make the rule one about items.',
  },
  FACT_TOO_LATE: {
    zh: '{fact} 在“{known}”阶段才知道，而这条规则在“{used}”阶段使用。请改用更早的事实。',
    en: '{fact} is known at the stage "{known}" only, while the rule is used at the stage "{used}". Use an earlier fact.',
  },

  CONDITION_SHAPE: {
    zh: '此处应当是一个条件：{ "all": […] }、{ "any": […] }、{ "not": … } 或 { "fact", "operator", "value" }。',
    en: 'A condition is needed here: { "all": […] }, { "any": […] }, { "not": … } or { "fact", "operator", "value" }.',
  },
  CONDITION_NO_ROOT: {
    zh: '条件中没有 all、any、not 或 fact。请写其中之一。',
    en: 'The condition has none of all, any, not or fact. Write one of them.',
  },
  CONDITION_ROOTS: {
    zh: '同一个条件里同时有 {roots}，含义不明。请只写一个，其余放进下一层。',
    en: 'One condition has {roots} side by side, which is ambiguous. Keep one and nest the others.',
  },
  CONDITION_KEY: {
    zh: '条件里不能有“{key}”，只能有：{known}。',
    en: 'A condition cannot have "{key}"; it has only: {known}.',
  },
  CONDITION_KEY_UNSAFE: {
    zh: '条件里不允许使用“{key}”，因为它可以执行代码。只能有：{known}。',
    en: '"{key}" is not allowed in a condition because it can run code. A condition has only: {known}.',
  },
  CONDITION_GROUP_LIST: {
    zh: 'all 和 any 后面应当是条件的列表。',
    en: 'all and any take a list of conditions.',
  },
  CONDITION_GROUP_EMPTY: {
    zh: 'all 或 any 的列表是空的。请写入条件，或删去这一组。',
    en: 'The list of all or any is empty. Add a condition or remove the group.',
  },
  CONDITION_TOO_DEEP: {
    zh: '条件嵌套超过 {limit} 层。请拆成几条规则。',
    en: 'The condition is nested beyond {limit} levels. Split it into several rules.',
  },
  CONDITION_TOO_LARGE: {
    zh: '条件的比较或列表超过 {limit} 项。请拆成几条规则。',
    en: 'The condition or one of its lists has more than {limit} members. Split it into several rules.',
  },
  CONDITION_FACT: {
    zh: 'fact 应当是事实名，例如 "item.weight"。',
    en: 'fact must be the name of a fact, e.g. "item.weight".',
  },
  CONDITION_OPERATOR: {
    zh: '没有名为“{operator}”的运算符。可能应为：{suggestion}。',
    en: 'There is no operator "{operator}". Perhaps you meant: {suggestion}.',
  },
  CONDITION_OPERATOR_TYPE: {
    zh: '{fact} 不能用 {operator} 比较，可用：{operators}。',
    en: '{fact} cannot be compared by {operator}; use one of: {operators}.',
  },
  CONDITION_OPERATOR_LIST: {
    zh: '{operator} 只能用于列表事实，而 {fact} 不是列表。可用：{operators}。',
    en: '{operator} is for facts that are lists, and {fact} is none. Use one of: {operators}.',
  },
  CONDITION_VALUE_BOOLEAN: {
    zh: '{fact} 只能与 true 或 false 比较，不带引号。现在是“{value}”。',
    en: '{fact} is compared with true or false, without quotation marks. Found: "{value}".',
  },
  CONDITION_VALUE_WORD: {
    zh: '{fact} 不会等于“{value}”，可能的值：{words}。',
    en: '{fact} is never "{value}"; it can be: {words}.',
  },
  CONDITION_VALUE_NUMBER: {
    zh: '{fact} 要与带引号的十进制数比较，例如 "0.9"；不用百分号、全角数字、多余的零，最多 30 位。现在是“{value}”。',
    en: '{fact} is compared with a decimal number in quotation marks, e.g. "0.9": no percent sign, no full-width digits, no surplus zeros, at most 30 characters. Found: "{value}".',
  },
  CONDITION_VALUE_LIST: {
    zh: 'in 和 notIn 要与列表比较，例如 ["a", "b"]（{fact}）。',
    en: 'in and notIn take a list, e.g. ["a", "b"] ({fact}).',
  },
  CONDITION_LIST_EMPTY: {
    zh: '与 {fact} 比较的列表是空的。请写入至少一个值。',
    en: 'The list that {fact} is compared with is empty. Add at least one value.',
  },
} as const satisfies Messages;

import type { Messages } from './message';

/** Formulas, conditions, files and resolution of rule sets; what lint says stands in `lint.messages.ts`. */
export const ruleSetMessages = {
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
} as const satisfies Messages;

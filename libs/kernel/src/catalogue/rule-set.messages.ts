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
  UNIT_MISMATCH: {
    zh: '公式把“{left}”（{leftUnit}）与“{right}”（{rightUnit}）相加减或相比，单位不同。请核对。',
    en: 'The formula adds or compares "{left}" ({leftUnit}) and "{right}" ({rightUnit}), whose units differ. Check it.',
  },
  UNIT_NOT_POINTS: {
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

  JSON_TOO_LARGE: {
    zh: '内容过大，超过 {limit}。请拆成几个文件。',
    en: 'The content is too large, beyond {limit}. Split it into several files.',
  },
  JSON_TOO_DEEP: {
    zh: '内容嵌套超过 {limit} 层。请检查括号。',
    en: 'The content is nested beyond {limit} levels. Check the brackets.',
  },
  JSON_SYNTAX: {
    zh: '不是正确的 JSON：{reason}。请检查引号、逗号和括号，并用 UTF-8 保存。',
    en: 'This is no correct JSON: {reason}. Check quotation marks, commas and brackets, and save it as UTF-8.',
  },
  JSON_KEY_TWICE: {
    zh: '键“{key}”在同一对象里出现两次，其中一个会丢失。请删去一个。',
    en: 'The key "{key}" stands twice in one object, and one of the two would be lost. Remove one.',
  },
  JSON_KEY_UNSAFE: {
    zh: '不允许使用键“{key}”。请删去。',
    en: 'The key "{key}" is not allowed. Remove it.',
  },
  JSON_NUMBER: {
    zh: '“{value}”不是整数。小数请写成带引号的十进制字符串，例如 "0.5"。',
    en: '"{value}" is no whole number. Write fractions as decimal strings in quotation marks, e.g. "0.5".',
  },
  JSON_TEXT_BROKEN: {
    zh: '文字里有损坏的字符。请重新输入。',
    en: 'The text holds a broken character. Type it again.',
  },
  JSON_NOT_DATA: {
    zh: '此处的值不是 JSON 数据。',
    en: 'The value here is no JSON data.',
  },
  SHAPE_KEY_MISSING: {
    zh: '{path} 处缺少“{key}”。请补上。',
    en: '"{key}" is missing at {path}. Add it.',
  },
  SHAPE_KEY_EXTRA: {
    zh: '{path} 处不能有“{key}”。可能应为：{suggestion}。',
    en: '"{key}" does not belong at {path}. Perhaps you meant: {suggestion}.',
  },
  SHAPE_TYPE: {
    zh: '{path} 处的值类型不对，应为 {type}。数字（分值、界限）要加引号。',
    en: 'The value at {path} is of the wrong type; it must be {type}. Numbers such as weights and edges stand in quotation marks.',
  },
  SHAPE_WORD: {
    zh: '{path} 处的值应为其中之一：{words}。',
    en: 'The value at {path} must be one of: {words}.',
  },
  SHAPE_PATTERN: {
    zh: '{path} 处的写法不对，应符合 {pattern}。十进制数不带多余的零，用半角数字。',
    en: 'The value at {path} is not written as it must be ({pattern}). Decimal numbers have no surplus zeros and half-width digits.',
  },
  SHAPE_EMPTY: {
    zh: '{path} 处不能为空。请填写。',
    en: 'The value at {path} must not be empty. Fill it in.',
  },
  SHAPE_LIMIT: {
    zh: '{path} 处超出允许范围（界限 {limit}）。',
    en: 'The value at {path} is beyond the limit of {limit}.',
  },
  ID_TWICE: {
    zh: '“{id}”已在 {first} 出现。每个编号只能用一次。',
    en: '"{id}" stands at {first} already. Use each id once.',
  },
  DATE_UNKNOWN: {
    zh: '日历上没有 {date} 这一天。请更正。',
    en: 'No calendar has the day {date}. Correct it.',
  },
  EXAMPLE_VALUE: {
    zh: '示例中 {fact} 的值“{value}”类型不对：数字写成带引号的十进制数，是否写 true/false，枚举写其中一个值。',
    en: 'The example gives {fact} the value "{value}", which is of the wrong type: numbers are decimal strings, truth is true or false, words are one of the fact\'s own.',
  },
  DISTRICT_TWICE: {
    zh: '行政区划表中 {districtCode}（{name}）出现两次。请删去一个。',
    en: 'The table of districts has {districtCode} ({name}) twice. Remove one.',
  },
  DISTRICT_PARENT_UNKNOWN: {
    zh: '行政区划表中 {districtCode}（{name}）的上级 {parentCode} 不存在。请补上或更正。',
    en: 'The district {parentCode} above {districtCode} ({name}) is not in the table. Add or correct it.',
  },
  DISTRICT_CYCLE: {
    zh: '行政区划表中 {districtCode}（{name}）成了自己的上级。请更正 parentCode。',
    en: 'In the table of districts, {districtCode} ({name}) stands above itself. Correct parentCode.',
  },
  RULES_FOLDER_MISSING: {
    zh: '找不到规则集文件夹 {folder}。请核对路径。',
    en: 'There is no folder of rule sets at {folder}. Check the path.',
  },
  RULE_FILE_UNREADABLE: {
    zh: '文件 {file} 无法读取（{reason}）。',
    en: 'The file {file} cannot be read ({reason}).',
  },
  RULE_FILE_NOT_UTF8: {
    zh: '文件 {file} 不是 UTF-8 编码。请另存为 UTF-8。',
    en: 'The file {file} is not UTF-8. Save it as UTF-8.',
  },
  RULE_FILE_PLACE: {
    zh: '文件 {file} 的内容是 {ruleSet}，应放在 {expected}。请移动文件或更正内容。',
    en: 'The file {file} holds {ruleSet} and belongs at {expected}. Move the file or correct its content.',
  },
  RULE_FILE_IGNORED: {
    zh: '文件 {file} 不在 <区划代码>/<年度>/<类别>.v<版本>.json 的位置，没有读取。',
    en: 'The file {file} is not at <district>/<year>/<kind>.v<number>.json and was not read.',
  },
  DISTRICTS_MISSING: {
    zh: '没有找到行政区划表 districts.json（{folders}）。请在规则集文件夹中加入。',
    en: 'There is no table of districts, districts.json ({folders}). Add one to the folder of rule sets.',
  },

  RULE_SET_KEY_TAKEN: {
    zh: '规则集 {ruleSet} 已存在且内容不同。已发布的版本不能改动，请使用新的版本号。',
    en: 'The rule set {ruleSet} exists with other content. A published version never changes; take a new version number.',
    status: 409,
  },
  DISTRICT_UNKNOWN: {
    zh: '没有行政区划代码“{districtCode}”。有规则集的地区：{districts}。',
    en: 'There is no district "{districtCode}". Districts with rule sets: {districts}.',
    status: 404,
  },
  RULE_SET_NO_DISTRICT: {
    zh: '{district} 没有 {kind} 类规则集。最近的上级规则集：{nearest}；有规则集的地区：{districts}。请建立本地规则集，或改用上级的区划代码。',
    en: '{district} has no rule set of kind {kind}. Nearest one above: {nearest}; districts with rule sets: {districts}. Create one for the district, or name the district above.',
    status: 404,
  },
  RULE_SET_NO_YEAR: {
    zh: '{district} 没有 {year} 年的 {kind} 类规则集，已有年份：{years}。最近的上级规则集：{nearest}。请核对年度，或为该年度建立规则集。',
    en: '{district} has no {kind} rule set for {year}; years known: {years}. Nearest one above: {nearest}. Check the year, or create a rule set for it.',
    status: 404,
  },
  RULE_SET_NO_VERSION: {
    zh: '规则集 {districtCode}/{year}/{kind} 没有第 {version} 版，已有版本：{versions}。',
    en: 'The rule set {districtCode}/{year}/{kind} has no version {version}; versions known: {versions}.',
    status: 404,
  },
  RULE_SET_DISTRICT_UNKNOWN: {
    zh: '规则集 {ruleSet} 的区划代码“{districtCode}”不在行政区划表中。请先把该地区加入 districts.json。',
    en: 'The district "{districtCode}" of rule set {ruleSet} is not in the table of districts. Add it to districts.json first.',
  },
  RULE_SET_PART_MISSING: {
    zh: '规则集 {ruleSet} 及其上级都没有给出 {part}。请补上这一部分。',
    en: 'Neither rule set {ruleSet} nor its bases state {part}. Add this part.',
  },
  BASE_UNKNOWN: {
    zh: '规则集 {ruleSet} 继承的 {base} 不存在，该范围已有版本：{versions}。请在 extends 中写明已发布的确切版本。',
    en: 'The base {base} of rule set {ruleSet} does not exist; versions known for its scope: {versions}. Name an exact published version in extends.',
  },
  BASE_CYCLE: {
    zh: '规则集 {ruleSet} 继承 {base}，形成循环。请改为继承上级地区的规则集。',
    en: 'Rule set {ruleSet} extends {base}, which closes a circle. Extend a rule set of a district above instead.',
  },
  BASE_NOT_ABOVE: {
    zh: '规则集 {ruleSet} 不能继承 {base}：它不属于 {districtCode} 的上级地区（{ancestors}）。要沿用本地往年规则，请复制其内容。',
    en: 'Rule set {ruleSet} cannot extend {base}: it belongs to no district above {districtCode} ({ancestors}). To go on with your own rules of an earlier year, copy them.',
  },
  BASE_YEAR_LATER: {
    zh: '规则集 {ruleSet} 不能继承 {base}：上级规则集的年度晚于 {year} 年。',
    en: 'Rule set {ruleSet} cannot extend {base}: the year of the base is later than {year}.',
  },
} as const satisfies Messages;

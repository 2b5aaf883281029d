import type { Messages } from './message';

/** What is wrong in the files that hold rule sets and districts. */
export const ruleSetFileMessages = {
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
  SHAPE_ID: {
    zh: '{path} 处应为编号：以英文字母开头，只含字母、数字、点、横线和下划线。',
    en: 'The value at {path} must be an id: a letter first, then letters, digits, dots, hyphens and underscores only.',
  },
  SHAPE_CODE: {
    zh: '{path} 处应为代码：只含大写英文字母、数字和下划线，以字母开头。',
    en: 'The value at {path} must be a code: capital letters, digits and underscores only, a letter first.',
  },
  SHAPE_DATE: {
    zh: '{path} 处应为日期，写成 2021-02-28 的样子。',
    en: 'The value at {path} must be a date, written like 2021-02-28.',
  },
  SHAPE_DISTRICT_CODE: {
    zh: '{path} 处应为 6 位行政区划代码，例如 510403。',
    en: 'The value at {path} must be a district code of 6 digits, such as 510403.',
  },
  SHAPE_AMOUNT: {
    zh: '{path} 处应为不小于 0 的十进制数，例如 "12.5"：用半角数字，不带多余的零、百分号和单位。',
    en: 'The value at {path} must be a decimal number of 0 or more, such as "12.5": half-width digits, no surplus zeros, no percent sign, no unit.',
  },
  SHAPE_DECIMAL: {
    zh: '{path} 处应为十进制数，例如 "-12.5"：用半角数字，不带多余的零、百分号和单位。',
    en: 'The value at {path} must be a decimal number, such as "-12.5": half-width digits, no surplus zeros, no percent sign, no unit.',
  },
  SHAPE_URL: {
    zh: '{path} 处应为网址，以 http:// 或 https:// 开头。',
    en: 'The value at {path} must be an address that begins with http:// or https://.',
  },
  SHAPE_TEXT: {
    zh: '{path} 处的写法不对。请对照规则集的 JSON Schema 更正。',
    en: 'The value at {path} is not written as it must be. Compare it with the JSON Schema of rule sets.',
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
} as const satisfies Messages;

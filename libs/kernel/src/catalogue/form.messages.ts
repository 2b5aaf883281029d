import type { Messages } from './message';

/** What a value lacks to be a canonical form. `{path}` is the place in the JSON. */
export const formMessages = {
  FORM_FIELD_MISSING: {
    zh: '{path}：缺少字段“{field}”。没有内容时请写空文字 "" 或 null，不要省略。',
    en: '{path}: the field "{field}" is missing. Write "" or null where it is blank; leave none out.',
    status: 422,
  },
  FORM_FIELD_UNKNOWN: {
    zh: '{path}：自评表没有字段“{field}”。请删除它或更正拼写。',
    en: '{path}: a form has no field "{field}". Remove it or correct its spelling.',
    status: 422,
  },
  FORM_OBJECT_EXPECTED: {
    zh: '{path}：这里应是一个对象 { … }。',
    en: '{path}: an object { … } is expected here.',
    status: 422,
  },
  FORM_LIST_EXPECTED: {
    zh: '{path}：这里应是一个列表 [ … ]。',
    en: '{path}: a list [ … ] is expected here.',
    status: 422,
  },
  FORM_LIST_TOO_LONG: {
    zh: '{path}：最多允许 {limit} 项。请检查是否合并了多张表。',
    en: '{path}: {limit} entries are the most. Check whether several forms were merged.',
    status: 422,
  },
  FORM_BOOLEAN_EXPECTED: {
    zh: '{path}：这里应是 true 或 false。',
    en: '{path}: true or false is expected here.',
    status: 422,
  },
  FORM_TEXT_EXPECTED: {
    zh: '{path}：这里应是文字，空白写作 ""。',
    en: '{path}: text is expected here, "" where it is blank.',
    status: 422,
  },
  FORM_TEXT_OR_NULL_EXPECTED: {
    zh: '{path}：这里应是文字，空白写作 null。',
    en: '{path}: text is expected here, null where it is blank.',
    status: 422,
  },
  FORM_TEXT_TOO_LONG: {
    zh: '{path}：文字最多 {limit} 个字符。请缩短。',
    en: '{path}: a text has {limit} characters at most. Shorten it.',
    status: 422,
  },
  FORM_TEXT_BROKEN: {
    zh: '{path}：文字里有半个字符（单独的代理项），无法保存。请重新输入这段文字。',
    en: '{path}: the text holds half a character (a lone surrogate) and cannot be stored. Type it again.',
    status: 422,
  },
  FORM_DECIMAL_EXPECTED: {
    zh: '{path}：数字应写成十进制文字，例如 "94.67"，末尾不带 0，不带百分号和单位；空白写作 null。',
    en: '{path}: write a number as decimal text such as "94.67", without trailing zeros, percent sign or unit; null where it is blank.',
    status: 422,
  },
  FORM_DISTRICT_CODE_EXPECTED: {
    zh: '{path}：这里应是六位行政区划代码，例如 "110106"。',
    en: '{path}: a six-digit district code such as "110106" is expected here.',
    status: 422,
  },
  FORM_YEAR_EXPECTED: {
    zh: '{path}：这里应是四位预算年度，例如 2022，不加引号。',
    en: '{path}: a budget year such as 2022 is expected here, without quotation marks.',
    status: 422,
  },
  FORM_ROW_EXPECTED: {
    zh: '{path}：这里应是行号，从 0 起的整数。',
    en: '{path}: the position of the row is expected here, a whole number from 0 on.',
    status: 422,
  },
  FORM_ROWS_OUT_OF_ORDER: {
    zh: '{path}：行号 {row} 没有大于上一行。请按表中顺序排列指标，行号不重复。',
    en: '{path}: row {row} does not come after the row before it. List the indicators in printed order, each row once.',
    status: 422,
  },
  FORM_CHOICE_EXPECTED: {
    zh: '{path}：这里只能是下列之一：{allowed}。',
    en: '{path}: one of these is expected here: {allowed}.',
    status: 422,
  },
  FORM_TOO_LARGE: {
    zh: '这条数据的内容超过 {limit} 项，或嵌套过深，不可能是一张自评表。请检查是否放进了多张表。',
    en: 'This record has more than {limit} members or is nested too deeply to be one form. Check whether it holds several.',
    status: 422,
  },
} as const satisfies Messages;

import type { Messages } from './message';

/** What changed from one rule set to another, as sentences. */
export const ruleSetDiffMessages = {
  CHANGE_TITLE: { zh: '名称由“{from}”改为“{to}”。', en: 'The title changes from "{from}" to "{to}".' },
  CHANGE_NOTE: { zh: '规则集的说明改写。', en: 'The note of the rule set is rewritten.' },
  CHANGE_BASE: {
    zh: '上级规则集由“{from}”改为“{to}”。',
    en: 'The base changes from {from} to {to}.',
  },
  CHANGE_OFFICIAL: { zh: '规则集由“{from}”变为“{to}”。', en: 'The rule set turns from {from} to {to}.' },
  CHANGE_TOTAL: { zh: '政策总分由“{from}”改为“{to}”。', en: 'The total changes from {from} to {to}.' },
  CHANGE_WEIGHT: {
    zh: '{part}的分值由“{from}”改为“{to}”。',
    en: 'The weight of {part} changes from {from} to {to}.',
  },
  CHANGE_GRADE_EDGE: {
    zh: '等级“{grade}”的下限由“{from}”改为“{to}”。',
    en: 'The edge of grade {grade} changes from {from} to {to}.',
  },
  CHANGE_ROUNDING: { zh: '进位由“{from}”改为“{to}”。', en: 'The rounding changes from "{from}" to "{to}".' },
  CHANGE_STRICT_WORDS: {
    zh: '“大于”“超过”等词由“{from}”改为“{to}”读取。',
    en: 'Words such as 大于 are read as {to}, no longer as {from}.',
  },
  CHANGE_SCALE: {
    zh: '等级表“{scale}”由“{from}”改为“{to}”。',
    en: 'The scale "{scale}" changes from "{from}" to "{to}".',
  },
  CHANGE_DEADLINE: { zh: '报送截止日由“{from}”改为“{to}”。', en: 'The filing deadline changes from {from} to {to}.' },
  CHANGE_STANDING: {
    zh: '{part}的依据由“{from}”改为“{to}”。',
    en: 'What the part "{part}" stands on changes from {from} to {to}.',
  },
  CHANGE_STANDING_NOTE: {
    zh: '{part}的依据说明改写。',
    en: 'The note on what the part "{part}" stands on is rewritten.',
  },
  CHANGE_SOURCE_ADDED: { zh: '新增依据文件“{source}”：{to}。', en: 'New source "{source}": {to}.' },
  CHANGE_SOURCE_REMOVED: { zh: '删去依据文件“{source}”：{from}。', en: 'Source "{source}" is gone: {from}.' },
  CHANGE_SOURCE: { zh: '依据文件“{source}”的记载有改动。', en: 'What is recorded of source "{source}" changes.' },
  CHANGE_EXAMPLE_ADDED: { zh: '新增示例“{example}”：{to}。', en: 'New example "{example}": {to}.' },
  CHANGE_EXAMPLE_REMOVED: { zh: '删去示例“{example}”：{from}。', en: 'Example "{example}" is gone: {from}.' },
  CHANGE_EXAMPLE: { zh: '示例“{example}”有改动。', en: 'Example "{example}" changes.' },
  CHANGE_RULE_ADDED: { zh: '新增{list}“{rule}”：{to}。', en: 'New {list} "{rule}": {to}.' },
  CHANGE_RULE_ADDED_BEFORE: {
    zh: '新增{list}“{rule}”，排在“{before}”之前：{to}。',
    en: 'New {list} "{rule}" before "{before}": {to}.',
  },
  CHANGE_RULE_REMOVED: { zh: '取消{list}“{rule}”：{from}。', en: 'The {list} "{rule}" is gone: {from}.' },
  CHANGE_RULE_OFF: { zh: '停用上级的{list}“{rule}”。', en: 'The {list} "{rule}" of the base is switched off.' },
  CHANGE_RULE_ON: {
    zh: '不再停用上级的{list}“{rule}”。',
    en: 'The {list} "{rule}" of the base is no longer switched off.',
  },
  CHANGE_RULE_MOVED: {
    zh: '{list}“{rule}”移到“{before}”之前。',
    en: 'The {list} "{rule}" moves before "{before}".',
  },
  CHANGE_RULE_MOVED_LAST: { zh: '{list}“{rule}”移到最后。', en: 'The {list} "{rule}" moves to the end.' },
  CHANGE_THRESHOLD: {
    zh: '{list}“{rule}”的界限由“{from}”改为“{to}”。',
    en: 'A threshold of the {list} "{rule}" changes from "{from}" to "{to}".',
  },
  CHANGE_CONDITION: {
    zh: '{list}“{rule}”的适用条件由“{from}”改为“{to}”。',
    en: 'The condition of the {list} "{rule}" changes from "{from}" to "{to}".',
  },
  CHANGE_POINTS: {
    zh: '{list}“{rule}”的分数公式由“{from}”改为“{to}”。',
    en: 'The points of the {list} "{rule}" change from "{from}" to "{to}".',
  },
  CHANGE_CAP: {
    zh: '{list}“{rule}”的上限由“{from}”改为“{to}”。',
    en: 'The cap of the {list} "{rule}" changes from "{from}" to "{to}".',
  },
  CHANGE_ALLOWED: {
    zh: '{list}“{rule}”允许的自评区间由“{from}”改为“{to}”。',
    en: 'The range that the {list} "{rule}" allows changes from "{from}" to "{to}".',
  },
  CHANGE_RULE_ROUNDING: {
    zh: '{list}“{rule}”的进位由“{from}”改为“{to}”。',
    en: 'The rounding of the {list} "{rule}" changes from "{from}" to "{to}".',
  },
  CHANGE_BASIS: {
    zh: '{list}“{rule}”的得分依据由“{from}”改为“{to}”。',
    en: 'The basis of the {list} "{rule}" changes from "{from}" to "{to}".',
  },
  CHANGE_SUBJECT: {
    zh: '{list}“{rule}”的对象由“{from}”改为“{to}”。',
    en: 'The {list} "{rule}" is about {to}, no longer about {from}.',
  },
  CHANGE_REASON: {
    zh: '{list}“{rule}”的理由代码由“{from}”改为“{to}”。',
    en: 'The reason code of the {list} "{rule}" changes from {from} to {to}.',
  },
  CHANGE_MESSAGE: {
    zh: '{list}“{rule}”的说明由“{from}”改为“{to}”。',
    en: 'The message of the {list} "{rule}" changes from "{from}" to "{to}".',
  },
  CHANGE_RULE_SOURCE: {
    zh: '{list}“{rule}”引用的依据由“{from}”改为“{to}”。',
    en: 'The source of the {list} "{rule}" changes from {from} to {to}.',
  },
  CHANGE_RULE_STANDING: {
    zh: '{list}“{rule}”的依据性质由“{from}”改为“{to}”。',
    en: 'The standing of the {list} "{rule}" changes from {from} to {to}.',
  },
  CHANGE_RULE_EXAMPLES: {
    zh: '{list}“{rule}”的示例有改动。',
    en: 'The examples of the {list} "{rule}" change.',
  },
  CHANGE_CHECK_CODE: {
    zh: '{list}“{rule}”的代码由“{from}”改为“{to}”。',
    en: 'The code of the {list} "{rule}" changes from {from} to {to}.',
  },
  CHANGE_SEVERITY: {
    zh: '{list}“{rule}”的轻重由“{from}”改为“{to}”。',
    en: 'The severity of the {list} "{rule}" changes from {from} to {to}.',
  },
  CHANGE_FIELD: {
    zh: '{list}“{rule}”所指的栏目由“{from}”改为“{to}”。',
    en: 'The field of the {list} "{rule}" changes from {from} to {to}.',
  },
} as const satisfies Messages;

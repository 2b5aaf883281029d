import type { Messages } from './message';

/** Reading documents: first what refuses a document or a form, then what is odd in a form that was read. */
export const importMessages = {
  EMPTY_DOCUMENT: {
    zh: '文件是空的。请确认选择了正确的文件。',
    en: 'The document is empty. Check that you chose the right file.',
    status: 422,
  },
  NO_FORM_FOUND: {
    zh: '没有找到自评表：表格从“项目名称”开始，到“总分”结束，单元格之间用制表符分隔，或每行一个单元格。请从 Word 或 Excel 中连同表格一起复制，或另存为制表符分隔的文本。',
    en: 'No form was found: a form starts with 项目名称 and ends with 总分, with tabs between the cells or one cell a line. Copy the whole table from Word or Excel, or save it as tab-separated text.',
    status: 422,
  },
  UNSUPPORTED_FORMAT: {
    zh: '这个文件看起来是 {format}，这里只能读取文本和 JSON。请打开它，另存为纯文本（UTF-8）后再导入。',
    en: 'This file looks like {format}; only text and JSON are read here. Open it, save it as plain text (UTF-8) and import that.',
    status: 415,
  },
  UNREADABLE_ENCODING: {
    zh: '文件里有无法识别的字符，第一处在第 {line} 行。能读取的编码是 UTF-8、UTF-16 和 GB18030（GBK）。请用 UTF-8 重新保存；文件若已损坏，请重新获取。',
    en: 'The document holds bytes that are no text, first on line {line}. UTF-8, UTF-16 and GB18030 (GBK) can be read. Save it as UTF-8; if it is damaged, get it again.',
    status: 422,
  },
  DOCUMENT_TOO_LARGE: {
    zh: '文件有 {size} 字节，最多 {limit} 字节。请分成几个文件导入。',
    en: 'The document has {size} bytes, {limit} are the most. Split it into several files.',
    status: 413,
  },
  DOCUMENT_CUT_OFF: {
    zh: '文件在第 {line} 行中途断开，不完整。前面完整的表已读取；请重新获取完整的文件。',
    en: 'The document breaks off in the middle of line {line}. Forms that are whole have been read; get the complete file again.',
  },
  TOO_MANY_FORMS: {
    zh: '一个文件最多 {limit} 张表，这个文件超过了，因此没有读取。请分成几个文件导入。',
    en: 'A document holds {limit} forms at most; this one holds more, so none was read. Split it into several files.',
    status: 413,
  },
  DOCUMENT_JSON_INVALID: {
    zh: '第 {line} 行附近不是正确的 JSON。请检查引号、逗号和括号。',
    en: 'Near line {line} this is no valid JSON. Check quotation marks, commas and brackets.',
    status: 422,
  },
  DOCUMENT_JSON_CUT_OFF: {
    zh: 'JSON 在第 {line} 行中断，引号或括号没有闭合，因此没有读取。请重新获取完整的文件。',
    en: 'The JSON breaks off on line {line} with an open quotation mark or bracket, so nothing was read. Get the complete file again.',
    status: 422,
  },
  DOCUMENT_JSON_TOO_DEEP: {
    zh: '第 {line} 行的括号嵌套超过 {limit} 层，不可能是自评表。请检查文件。',
    en: 'The brackets on line {line} are nested beyond {limit} levels; this cannot be a form. Check the file.',
    status: 422,
  },
  DOCUMENT_JSON_TOO_LARGE: {
    zh: '到第 {line} 行为止，JSON 的内容已超过 {limit} 项，不可能是自评表，因此没有读取。请检查文件或分成几个。',
    en: 'Up to line {line} the JSON has more than {limit} entries; these cannot be forms, so nothing was read. Check the file or split it.',
    status: 422,
  },
  DOCUMENT_JSON_KEY_TWICE: {
    zh: '第 {line} 行的字段“{key}”在同一对象里出现两次，其中一个会丢失，因此没有读取。请删去一个。',
    en: 'The field "{key}" on line {line} stands twice in one object; one of the two would be lost, so nothing was read. Remove one.',
    status: 422,
  },
  DOCUMENT_JSON_WITHOUT_FORMS: {
    zh: 'JSON 里没有自评表。请给出一张表、表的列表，或 {"forms": […]}。',
    en: 'The JSON holds no form. Give one form, a list of forms, or {"forms": […]}.',
    status: 422,
  },
  SCOPE_DIFFERS: {
    zh: '这张表写的是 {found}，而导入时指定的是 {given}，因此没有读取。请更正其中之一。',
    en: 'This form says {found}, but {given} was given for the import, so it was not read. Correct one of them.',
    status: 422,
  },
  FORM_CUT_OFF: {
    zh: '从第 {line} 行开始的表（{name}）没有读到“总分”就断开了，因此没有读取。请补全这张表。',
    en: 'The form that starts on line {line} ({name}) breaks off before 总分, so it was not read. Complete it.',
  },
  FORM_HEAD_MISSING: {
    zh: '第 {line} 行有“总分”，但前面没有“项目名称”，这张表缺少开头，因此没有读取。请补全这张表。',
    en: 'There is a 总分 on line {line} without a 项目名称 before it: the form lacks its beginning and was not read. Complete it.',
  },
  FORM_INCOMPLETE: {
    zh: '从第 {line} 行开始的表（{name}）没有绩效指标表，因此没有读取。请检查表头“一级指标、二级指标、三级指标”是否还在。',
    en: 'The form that starts on line {line} ({name}) has no table of indicators, so it was not read. Check that its header 一级指标, 二级指标, 三级指标 is there.',
  },
  FORM_TOO_LONG: {
    zh: '从第 {line} 行开始的表（{name}）超过 {limit} 行，因此没有读取。请检查是否缺少“总分”。',
    en: 'The form that starts on line {line} ({name}) has more than {limit} rows, so it was not read. Check whether its 总分 is missing.',
  },
  CELL_TOO_LONG: {
    zh: '第 {line} 行的单元格超过 {limit} 个字符，这张表（{name}）没有读取。请缩短或拆分内容。',
    en: 'The cell on line {line} has more than {limit} characters, so its form ({name}) was not read. Shorten or split its text.',
  },
  ROW_TOO_WIDE: {
    zh: '第 {line} 行超过 {limit} 个单元格，这张表（{name}）没有读取。请检查多余的制表符。',
    en: 'The row on line {line} has more than {limit} cells, so its form ({name}) was not read. Check for stray tabs.',
  },
  PROJECT_NAME_MISSING: {
    zh: '项目名称是空的。请补填，否则无法归档。',
    en: 'The project name is blank. Fill it in; a form cannot be filed without it.',
  },
  SECTION_MISSING: {
    zh: '没有找到“{label}”。请检查这部分是否在复制时丢失。',
    en: '{label} was not found. Check whether that part got lost in copying.',
  },
  UNKNOWN_ROW: {
    zh: '表中这一行没有读取：“{text}”。若是页码或页眉可以忽略，若是内容请移入对应的单元格。',
    en: 'This row of the table was not read: "{text}". Ignore it if it is a page number or header; otherwise move it into its cell.',
  },
  ROW_INCOMPLETE: {
    zh: '这一行有 {found} 个单元格，应有 {expected} 个，内容可能对错了列。请对照原表补上空单元格。',
    en: 'This row has {found} cells, {expected} are expected, so its text may stand in the wrong columns. Compare it with the original and add the blank cells.',
  },
  ROW_NOT_WEIGHTED: {
    zh: '指标“{name}”有指标值或完成值，但没有分值和得分。请补填分值；不适用的请写“不适用”。',
    en: 'The indicator "{name}" has a target or a completed value, but neither weight nor score. Fill in the weight, or write 不适用 where it does not apply.',
  },
  EMPTY_ROWS_LEFT_OUT: {
    zh: '有 {count} 行指标没有填写，已略去。',
    en: '{count} indicator rows are printed empty and were left out.',
  },
  YEAR_DIFFERS: {
    zh: '表上印的是 {printed} 年度，导入时指定的是 {given} 年度，按后者归档。请确认没有选错年度。',
    en: 'The form prints the year {printed}; {given} was given for the import and is used. Check that it is the right year.',
  },
  TOTAL_AT_END_OF_FILE: {
    zh: '文件在总分“{text}”之后立即结束，后面的数字或等级可能丢失。请核对总分和等级。',
    en: 'The document ends right behind the total "{text}"; digits or the grade may be missing. Check both.',
  },
  COLUMN_SHIFT: {
    zh: '“{text}”在第 {found} 列，按表头应在第 {expected} 列；已按表头对齐读取。请核对这一行。',
    en: '"{text}" stands in column {found}; by the header it belongs in column {expected} and was read there. Check the row.',
  },
  EXTRA_CELL: {
    zh: '表格列之外还有内容“{text}”，已原样保留。请移入对应的单元格。',
    en: 'There is more text than the table has columns: "{text}". It was kept as printed; move it into its cell.',
  },
  LABEL_GARBLED: {
    zh: '认不出指标名称“{label}”。请改成表样上的名称，例如“产出指标”“数量指标”。',
    en: 'The label "{label}" is none of the known ones. Write it as the official form does, e.g. 产出指标, 数量指标.',
  },
  LEVEL1_LABEL_MISSING: {
    zh: '“{label}”前面没有一级指标，已归入“{level1}”。请补填一级指标。',
    en: '"{label}" is printed without its level-1 label and was counted under {level1}. Fill in the level-1 label.',
  },
  LEVEL1_LABEL_VARIANT: {
    zh: '一级指标写作“{label}”，与表样不同，已按含义归类。',
    en: 'The level-1 label reads "{label}", other than on the official form; it was understood by its meaning.',
  },
  MULTILINE_PROJECT_NAME: {
    zh: '项目名称有 {lines} 行，可能混入了别的内容。请核对。',
    en: 'The project name has {lines} lines; other text may have got into it. Check it.',
  },
  HTML_IN_CELL: {
    zh: '单元格里有网页代码“{text}”，已原样保留。请删除。',
    en: 'The cell holds web page code, "{text}"; it was kept as printed. Remove it.',
  },
  GARBLED_NUMBER: {
    zh: '“{text}”不是一个数字，读作 {value}。请核对。',
    en: '"{text}" is not one number; {value} was read. Check it.',
  },
  UNIT_IN_NUMBER: {
    zh: '数字“{text}”带有单位，已按单位读取。数字单元格里请只写数字。',
    en: 'The number "{text}" carries a unit and was read with it. Write only the number in a number cell.',
  },
  PERCENT_IN_AMOUNT: {
    zh: '金额单元格里是百分数“{text}”，读作 {value}。请改成金额。',
    en: 'An amount is printed as a percentage, "{text}"; {value} was read. Write the amount.',
  },
  WEIGHT_AS_PERCENT: {
    zh: '分值写成了百分数“{text}”，读作 {value} 分。请只写分值。',
    en: 'The weight is printed as a percentage, "{text}"; {value} points were read. Write the points only.',
  },
  RATE_WITHOUT_PERCENT: {
    zh: '执行率“{text}”没有百分号。请写成百分数并核对。',
    en: 'The execution rate "{text}" has no percent sign. Write it as a percentage and check it.',
  },
  NUMBER_IN_REASON: {
    zh: '偏差原因一栏只有数字“{text}”，可能填错了列。请核对分值和得分。',
    en: 'The deviation reason is the bare number "{text}"; it may belong to another column. Check weight and score.',
  },
  PHONE_MISSING: {
    zh: '联系电话是空的。请补填。',
    en: 'The telephone number is blank. Fill it in.',
  },
  TARGET_MISSING: {
    zh: '年度指标值是空的，无法判断是否完成。请补填。',
    en: 'The target is blank, so nobody can tell whether it was met. Fill it in.',
  },
  COMPLETED_MISSING: {
    zh: '实际完成值是空的，无法判断是否完成。请补填。',
    en: 'The completed value is blank, so nobody can tell whether the target was met. Fill it in.',
  },
  WEIGHT_MISSING: {
    zh: '有得分“{score}”但没有分值。请补填分值。',
    en: 'There is a score, "{score}", without a weight. Fill in the weight.',
  },
  TOTAL_WEIGHT_MISSING: {
    zh: '总分一行没有分值。请补填，一般为 100。',
    en: 'The row 总分 has no weight. Fill it in; it is usually 100.',
  },
  GRADE_UNREADABLE: {
    zh: '总分旁的“{text}”不是优、良、中、差中的一个等级，已原样保留。请核对。',
    en: '"{text}" beside the total is none of the grades 优, 良, 中, 差; it was kept as printed. Check it.',
  },
  MONEY_UNIT_CONVERTED: {
    zh: '资金表的单位是{unit}，已换算为万元。',
    en: 'The funds table is in {unit}; its amounts were converted to 万元 (10,000 yuan).',
  },
} as const satisfies Messages;

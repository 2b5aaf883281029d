import type { Messages } from './message';

/** What the HTTP service says: settings, requests, and what is not there. */
export const apiMessages = {
  CONFIG_PORT: {
    zh: '环境变量 {name} 应当是 0 到 {highest} 的端口号，现在是“{found}”。请改正后重新启动。',
    en: 'The environment variable {name} must be a port number from 0 to {highest}; it is "{found}". Correct it and start again.',
  },
  CONFIG_RATE: {
    zh: '环境变量 {name} 应当是 0 到 {highest} 的整数（每分钟请求数，0 为不限），现在是“{found}”。请改正后重新启动。',
    en: 'The environment variable {name} must be a whole number from 0 to {highest} (requests a minute, 0 for no limit); it is "{found}". Correct it and start again.',
  },
  CONFIG_ON_OFF: {
    zh: '环境变量 {name} 只能是 on 或 off，现在是“{found}”。请改正后重新启动。',
    en: 'The environment variable {name} must be on or off; it is "{found}". Correct it and start again.',
  },
  CONFIG_WORD: {
    zh: '环境变量 {name} 应当是以下之一：{words}；现在是“{found}”。请改正后重新启动。',
    en: 'The environment variable {name} must be one of {words}; it is "{found}". Correct it and start again.',
  },
  PORT_UNUSABLE: {
    zh: '无法在端口 {port} 上提供服务（{reason}）。端口可能已被占用：请停止占用它的程序，或用环境变量 PORT 换一个端口。',
    en: 'Port {port} cannot be used ({reason}). Another program may be using it: stop that, or choose another port with the environment variable PORT.',
  },
  DATABASE_UNREACHABLE: {
    zh: '连接不上 MONGODB_URI 指定的数据库：{reason}。请确认数据库已启动、地址和网络正确。',
    en: 'The database named by MONGODB_URI cannot be reached: {reason}. Check that it runs, and its address and network.',
  },
  NO_DISTRICTS: {
    zh: '规则目录 {folder} 里没有可用的行政区划表 districts.json，服务无法启动。请检查环境变量 SUANPAN_RULES_DIR。',
    en: 'The rules directory {folder} holds no usable table of districts (districts.json), so the service cannot start. Check the environment variable SUANPAN_RULES_DIR.',
  },
  SHIPPED_RULE_SET_DIFFERS: {
    zh: '随附的规则集 {ruleSet} 与数据库中已发布的同号版本内容不同，未作改动，内容保存为草稿 {draftId}。如需采用，请审核并发布该草稿，否则放弃它。',
    en: 'The shipped rule set {ruleSet} differs from the one published under that number; nothing was changed, and it is kept as draft {draftId}. To use it, have the draft approved and published; else discard it.',
  },
  SHIPPED_RULE_SET_REFUSED: {
    zh: '随附的规则集 {ruleSet} 有 {count} 处错误，没有载入；不继承它的规则集不受影响。错误列在下面，请改正后重新启动。',
    en: 'The shipped rule set {ruleSet} was not loaded (errors: {count}); what does not build on it is not affected. The errors follow; correct them and start again.',
  },

  REQUEST_INVALID: {
    zh: '请求有 {count} 处不符合要求，详见 issues。请改正后重新提交。',
    en: 'What is wrong with the request is listed under issues ({count}). Correct it and send it again.',
    status: 400,
  },
  FIELD_UNKNOWN: {
    zh: '没有名为 {field} 的参数。请检查拼写，或删去它。',
    en: 'There is no parameter {field}. Check its spelling or leave it out.',
  },
  FIELD_MISSING: {
    zh: '缺少必填参数 {field}。请补上。',
    en: 'The parameter {field} is required. Add it.',
  },
  FIELD_WHOLE_NUMBER: {
    zh: '{field} 应当是 {min} 到 {max} 的整数。请改正。',
    en: '{field} must be a whole number from {min} to {max}. Correct it.',
  },
  FIELD_WORD: {
    zh: '{field} 应当是以下之一：{words}。请改正。',
    en: '{field} must be one of {words}. Correct it.',
  },
  FIELD_TEXT: {
    zh: '{field} 应当是 1 到 {longest} 个字符的文字。请改正。',
    en: '{field} must be text of 1 to {longest} characters. Correct it.',
  },
  FIELD_DECIMAL: {
    zh: '{field} 应当是带引号的十进制数，例如 "8.5"，不要多余的零。请改正。',
    en: '{field} must be a decimal number in quotation marks, such as "8.5", without surplus zeros. Correct it.',
  },
  FIELD_DAY: {
    zh: '{field} 应当是真实存在的日期，写作 2023-03-31。请改正。',
    en: '{field} must be a day of the calendar, written 2023-03-31. Correct it.',
  },
  FIELD_DISTRICT: {
    zh: '{field} 应当是 6 位数字的行政区划代码，例如 110105。请改正。',
    en: '{field} must be the 6 digits of a district, such as 110105. Correct it.',
  },
  FIELD_FLAG: {
    zh: '{field} 只能是 true 或 false。请改正。',
    en: '{field} must be true or false. Correct it.',
  },
  FIELD_LIST: {
    zh: '{field} 应当是列表，最多 {most} 项，至少一项有内容。请改正或分几次提交。',
    en: '{field} must be a list that is not empty and has {most} members at most. Correct it or send it in parts.',
  },
  FIELD_OBJECT: {
    zh: '{field} 的写法不对，应当是文档所示的对象。请对照接口文档改正。',
    en: '{field} is not of the right form; an object as in the documentation is needed. Compare it with the API documentation.',
  },
  BODY_UNREADABLE: {
    zh: '请求内容无法读取，可能不是完整的 JSON 或表单。请检查后重新提交。',
    en: 'The body of the request cannot be read; it may be incomplete or no valid JSON or form. Check it and send it again.',
    status: 400,
  },
  ADDRESS_UNREADABLE: {
    zh: '地址 {path} 无法解析。请检查百分号转义。',
    en: 'The address {path} cannot be decoded. Check its percent escapes.',
    status: 400,
  },
  ROUTE_UNKNOWN: {
    zh: '没有 {method} {path} 这个接口。请查看 /api/docs。',
    en: 'There is no {method} {path} here. See /api/docs.',
    status: 404,
  },
  REQUEST_TOO_SLOW: {
    zh: '请求没有在规定时间内传完。请检查网络后重新提交。',
    en: 'The request did not arrive in time. Check the network and send it again.',
    status: 408,
  },
  REQUEST_TOO_LARGE: {
    zh: '内容太大，这个接口最多接受 {limit}。请分成几个文件提交。没有保存任何内容。',
    en: 'This is too large; {limit} are the most that is taken here. Hand it in as several documents. Nothing was stored.',
    status: 413,
  },
  MEDIA_TYPE_UNSUPPORTED: {
    zh: '这个接口不接受 {mediaType}，可用：{acceptedTypes}。请改用其中一种。',
    en: '{mediaType} is not taken here; use one of {acceptedTypes}.',
    status: 415,
  },
  TOO_MANY_REQUESTS: {
    zh: '请求过于频繁。请稍候一分钟再试。',
    en: 'There were too many requests. Wait a minute and try again.',
    status: 429,
  },
  INTERNAL_ERROR: {
    zh: '发生了意外错误，编号 {id}。请把编号告诉管理员，以便在日志中查找。',
    en: 'Something unexpected went wrong, id {id}. Tell the administrator the id, which is in the log.',
    status: 500,
  },
  DATABASE_UNAVAILABLE: {
    zh: '数据库暂时无法访问，编号 {id}。请稍后重试；已确认保存的内容不会丢失。',
    en: 'The database cannot be reached at present, id {id}. Try again shortly; nothing that was confirmed as stored is lost.',
    status: 503,
  },
  DATABASE_SLOW: {
    zh: '数据库没有在规定时间内答复。请缩小查询范围或稍后重试。',
    en: 'The database did not answer in time. Narrow the query or try again later.',
    status: 503,
  },

  DOCUMENT_MISSING: {
    zh: '没有收到文件。请把一个文件放在表单字段 {field} 中，或直接作为 text/plain 或 application/json 的内容发送。',
    en: 'No document was received. Put one file into the form field {field}, or send it as the body with text/plain or application/json.',
    status: 400,
  },
  DOCUMENT_REFUSED: {
    zh: '文件没有导入，也没有保存任何内容：有 {errors} 处错误，详见 issues。请改正后重新提交。',
    en: 'The document was not taken in and nothing of it was stored. Its errors ({errors}) are listed under issues. Correct them and hand it in again.',
    status: 422,
  },
  INTAKE_STOPPED: {
    zh: '服务器磁盘空间不足，暂停接收文件。请联系管理员清理磁盘后再提交。',
    en: 'The disk of the server is nearly full, so no documents are taken in. Ask the administrator to make room, then hand it in again.',
    status: 507,
  },
  IDEMPOTENCY_KEY_INVALID: {
    zh: 'Idempotency-Key 应当是 1 到 {longest} 个可见的英文字符。请改正。',
    en: 'The Idempotency-Key must be 1 to {longest} visible ASCII characters. Correct it.',
    status: 400,
  },
  IDEMPOTENCY_KEY_REUSED: {
    zh: '这个 Idempotency-Key 已用于另一个文件或年度（导入 {importId}），没有保存任何内容。请换一个键。',
    en: 'This Idempotency-Key was used for another document or year (import {importId}), so nothing was stored. Use another key.',
    status: 409,
  },
  IMPORT_RUNNING: {
    zh: '同一个导入（{importId}）正在进行。请稍候查询它的结果，不必重新提交。',
    en: 'The same import ({importId}) is being done right now. Ask for its result in a moment; there is no need to hand it in again.',
    status: 409,
  },
  IMPORT_INTERRUPTED: {
    zh: '文件已全部收下，但保存时数据库中断。导入 {importId} 会自动完成，请稍后查询，不必重新提交。',
    en: 'The document was taken in whole, but the database went away while it was stored. Import {importId} will be completed by itself; ask for it later, there is no need to hand it in again.',
    status: 503,
  },
  IMPORT_NOT_FOUND: {
    zh: '没有编号为 {importId} 的导入，或它不属于这个区划。请检查编号。',
    en: 'There is no import {importId}, or it is not of this district. Check the id.',
    status: 404,
  },
  REVISION_NOT_FOUND: {
    zh: '自评表 {formId} 没有第 {revision} 版。请检查版本号。',
    en: 'The form {formId} has no revision {revision}. Check the number.',
    status: 404,
  },
  EVALUATION_NOT_FOUND: {
    zh: '没有编号为 {evaluationId} 的计分结果，或它不属于这个区划。请检查编号。',
    en: 'There is no evaluation {evaluationId}, or it is not of this district. Check the id.',
    status: 404,
  },
  FORMS_NOT_FOUND: {
    zh: '指定的自评表不都属于 {districtCode} 的 {year} 年 {kind}，没有计分，详见 issues。请检查编号和年度。',
    en: 'Not all forms named are forms of {districtCode}, {year}, {kind}, so nothing was scored; see issues. Check ids and year.',
    status: 404,
  },
  REVIEW_OF_OTHER_FORM: {
    zh: '复核针对的自评表 {formId} 不在这次计分的表中。请把它加入 formIds，或删去这条复核。',
    en: 'The review is of form {formId}, which is not among those to be scored. Add it to formIds or leave the review out.',
  },
  NO_FORMS_TO_SCORE: {
    zh: '{districtCode} 没有 {year} 年的 {kind} 类自评表，没有可以计分的内容。请先导入，或核对年度。',
    en: '{districtCode} has no {kind} forms of {year}, so there is nothing to score. Import them first, or check the year.',
    status: 404,
  },
  RULE_SET_UNUSABLE: {
    zh: '规则集 {ruleSet} 与其上级合并后不能使用，详见 issues。请财政部门改正后发布新版本。',
    en: 'The rule set {ruleSet} cannot be used with its bases; see issues. The finance bureau needs to publish a corrected version.',
    status: 409,
  },
} as const satisfies Messages;

import type { Messages } from './message';

/** What a replay or a second opinion finds, and why it cannot be given. */
export const replayMessages = {
  CALCULATION_UNKNOWN: {
    zh: '本程序没有第 {version} 版算法（现有：{known}），不能按它重新计算。请改用含有该算法的程序版本。',
    en: 'This build has no calculation {version} (it has: {known}), so nothing can be computed by it. Use a build that has it.',
    status: 422,
  },
  CALCULATION_NOT_NEWER: {
    zh: '区划 {districtCode} 现用第 {current} 版算法，第 {version} 版并不比它新，无需采用。',
    en: 'District {districtCode} is scored by calculation {current}; calculation {version} is not newer, so there is nothing to accept.',
    status: 409,
  },
  FORM_REVISION_MISSING: {
    zh: '库中没有计分所用的自评表 {formId} 第 {formRevision} 次修订，无法重放。修订从不删除：请检查数据库是否受损或恢复自不完整的备份。',
    en: 'The store does not have revision {formRevision} of form {formId}, which was scored, so nothing can be replayed. Revisions are never deleted: check whether the database was damaged or restored from part of a backup.',
  },
  FORM_HASH_MISMATCH: {
    zh: '自评表 {formId} 第 {formRevision} 次修订的内容与计分时的不同（应为 {expected}，现为 {found}）：内容在计分之后被改动过。请从备份核对该修订。',
    en: 'The content of revision {formRevision} of form {formId} is not what was scored (expected {expected}, found {found}): it was changed after it had been scored. Compare the revision with a backup.',
  },
  FORM_CONTENT_INVALID: {
    zh: '自评表 {formId} 第 {formRevision} 次修订不是有效的自评表，无法重放。请从备份核对该修订。',
    en: 'Revision {formRevision} of form {formId} is no valid form, so nothing can be replayed. Compare the revision with a backup.',
  },
  OPTIONS_UNREADABLE: {
    zh: '计分时附带的内容（复核、提交日期等）无法读取，无法重放。请从备份核对这条计分记录。',
    en: 'What the score was given beside the form (reviews, date of filing) cannot be read, so nothing can be replayed. Compare the evaluation with a backup.',
  },
  RULE_SET_CONTENT_MISMATCH: {
    zh: '已发布的规则集 {ruleSet} 的内容与发布时的不同：发布之后被改动过或已丢失。请从备份核对该版本。',
    en: 'The content of the published rule set {ruleSet} is not what was published: it was changed afterwards, or is gone. Compare the version with a backup.',
  },
  RULE_SET_HASH_MISMATCH: {
    zh: '规则集 {ruleSet} 合并上级后的内容与计分时的不同（应为 {expected}，现为 {found}），不能据此判断分数。请核对该版本及其所继承的版本。',
    en: 'The rule set {ruleSet} with its bases is not what the form was scored by (expected {expected}, found {found}), so nothing can be concluded. Check the version and those it extends.',
  },
  SHEET_HASH_MISMATCH: {
    zh: '库中的计分表与其校验值 {expected} 不符：计分表在保存之后被改动过。首个不同之处见下；请从备份核对。',
    en: 'The stored sheet does not carry its hash {expected}: it was changed after it had been stored. The first difference follows where there is one; compare with a backup.',
  },
  EVALUATION_ID_MISMATCH: {
    zh: '计分记录的编号与其表、修订和计分表不符：记录被改动过或移到了别的表上。请从备份核对。',
    en: 'The id of the evaluation does not follow from its form, revision and sheet: the record was changed or moved to another form. Compare with a backup.',
  },
  SHOWN_SCORE_DIFFERS: {
    zh: '列表中显示的分数、等级或发现与计分表不一致：显示用的副本被改动过。应以计分表为准。',
    en: 'The score, grade or findings that lists show are not those of the sheet: the copy for lists was changed. The sheet is what counts.',
  },
  SECOND_OPINION_DISAGREES: {
    zh: '对计分结果 {evaluationId}，第二计分程序得出不同的结果：{path} 存为 {stored}，第二程序为 {replayed}。请在采用该分数之前查明原因。',
    en: 'The second evaluator comes to another result for evaluation {evaluationId}: {path} is stored as {stored}, it says {replayed}. Find out why before the score is relied on.',
  },
  NO_SCORES_TO_REPLAY: {
    zh: '区划 {districtCode} 没有 {year} 年 {kind} 类的计分结果，没有可重放的内容。请检查年度和种类，或先计分。',
    en: 'District {districtCode} has no stored scores of {year}, kind {kind}, so there is nothing to replay. Check year and kind, or score first.',
    status: 404,
  },
  REPLAY_TOO_LONG_FOR_WORKBOOK: {
    zh: '差异超过一个工作簿可容纳的 {most} 行。请改用 CSV 或 JSON 下载。',
    en: 'There are more differences than the {most} rows that one workbook takes. Download them as CSV or JSON.',
    status: 422,
  },
} as const satisfies Messages;

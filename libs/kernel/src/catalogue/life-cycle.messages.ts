import type { Messages } from './message';

/** What is said about drafts of rule sets, their publication and what became of published versions. */
export const lifeCycleMessages = {
  BEFORE_FIRST_PUBLICATION: {
    zh: '截至 {day}（北京时间当日结束），规则集 {ruleSet} 尚未发布：第一版（第 {version} 版）发布于 {first}。请选用 {first} 或之后的日期。',
    en: 'At the end of {day} (UTC+8) no version of {ruleSet} had been published: the first one, version {version}, came on {first}. Choose {first} or a later day.',
    status: 404,
  },
  WITHDRAWN: {
    zh: '规则集 {ruleSet} 第 {version} 版已于 {withdrawnOn} 撤回（原因：{reason}），此后尚无新版本，目前没有适用的规则集。请发布新版本，或指明要用的版本号。',
    en: 'Version {version} of {ruleSet} was withdrawn on {withdrawnOn} ({reason}) and none has been published since, so that no rule set applies. Publish a new version, or name the version to be used.',
    status: 404,
  },
  WITHDRAWN_ALREADY: {
    zh: '规则集 {ruleSet} 已于 {withdrawnOn} 撤回，不能再次撤回。',
    en: 'The rule set {ruleSet} was withdrawn on {withdrawnOn} and cannot be withdrawn again.',
    status: 409,
  },
  DRAFT_NOT_FOUND: {
    zh: '没有编号为 {draftId} 的规则集草稿，或它不在您的权限范围内。请检查编号。',
    en: 'There is no draft {draftId} of a rule set, or it is outside your scope. Check the id.',
    status: 404,
  },
  DRAFT_CHANGED: {
    zh: '草稿已被 {by} 改动：现在是第 {revision} 次修改，您依据的是第 {yours} 次，没有保存。请对照 conflict 中的双方内容，合并后重新提交。',
    en: 'The draft has been changed by {by}: it stands at revision {revision}, yours was made on {yours}, so nothing was stored. Compare both sides under conflict, merge them and send it again.',
    status: 409,
  },
  DRAFT_WRONG_STATE: {
    zh: '草稿现在是“{state}”状态，不能执行“{action}”；此时可以：{allowed}。没有改动任何内容。',
    en: 'The draft is in the state {state}, in which {action} is not possible; possible are {allowed}. Nothing was changed.',
    status: 409,
  },
  DRAFT_BEING_PUBLISHED: {
    zh: '草稿正在发布，暂时不能执行其他操作。请稍候刷新。',
    en: 'The draft is being published, and nothing else can be done to it. Look again in a moment.',
    status: 409,
  },
  APPROVER_IS_AUTHOR: {
    zh: '您参与编写或提交了这份草稿，不能自己审核、退回或发布（四眼原则）。请由另一位审核人办理；编写人：{authors}。',
    en: 'You had a hand in this draft and can neither approve, send back nor publish it yourself (four eyes). Ask another approver; its authors are {authors}.',
    status: 403,
  },
  RULE_SET_INVALID: {
    zh: '规则集有 {count} 处不能接受，详见 issues，没有保存任何内容。请按所示位置改正后重新提交。',
    en: 'The rule set cannot be accepted, and nothing of it was stored; its faults ({count}) are listed under issues with their places. Correct them and send it again.',
    status: 422,
  },
  RULE_SET_OF_OTHER_SCOPE: {
    zh: '{path} 处是“{found}”，这份草稿属于“{expected}”。一份草稿不能改变区划、年度和类别；请更正，或另建草稿。',
    en: '{path} says {found}, but the draft is for {expected}. A draft keeps its district, year and kind; correct it, or create another draft.',
  },
  DRAFT_SOURCE_MISSING: {
    zh: '要新建“{from}”草稿，请同时给出 {field}。',
    en: 'To make a draft by {from}, state {field} too.',
  },
  RULE_SET_WITHOUT_BASE: {
    zh: '规则集 {ruleSet} 没有继承上级规则，没有可更新的内容。',
    en: 'The rule set {ruleSet} builds on no base, so that there is nothing to take over.',
    status: 409,
  },
  EXAMPLES_TOO_COSTLY: {
    zh: '整表算例的行数与规则的条件数过多，无法在保存时逐一运行，因此没有运行任何算例。请减少算例或每个算例的行数。',
    en: 'The example forms hold so many rows, and the rules so many conditions, that no example was run. Keep fewer examples, or fewer rows in each.',
  },
  GATE_CLOSED: {
    zh: '未发布：发布检查有 {count} 项没有通过，详见 issues。请逐项处理后再发布。',
    en: 'Nothing was published: checks that did not pass ({count}) are explained under issues. Deal with each, then publish.',
    status: 409,
  },
  GATE_NOT_APPROVED: {
    zh: '草稿尚未由他人审核通过。请提交，并由非编写人审核。',
    en: 'The draft has not been approved by somebody else yet. Submit it and have it approved by somebody who is no author.',
  },
  GATE_UNRESOLVED: {
    zh: '规则集不能与上级规则合并，因此无法检查。请先处理“上级规则”一项。',
    en: 'The rule set cannot be put together with its bases, so that this cannot be checked. Deal with the bases first.',
  },
  GATE_LINT_INCOMPLETE: {
    zh: '规则过于复杂，检查没有做完，不能证明得分总在 0 与分值之间。请简化或合并方法后再发布。',
    en: 'The rules are too many or too complex to be checked to the end, so that points are not proven to stay within the weight. Simplify or join methods, then publish.',
  },
  GATE_EXAMPLES_FIRST: {
    zh: '有算例没有通过，无法比较两套计算程序。请先改正算例。',
    en: 'Examples fail, so that the two evaluators cannot be compared. Correct the examples first.',
  },
  GATE_SOURCE_MISSING: {
    zh: '规则集为正式依据，但 {path} 没有可核对的来源文件。请在 sources 中补上文号并引用，或如实改写依据。',
    en: 'The rule set calls itself official, but {path} rests on no document that can be looked up. Add it to sources and cite it, or state the true standing.',
  },
  GATE_SIMULATION_MISSING: {
    zh: '本范围已有 {forms} 份自评表，须先用这份草稿对它们全部试算，并由审核人确认结果。请运行模拟并确认（内容改动后须重新运行）。',
    en: 'There are forms in this scope ({forms}), so the draft has to be tried on all of them and its approver has to acknowledge what came out. Run a simulation and acknowledge it; after a change of content, again.',
  },
  GATE_BASE_WITHDRAWN: {
    zh: '上级规则集 {base} 已于 {withdrawnOn} 撤回。请改为继承仍有效的版本。',
    en: 'The base {base} was withdrawn on {withdrawnOn}. Extend a version that stands.',
  },
  SIMULATION_NOT_ACKNOWLEDGED: {
    zh: '模拟 {simulationId} 不是用这份草稿的现有内容运行的，或您尚未确认其结果。请重新运行并确认，或不填模拟编号。',
    en: 'The simulation {simulationId} was not run with the draft as it stands, or you have not acknowledged it. Run it again and acknowledge it, or leave the simulation out.',
    status: 409,
  },
} as const satisfies Messages;

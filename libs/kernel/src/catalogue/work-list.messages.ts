import type { Messages } from './message';

/** What waits for somebody, as their first screen says it. */
export const workListMessages = {
  WORK_DRAFTS_TO_APPROVE: {
    zh: '{count} 份规则草稿等待您审核。请打开查看改动和影响，批准或退回。',
    en: 'Drafts of rule sets that wait for your approval: {count}. Look at what they change, then approve them or send them back.',
  },
  WORK_DRAFTS_TO_PUBLISH: {
    zh: '{count} 份规则草稿已审核通过，等待发布。',
    en: 'Drafts of rule sets that are approved and wait to be published: {count}.',
  },
  WORK_DRAFTS_SENT_BACK: {
    zh: '{count} 份规则草稿被退回。请按审核意见修改后重新提交。',
    en: 'Drafts of rule sets that were sent back: {count}. Work on what the approver says and submit them again.',
  },
  WORK_FORMS_NOT_SCORED: {
    zh: '{count} 张自评表的当前版本尚未核定得分。请打开列表计分。',
    en: 'Forms whose current revision has no score yet: {count}. Open the list and score them.',
  },
  WORK_FORMS_WITH_ERRORS: {
    zh: '{count} 张自评表有错误。请打开后按核对意见改正。',
    en: 'Forms with errors: {count}. Open them and correct what was found.',
  },
  WORK_FORMS_OPEN: {
    zh: '{count} 张自评表有无法判定的行，只能给出最低和最高总分，需要补齐或由人复核。',
    en: 'Forms with rows that cannot be decided, so that only a lowest and a highest total can be told: {count}. Complete them, or have them reviewed.',
  },
} as const satisfies Messages;

import type { Messages } from './message';

/** What editing a stored form can meet. */
export const editingMessages = {
  FORM_INVALID: {
    zh: '自评表没有保存：有 {count} 处不符合要求，逐一列在下面。请改正后再保存。',
    en: 'The form was not saved: what is wrong with it ({count}) is listed below. Correct it and save again.',
    status: 422,
  },
  FORM_CHANGED: {
    zh: '您编辑期间，这张表已另存为第 {revision} 版，您的修改没有保存，也没有丢失。请对照两份内容，决定保留哪一份后再保存。',
    en: 'While you were editing, this form was saved as revision {revision} by somebody else. Your changes are not saved and not lost: compare both sides, decide what to keep, then save again.',
    status: 409,
  },
  FORM_IDENTITY_CHANGED: {
    zh: '自评表没有保存：修改会使它变成另一张表，有 {count} 处不能改变，逐一列在下面。请改回；如确属另一张表，请另行提交。',
    en: 'The form was not saved: the changes would make it another form. What has to stay ({count}) is listed below: change it back, or hand the other form in by itself.',
    status: 422,
  },
  FORM_DISTRICT_FIXED: {
    zh: '自评表“{projectName}”属于区划 {kept}，不能改为 {found}。请改回。',
    en: 'The form "{projectName}" belongs to the district {kept} and cannot move to {found}. Change it back.',
  },
  FORM_YEAR_FIXED: {
    zh: '自评表“{projectName}”属于 {kept} 年度，不能改为 {found}。请改回。',
    en: 'The form "{projectName}" belongs to the year {kept} and cannot move to {found}. Change it back.',
  },
  FORM_KIND_FIXED: {
    zh: '自评表“{projectName}”的种类是 {kept}，不能改为 {found}。请改回。',
    en: 'The form "{projectName}" is of the kind {kept} and cannot become {found}. Change it back.',
  },
  FORM_UNIT_FIXED: {
    zh: '自评表“{projectName}”的单位是“{kept}”，不能改为“{found}”。请改回；若单位也用这个名称，请财政部门登记别名。',
    en: 'The form "{projectName}" is of the unit "{kept}" and cannot move to "{found}". Change it back; if the unit also goes by this name, ask the finance bureau to register it.',
  },
  FORM_NAME_TAKEN: {
    zh: '本单位同一年度已有另一张名为“{projectName}”的自评表（{candidates}），修改没有保存。请换一个名称，或直接修改那一张表。',
    en: 'Your unit already has another form named "{projectName}" in this year ({candidates}), so the change was not saved. Choose another name, or edit that form instead.',
    status: 409,
  },
} as const satisfies Messages;

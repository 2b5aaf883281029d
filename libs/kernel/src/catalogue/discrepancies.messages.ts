import type { Messages } from './message';

/** What the discrepancy report notes by itself, beside the findings of rule sets. */
export const discrepancyMessages = {
  GRADE_WORD_VARIANT: {
    zh: '等级用词不规范（如“优秀”“优良”）。应填优、良、中、差之一。',
    en: 'The grade is printed in another word (such as 优秀). It should be one of 优, 良, 中, 差.',
  },
  GRADE_MISSING: {
    zh: '同批自评表填有等级，本表有总分而没有等级。请补填等级。',
    en: 'Other forms of the same district and year print a grade; this one has a total and no grade. Enter it.',
  },
  REPORT_TOO_LONG_FOR_WORKBOOK: {
    zh: '共 {forms} 张表，超过一个工作簿可容纳的 {most} 张。请按单位分别导出，或改用 CSV。',
    en: 'There are {forms} forms, more than the {most} that one workbook takes. Export unit by unit, or as CSV.',
    status: 422,
  },
} as const satisfies Messages;

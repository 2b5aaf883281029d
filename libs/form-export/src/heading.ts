import type { Grade } from '@app/form';
import type { Language } from '@app/kernel';
import { keyText } from '@app/rule-set';
import type { ScoreSheet } from '@app/scoring';
import type { FormExport } from './form-export';

const WORDS = {
  title: { zh: '项目支出绩效自评表', en: 'Performance self-evaluation form' },
  illustrative: { zh: '【示例】', en: '[Illustrative] ' },
  notScored: { zh: '本版尚未核定得分。', en: 'This revision has not been scored.' },
} as const;

/** What stands above and below the table. */
export function headingOf({ form, revision, score, language }: FormExport) {
  const isIllustrative = score !== null && !score.sheet.ruleSet.official;
  const mark = isIllustrative ? WORDS.illustrative[language] : '';
  return {
    title: form.printed.title?.trim() || WORDS.title[language],
    subtitle: mark + (language === 'zh' ? `（${form.year}年度）` : `(${form.year})`),
    notes: [revisionNote(revision, language), ...(score ? basisNotes(score, language) : [WORDS.notScored[language]])],
  };
}

/**
 * Declared and computed grade, each where there is one.
 *
 * @example
 * gradeText('优', sheet, 'zh') //=> ['自评等级：优', '核定等级：良']
 */
export function gradeText(declared: Grade | null, sheet: ScoreSheet | null, language: Language): string[] {
  const isChinese = language === 'zh';
  const given = declared === null ? [] : [`${isChinese ? '自评等级：' : 'Declared grade: '}${declared}`];
  if (!sheet) return given;
  const open = isChinese ? '暂不评定' : 'open';
  return [...given, `${isChinese ? '核定等级：' : 'Computed grade: '}${sheet.grade ?? open}`];
}

function revisionNote(revision: number, language: Language): string {
  return language === 'zh' ? `自评表第 ${revision} 版。` : `Revision ${revision} of the form.`;
}

function basisNotes({ sheet, ruleSet }: NonNullable<FormExport['score']>, language: Language): string[] {
  const key = keyText(sheet.ruleSet);
  const { title } = ruleSet;
  if (language === 'zh') {
    const rests = `核定得分依据规则集 ${key}（${title.zh}）计算。`;
    return sheet.ruleSet.official ? [rests] : [rests, '示例：该规则集的分值或等级没有正式文件依据，结果仅供参考。'];
  }
  const rests = `The computed scores follow from the rule set ${key} (${title.en}).`;
  const isOnlyExample = 'Illustrative: weights or grades of this rule set rest on no official document.';
  return sheet.ruleSet.official ? [rests] : [rests, isOnlyExample];
}

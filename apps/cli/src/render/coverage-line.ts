import type { Language } from '@app/kernel';
import { listOf, ruleWord, wordFor } from '@app/rule-set';
import type { Coverage } from '@app/scoring';

/** Ids beyond these are only counted. */
const MOST_NAMED = 5;

/**
 * What no example reaches, as one line; null where the examples reach everything.
 *
 * @example
 * coverageLine(coverage, 'zh') //=> '示例没有用到：检查 2（blank、never），等级 1（差）'
 */
export function coverageLine(coverage: Coverage, language: Language): string | null {
  const isChinese = language === 'zh';
  const parts = (['methods', 'deductions', 'adjustments', 'checks', 'grades'] as const).flatMap((part) => {
    const { unreached } = coverage[part];
    if (unreached.length === 0) return [];
    const word = part === 'grades' ? wordFor('grades', language) : isChinese ? ruleWord(part, language) : part;
    const named = unreached.slice(0, MOST_NAMED);
    const isMore = unreached.length > MOST_NAMED;
    const names = isMore ? `${named.join(isChinese ? '、' : ', ')} …` : listOf(named, 'and', language);
    return [isChinese ? `${word} ${unreached.length}（${names}）` : `${unreached.length} ${word} (${names})`];
  });
  if (parts.length === 0) return null;
  return isChinese ? `示例没有用到：${parts.join('，')}` : `No example reaches: ${parts.join(', ')}`;
}

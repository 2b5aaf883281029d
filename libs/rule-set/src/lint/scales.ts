import { Exact, type Issue } from '@app/kernel';
import type { Scale } from '../rule-set';
import { finding, isOwn, type Lint } from './lint-context';

/** Each word of a scale has its share; shares fall from at most 1 to at least 0, and no word stands twice. */
export const lintScales: Lint = (context) => {
  if (!isOwn('reading', context)) return [];
  return context.resolved.reading.scales.flatMap((scale) => checkScale(scale, `reading.scales.${scale.id}`));
};

function checkScale({ id, words, shares }: Scale, path: string): Issue[] {
  if (words.length !== shares.length) {
    return [finding('error', 'SCALE_COUNT', path, { scale: id, words: words.length, shares: shares.length })];
  }
  const twice = words.find((word, index) => words.indexOf(word) !== index);
  if (twice !== undefined) return [finding('error', 'SCALE_WORD_TWICE', path, { scale: id, word: twice })];
  const numbers = shares.map((share) => Exact.parse(share));
  const rising = numbers.findIndex((share, index) => index > 0 && share.compare(numbers[index - 1] ?? share) >= 0);
  if (rising > 0) return [finding('error', 'SCALE_ORDER', path, { scale: id, word: words[rising] ?? '' })];
  const tooMuch = numbers.findIndex((share) => share.compare(Exact.one) > 0);
  if (tooMuch < 0) return [];
  return [
    finding('error', 'SCALE_SHARE', path, { scale: id, word: words[tooMuch] ?? '', share: shares[tooMuch] ?? '' }),
  ];
}

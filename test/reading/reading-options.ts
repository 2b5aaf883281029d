import type { ReadingOptions } from '@app/form';

/** Strict words and the four scales of the national base. */
export const readingOptions: ReadingOptions = {
  year: 2020,
  strictWords: 'strict',
  scales: [
    { id: 'good-bad', words: ['好', '坏'] },
    { id: 'five-step', words: ['优', '良', '中', '低', '差'] },
    { id: 'three-step', words: ['优', '良', '差'] },
    { id: 'high-low', words: ['高', '中', '低'] },
  ],
};

import type { RuleSet, Scale } from '../../rule-set';
import { pair, type LintPair } from './pair';

function scales(...of: Partial<Scale>[]): Partial<RuleSet> {
  const scale = { id: 'levels', words: ['好', '中', '差'], shares: ['1', '0.5', '0'] };
  return { reading: { strictWords: 'inclusive', scales: of.map((over) => ({ ...scale, ...over })) } };
}

/** Scales and the filing deadline. */
export const readingPairs: readonly LintPair[] = [
  pair('a scale without all its shares', 'SCALE_COUNT', scales({ shares: ['1', '0'] }), scales({})),
  pair('a scale with a word twice', 'SCALE_WORD_TWICE', scales({ words: ['好', '好', '差'] }), scales({})),
  pair(
    'a scale that rises',
    'SCALE_ORDER',
    scales({ shares: ['1', '0', '0.5'] }),
    scales({ shares: ['1', '0.1', '0'] }),
  ),
  pair(
    'a share above 1',
    'SCALE_SHARE',
    scales({ shares: ['1.1', '0.5', '0'] }),
    scales({ shares: ['0.9', '0.5', '0'] }),
  ),
  pair(
    'a deadline before the year ends',
    'FILING_TOO_EARLY',
    { filing: { deadline: '2020-06-30' } },
    { filing: { deadline: '2021-02-28' } },
  ),
];

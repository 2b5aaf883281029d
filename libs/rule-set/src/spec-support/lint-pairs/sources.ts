import type { RuleSet, Source } from '../../rule-set';
import { check, minimalRuleSet } from '../minimal-rule-set';
import { pair, type LintPair } from './pair';

const [source] = minimalRuleSet().sources as [Source];
const practice = { standing: 'practice', source: 'base', note: { zh: '测试', en: 'for tests' } } as const;
const official = { ...practice, standing: 'official' } as const;

function sources(over: Partial<Source>): Partial<RuleSet> {
  return { sources: [{ ...source, ...over }], standing: { ...minimalRuleSet().standing, grades: official } };
}

/** What rule sets stand on. */
export const sourcePairs: readonly LintPair[] = [
  pair(
    'a source that is not listed',
    'SOURCE_NOT_LISTED',
    { checks: [check({ source: 'other' })] },
    { checks: [check({ source: 'base' })] },
  ),
  pair(
    'a source that is not cited',
    'SOURCE_NOT_CITED',
    { sources: [source, { ...source, id: 'idle' }] },
    { sources: [source, { ...source, id: 'used' }], checks: [check({ source: 'used' })] },
  ),
  pair(
    'an official part without a source',
    'OFFICIAL_WITHOUT_SOURCE',
    { standing: { ...minimalRuleSet().standing, grades: { standing: 'official', note: practice.note } } },
    sources({}),
  ),
  pair(
    'an official part without a document number',
    'OFFICIAL_WITHOUT_DOCUMENT',
    sources({ document: ' ' }),
    sources({}),
  ),
  pair('an official part that is inferred', 'OFFICIAL_INFERRED', sources({ evidence: 'inference' }), sources({})),
  pair('an official part without a date', 'OFFICIAL_WITHOUT_DATE', sources({ date: null }), sources({})),
  pair(
    'a part without standing',
    'STANDING_MISSING',
    { standing: Object.fromEntries(Object.entries(minimalRuleSet().standing).filter(([part]) => part !== 'grades')) },
    {},
  ),
];

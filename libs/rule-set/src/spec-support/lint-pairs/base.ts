import type { RuleSet } from '../../rule-set';
import { check, childRuleSet, method, minimalRuleSet } from '../minimal-rule-set';
import type { LintPair } from './pair';

const practice = { standing: 'practice', source: 'base', note: { zh: '测试', en: 'for tests' } } as const;
const base = minimalRuleSet();
const child = (over: Partial<RuleSet> = {}) => childRuleSet({ examples: base.examples ?? [], ...over });
const override = child({ methods: [method({ points: '0' })], standing: { methods: practice } });
const withCheck = minimalRuleSet({ checks: [check()] });
const dated = minimalRuleSet({ filing: { deadline: '2021-02-28' } });

/** What hangs on the rule set that another one builds on. */
export const basePairs: readonly LintPair[] = [
  {
    name: 'an entry that removes what the base does not have',
    code: 'DISABLED_UNKNOWN',
    wrong: [child({ checks: [{ id: 'weight', disabled: true }] }), withCheck],
    right: [child({ checks: [{ id: 'weights', disabled: true }] }), withCheck],
  },
  {
    name: 'weights that no longer total once merged',
    code: 'WEIGHTS_TOTAL',
    wrong: [child({ standing: { weights: practice }, weights: { groups: { output: { fixed: '45' } } } }), base],
    right: [
      child({
        standing: { weights: practice },
        weights: { groups: { output: { fixed: '45' }, cost: { fixed: '5' } } },
      }),
      base,
    ],
  },
  {
    name: 'a base with a newer version',
    code: 'BASE_HAS_NEWER',
    wrong: [child(), base, minimalRuleSet({ version: 2 })],
    right: [
      child({ extends: { districtCode: '100000', year: 2020, version: 2 } }),
      base,
      minimalRuleSet({ version: 2 }),
    ],
  },
  {
    name: 'a base that moved under an override',
    code: 'BASE_MOVED',
    wrong: [override, base, minimalRuleSet({ version: 2, methods: [method({ points: 'item.weight / 2' })] })],
    right: [override, base],
    beside: ['BASE_HAS_NEWER'],
  },
  {
    name: 'a deadline taken over from an earlier year',
    code: 'FILING_INHERITED',
    wrong: [child({ year: 2021 }), dated],
    right: [child(), dated],
  },
];

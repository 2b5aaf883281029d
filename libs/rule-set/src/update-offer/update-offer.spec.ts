import { RuleSetLibrary } from '../resolve';
import type { RuleSet } from '../rule-set';
import {
  check,
  childRuleSet,
  deduction,
  districts,
  executionMethod,
  method,
  minimalRuleSet,
} from '../spec-support/minimal-rule-set';
import { newerBaseOf, offerUpdate, type OfferedUpdate } from '.';

const groups = { output: { fixed: '50' }, benefit: { fixed: '30' }, satisfaction: { fixed: '10' } };
const weightsWith = (over: Partial<Record<keyof typeof groups | 'cost', { fixed: string }>>) => ({
  total: '100',
  execution: { fixed: '10' },
  groups: { ...groups, ...over },
});

/** What a child of version 1 is offered once there is a version 2. */
function offered(own: Partial<RuleSet>, old: Partial<RuleSet>, next: Partial<RuleSet>): OfferedUpdate {
  const library = new RuleSetLibrary(districts);
  const child = childRuleSet(own);
  for (const each of [minimalRuleSet(old), minimalRuleSet({ ...next, version: 2 }), child]) library.add(each);
  const newer = newerBaseOf(child, library);
  if (newer === null) throw new Error('there is no newer base');
  return offerUpdate(child, library, newer);
}

type Row = [path: string, isConflict: boolean];

it.each<[string, Partial<RuleSet>, Partial<RuleSet>, Partial<RuleSet>, Row[], string[]]>([
  ['nothing where the versions say the same', {}, {}, {}, [], []],
  [
    'a change that the rule set takes over',
    {},
    {},
    { weights: weightsWith({ output: { fixed: '45' } }) },
    [['weights.groups.output', false]],
    ['weights.groups.output'],
  ],
  [
    'a change of what it overrides',
    { weights: { groups: { output: { fixed: '40' } } } },
    {},
    { weights: weightsWith({ output: { fixed: '45' } }) },
    [['weights.groups.output', true]],
    [],
  ],
  [
    'a change to what it says already',
    { weights: { groups: { output: { fixed: '45' } } } },
    {},
    { weights: weightsWith({ output: { fixed: '45' } }) },
    [['weights.groups.output', false]],
    [],
  ],
  [
    'a rule that changes beside its own',
    { methods: [method({ id: 'own' })] },
    {},
    { methods: [executionMethod, method({ points: '0', reason: 'OTHER' })] },
    [['methods.full', false]],
    ['methods.full.points', 'methods.full.reason'],
  ],
  [
    'a rule that changes under its own',
    { methods: [method({ points: 'item.weight / 2' })] },
    {},
    { methods: [executionMethod, method({ points: '0' })] },
    [['methods.full', true]],
    [],
  ],
  ['a rule that is new', {}, {}, { deductions: [deduction()] }, [['deductions.late', false]], ['deductions.late']],
  [
    'a rule that it has removed and that changes',
    { checks: [{ id: 'weights', disabled: true }] },
    { checks: [check()] },
    { checks: [check({ severity: 'error' })] },
    [['checks.weights', true]],
    [],
  ],
  [
    'a rule that goes and that it has removed',
    { checks: [{ id: 'weights', disabled: true }] },
    { checks: [check()] },
    {},
    [['checks.weights', false]],
    [],
  ],
  [
    'grades as a whole',
    { grades: [{ grade: '差', from: '0' }] },
    {},
    {
      grades: [
        { grade: '优', from: '85' },
        { grade: '差', from: '0' },
      ],
    },
    [['grades', true]],
    [],
  ],
  ['nothing of titles, notes and examples', {}, {}, { title: { zh: '新', en: 'new' }, examples: [] }, [], []],
])('offers %s', (_name, own, old, next, expected, effects) => {
  const { offer, issues } = offered(own, old, next);
  expect(issues).toEqual([]);
  expect(offer?.changes.map(({ path, isConflict }): Row => [path, isConflict])).toEqual(expected);
  expect(offer?.effects.map(({ path }) => path)).toEqual(effects);
  expect(offer?.merged.extends).toEqual({ districtCode: '100000', year: 2020, version: 2 });
});

it('shows all three sides and keeps every own value', () => {
  const own = { weights: { groups: { output: { fixed: '40' } } } };
  const { offer } = offered(own, {}, { weights: weightsWith({ output: { fixed: '45' }, cost: { fixed: '5' } }) });
  expect(offer?.changes).toMatchObject([
    { path: 'weights.groups.output', old: { fixed: '50' }, new: { fixed: '45' }, own: { fixed: '40' } },
    { path: 'weights.groups.cost', old: null, new: { fixed: '5' }, own: null },
  ]);
  expect(offer?.merged).toEqual({ ...childRuleSet(own), extends: { districtCode: '100000', year: 2020, version: 2 } });
});

it('drops an entry that removes what the newer base no longer has', () => {
  const removal = { checks: [{ id: 'weights', disabled: true }] } as const;
  expect(offered(removal, { checks: [check()] }, {}).offer?.merged.checks).toEqual([]);
  expect(offered(removal, { checks: [check()] }, { checks: [check({ field: 'score' })] }).offer?.merged.checks).toEqual(
    removal.checks,
  );
});

describe('there is no offer', () => {
  const library = new RuleSetLibrary(districts);
  library.add(minimalRuleSet());
  const pin = { districtCode: '100000', year: 2020, version: 2 };

  it('without a base', () => {
    expect(newerBaseOf(minimalRuleSet(), library)).toBeNull();
    expect(offerUpdate(minimalRuleSet(), library, pin)).toEqual({ offer: null, issues: [] });
  });

  it('on the newest version', () => {
    expect(newerBaseOf(childRuleSet(), library)).toBeNull();
  });

  it('for a version that does not exist, and says so', () => {
    const { offer, issues } = offerUpdate(childRuleSet(), library, pin);
    expect(offer).toBeNull();
    expect(issues).toMatchObject([{ code: 'BASE_UNKNOWN', values: { base: '100000/2020/project.v2' } }]);
  });

  it('from another branch', () => {
    const other = { districtCode: '110000', year: 2020, version: 1 };
    library.add(minimalRuleSet({ districtCode: '110000' }));
    expect(offerUpdate(childRuleSet(), library, other).issues).toMatchObject([{ code: 'BASE_NOT_ABOVE' }]);
  });
});

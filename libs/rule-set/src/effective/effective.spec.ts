import { keyText, RuleSetLibrary } from '../resolve';
import type { ResolvedRuleSet, RuleSet } from '../rule-set';
import { check, childRuleSet, districts, method, minimalRuleSet } from '../spec-support/minimal-rule-set';
import { effectiveValues } from '.';

const base = minimalRuleSet({ checks: [check(), check({ id: 'kept' })], filing: { deadline: '2021-02-28' } });
const child = childRuleSet({
  weights: { groups: { output: { fixed: '45' }, cost: { fixed: '5' } } },
  methods: [method({ points: '0' })],
  checks: [{ id: 'weights', disabled: true }],
});

function resolve(ruleSet: RuleSet): ResolvedRuleSet {
  const library = new RuleSetLibrary(districts);
  for (const each of [base, ruleSet]) library.add(each);
  const { resolved } = library.resolve(ruleSet);
  if (resolved === null) throw new Error('does not resolve');
  return resolved;
}

const values = effectiveValues(resolve(child), resolve(base));
const at = (path: string) => values.find((value) => value.path === path);

it.each<[string, string, unknown, string | null, boolean, unknown]>([
  ['an inherited value', 'weights.total', '100', '100000/2020/project.v1', false, null],
  [
    'an own value with what it took the place of',
    'weights.groups.output',
    { fixed: '45' },
    '510403/2020/project.v1',
    true,
    { fixed: '50' },
  ],
  ['an own value where the base has none', 'weights.groups.cost', { fixed: '5' }, '510403/2020/project.v1', true, null],
  ['an inherited rule', 'checks.kept', check({ id: 'kept' }), '100000/2020/project.v1', false, null],
  ['an own rule', 'methods.full', method({ points: '0' }), '510403/2020/project.v1', true, method()],
  ['a rule of the base that is removed', 'checks.weights', null, '510403/2020/project.v1', true, check()],
  ['the filing', 'filing', { deadline: '2021-02-28' }, '100000/2020/project.v1', false, null],
  ['the title, which is never inherited', 'title', child.title, '510403/2020/project.v1', true, null],
])('tells of %s', (_name, path, value, origin, isOwn, inherited) => {
  const found = at(path);
  expect(found).toMatchObject({ value, isOwn, inherited });
  expect(found?.origin ? keyText(found.origin) : null).toBe(origin);
});

it('says that nothing states what a part stands on where that is so', () => {
  const lost = resolve({ ...child, version: 2, grades: [{ grade: '差', from: '0' }] });
  expect(effectiveValues(lost).find(({ path }) => path === 'standing.grades')).toMatchObject({
    origin: null,
    isOwn: false,
  });
});

it('lists every path once', () => {
  expect(new Set(values.map(({ path }) => path)).size).toBe(values.length);
});

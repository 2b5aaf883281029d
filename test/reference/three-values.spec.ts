import { exactOperators, judge } from '@app/reference';
import { factsOfCondition, type Check, type Condition } from '@app/rule-set';
import { closures, FALSE, givenFacts, TRUE, UNKNOWN, type Tri } from '@app/scoring';

const A: Condition = { fact: 'item.met', operator: 'equal', value: true };
const B: Condition = { fact: 'item.costEqualsExecuted', operator: 'equal', value: true };

const VALUE: ReadonlyMap<Tri, boolean | null> = new Map([
  [TRUE, true],
  [FALSE, false],
  [UNKNOWN, null],
]);

/** Kleene's tables: A, B, A and B, A or B, not A. */
const TABLE: readonly (readonly [Tri, Tri, Tri, Tri, Tri])[] = [
  [TRUE, TRUE, TRUE, TRUE, FALSE],
  [TRUE, FALSE, FALSE, TRUE, FALSE],
  [TRUE, UNKNOWN, UNKNOWN, TRUE, FALSE],
  [FALSE, TRUE, FALSE, TRUE, TRUE],
  [FALSE, FALSE, FALSE, FALSE, TRUE],
  [FALSE, UNKNOWN, FALSE, UNKNOWN, TRUE],
  [UNKNOWN, TRUE, UNKNOWN, TRUE, UNKNOWN],
  [UNKNOWN, FALSE, FALSE, UNKNOWN, UNKNOWN],
  [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN],
];

type Decide = (condition: Condition, a: Tri, b: Tri) => Tri | Promise<Tri>;

function factsOf(a: Tri, b: Tri): Record<string, boolean | null> {
  return { 'item.met': VALUE.get(a) ?? null, 'item.costEqualsExecuted': VALUE.get(b) ?? null };
}

const evaluators: [string, Decide][] = [
  ['closures', (condition, a, b) => byClosures(condition, factsOf(a, b), {})],
  ['closures that know the first fact beforehand', byKnowing('item.met')],
  ['closures that know the second fact beforehand', byKnowing('item.costEqualsExecuted')],
  ['json-rules-engine', (condition, a, b) => judge(condition, new Map(Object.entries(factsOf(a, b))), exactOperators)],
];

function byKnowing(name: string): Decide {
  return (condition, a, b) => byClosures(condition, factsOf(a, b), { [name]: factsOf(a, b)[name] ?? null });
}

function byClosures(
  condition: Condition,
  facts: Record<string, boolean | null>,
  known: Record<string, boolean | null>,
): Tri {
  const when = closures.condition({ when: condition } as Check, condition, (name) => known[name]);
  return typeof when === 'function' ? when(givenFacts(facts)) : when;
}

describe.each(evaluators)('three values by %s', (_name, decide) => {
  it.each(TABLE)('A %p, B %p: and %p, or %p, not A %p', async (a, b, and, or, not) => {
    expect(await decide({ all: [A, B] }, a, b)).toBe(and);
    expect(await decide({ any: [A, B] }, a, b)).toBe(or);
    expect(await decide({ not: A }, a, b)).toBe(not);
    expect(await decide({ not: { not: A } }, a, b)).toBe(a);
  });

  it.each(TABLE)('A %p, B %p: not (A and B) is (not A) or (not B)', async (a, b) => {
    const left = await decide({ not: { all: [A, B] } }, a, b);
    expect(await decide({ any: [{ not: A }, { not: B }] }, a, b)).toBe(left);
    const right = await decide({ not: { any: [A, B] } }, a, b);
    expect(await decide({ all: [{ not: A }, { not: B }] }, a, b)).toBe(right);
  });
});

describe('the presence of a fact', () => {
  it('is known even where the fact is not', () => {
    const condition: Condition = { fact: 'item.hasMet', operator: 'equal', value: false };
    expect(factsOfCondition(condition)).toEqual(['item.hasMet']);
    expect(byClosures(condition, factsOf(UNKNOWN, TRUE), {})).toBe(TRUE);
  });
});

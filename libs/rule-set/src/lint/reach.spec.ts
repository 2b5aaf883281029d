import { NATURES } from '../facts';
import type { Condition, Leaf, Method, RuleSet } from '../rule-set';
import { codesOf, linted } from '../spec-support/linted';
import { check, childRuleSet, executionMethod, method, minimalRuleSet } from '../spec-support/minimal-rule-set';

function is(fact: string, value: string | boolean): Leaf {
  return { fact, operator: 'equal', value };
}

function withMethods(...methods: Method[]): RuleSet {
  return minimalRuleSet({ methods });
}

function conditions(...when: Condition[]): RuleSet {
  return withMethods(executionMethod, ...when.map((each, index) => method({ id: `m${index + 1}`, when: each })));
}

describe('lint of coverage', () => {
  it('finds an execution item without a method', () => {
    expect(codesOf(withMethods(method()))).toEqual(['METHOD_MISSING']);
    expect(codesOf(withMethods(executionMethod, method()))).toEqual([]);
  });

  it('names every nature of indicator without a method', () => {
    const natures = NATURES.filter((nature) => nature !== 'execution' && nature !== 'date');
    const issues = linted(conditions({ fact: 'item.nature', operator: 'in', value: natures }));
    expect(issues).toMatchObject([{ code: 'METHOD_MISSING', values: { kind: 'date', facts: 'item.nature = date' } }]);
  });

  it('names the facts that are left open', () => {
    const [issue] = linted(
      conditions(is('item.met', true), { all: [is('item.met', false), is('item.reasonGiven', true)] }),
    );
    expect(issue?.values['facts']).toContain('item.met = false, item.reasonGiven = false');
  });

  it.each<[string, Condition[]]>([
    ['true and false', [is('item.reasonGiven', true), is('item.reasonGiven', false)]],
    ['a fact that is there or not', [is('item.hasMet', true), is('item.hasMet', false)]],
    [
      'every stretch of a number',
      [
        { not: { fact: 'item.weight', operator: 'lessThan', value: '5' } },
        { fact: 'item.weight', operator: 'lessThan', value: '5' },
      ],
    ],
    [
      'every word',
      [
        { fact: 'item.level1', operator: 'in', value: ['output', 'cost'] },
        { fact: 'item.level1', operator: 'notIn', value: ['cost', 'output'] },
      ],
    ],
    ['a last one for all', [is('item.met', true), is('item.kind', 'indicator')]],
    [
      'what follows from the nature',
      [is('item.plainTarget', true), { fact: 'item.nature', operator: 'notEqual', value: 'plain' }],
    ],
  ])('sees that methods cover %s', (_name, when) => {
    expect(codesOf(conditions(...when))).toEqual([]);
  });

  it('finds the gap between two stretches', () => {
    const gap = conditions(
      { fact: 'item.declaredScore', operator: 'lessThan', value: '5' },
      { fact: 'item.declaredScore', operator: 'greaterThan', value: '5' },
    );
    expect(linted(gap)[0]).toMatchObject({
      code: 'METHOD_MISSING',
      values: { facts: expect.stringContaining('declaredScore = 5') as string },
    });
  });
});

describe('lint of reach', () => {
  it('finds a method that another one shadows, and names it', () => {
    const issues = linted(conditions(is('item.kind', 'indicator'), is('item.met', true)));
    expect(issues).toMatchObject([{ code: 'METHOD_SHADOWED', at: { path: 'methods.m2' }, values: { by: 'm1' } }]);
  });

  it('finds a method that several others shadow together', () => {
    const both = conditions(is('item.reasonGiven', true), is('item.reasonGiven', false), is('item.met', true));
    expect(linted(both)).toMatchObject([{ code: 'METHOD_SHADOWED', values: { by: 'm1, m2' } }]);
  });

  it.each<[string, Condition, Condition]>([
    [
      'a lower number',
      { fact: 'item.weight', operator: 'lessThan', value: '10' },
      { fact: 'item.weight', operator: 'lessThan', value: '5' },
    ],
    ['fewer words', { fact: 'item.level1', operator: 'in', value: ['output', 'cost'] }, is('item.level1', 'cost')],
    ['one more comparison', is('item.met', true), { all: [is('item.met', true), is('item.reasonGiven', true)] }],
  ])('finds a method that asks for %s than the one before', (_name, first, second) => {
    const rest = is('item.kind', 'indicator');
    expect(codesOf(conditions(first, second, rest))).toEqual(['METHOD_SHADOWED']);
    expect(codesOf(conditions(second, first, rest))).toEqual([]);
  });

  it('finds a method behind one that cannot be told where it applies', () => {
    const missing = is('item.hasMet', false);
    const rest = is('item.kind', 'indicator');
    const stopped = linted(conditions(is('item.met', true), missing, rest));
    expect(stopped).toMatchObject([{ code: 'METHOD_STOPPED', at: { path: 'methods.m2' }, values: { by: 'm1' } }]);
    const asked: Condition = { all: [is('item.hasMet', true), is('item.met', true)] };
    expect(codesOf(conditions(asked, missing, rest))).toEqual([]);
  });

  it('does not call a method shadowed that takes what the first cannot tell apart', () => {
    expect(codesOf(conditions(is('item.met', true), is('item.kind', 'indicator')))).toEqual([]);
  });

  it('takes a base method behind an own one for an override', () => {
    const base = minimalRuleSet();
    const own = childRuleSet({ methods: [method({ id: 'own', standing: 'practice' })], examples: base.examples ?? [] });
    expect(linted(own, base)).toMatchObject([
      { code: 'METHOD_SHADOWED', severity: 'info', at: { path: 'methods.full' } },
    ]);
  });

  it.each<[string, Condition]>([
    ['two words at once', { all: [is('form.grade', '优'), is('form.grade', '良')] }],
    [
      'more than 5 and less than 5',
      {
        all: [
          { fact: 'form.total', operator: 'greaterThan', value: '5' },
          { fact: 'form.total', operator: 'lessThan', value: '5' },
        ],
      },
    ],
    [
      'a value of what is missing',
      { all: [is('form.hasTotal', false), { fact: 'form.total', operator: 'greaterThan', value: '5' }] },
    ],
    ['a negative number of rows', { fact: 'form.weightsMissing', operator: 'lessThan', value: '0' }],
    ['something and its opposite', { not: { any: [is('form.nothingSpent', true), is('form.nothingSpent', false)] } }],
  ])('finds a condition that asks for %s', (_name, when) => {
    expect(codesOf(minimalRuleSet({ checks: [check({ when })] }))).toEqual(['RULE_NEVER_APPLIES']);
  });

  it('finds a method about execution that asks for an indicator', () => {
    const never = method({ id: 'never', on: 'execution' });
    expect(codesOf(withMethods(never, executionMethod, method()))).toEqual(['RULE_NEVER_APPLIES']);
  });
});

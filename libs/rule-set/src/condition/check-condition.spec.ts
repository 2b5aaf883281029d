import fc from 'fast-check';
import type { Place } from '@app/kernel';
import { checkCondition, factsOfCondition } from '.';
import type { Condition } from '../rule-set';

const onItem = { on: 'item', stage: 'points', at: { path: 'when' } as Place } as const;
const onForm = { ...onItem, on: 'form' } as const;
const leaf = { fact: 'item.weight', operator: 'greaterThan', value: '5' };

function nested(levels: number): unknown {
  let condition: unknown = leaf;
  for (let level = 1; level < levels; level++) condition = { not: condition };
  return condition;
}

describe('checkCondition accepts', () => {
  it.each<[string, unknown]>([
    ['a comparison with a number', leaf],
    ['a comparison with a list of numbers', { ...leaf, operator: 'in', value: ['5', '-0.5'] }],
    ['a comparison with a word', { fact: 'item.nature', operator: 'equal', value: 'scale' }],
    ['a comparison with words', { fact: 'item.level1', operator: 'notIn', value: ['output', 'cost'] }],
    ['a comparison with true', { fact: 'item.met', operator: 'notEqual', value: true }],
    ['whether a fact is there', { fact: 'item.hasMet', operator: 'equal', value: false }],
    ['a fact of the form in a rule about items', { fact: 'form.weightSum', operator: 'lessThan', value: '100' }],
    ['groups in groups', { all: [leaf, { any: [leaf, { not: leaf }] }] }],
    ['20 levels', nested(20)],
    ['200 comparisons', { any: Array(200).fill(leaf) }],
  ])('%s', (_name, raw) => {
    expect(checkCondition(raw, onItem)).toEqual([]);
  });
});

describe('checkCondition refuses', () => {
  it.each<[string, unknown, string]>([
    ['null', null, 'CONDITION_SHAPE'],
    ['a list', [leaf], 'CONDITION_SHAPE'],
    ['text', 'item.weight > 5', 'CONDITION_SHAPE'],
    ['an empty object', {}, 'CONDITION_NO_ROOT'],
    ['a named condition', { condition: 'other' }, 'CONDITION_NO_ROOT'],
    ['two roots', { all: [leaf], any: [leaf] }, 'CONDITION_ROOTS'],
    ['a root beside a fact', { ...leaf, not: leaf }, 'CONDITION_ROOTS'],
    ['an empty all', { all: [] }, 'CONDITION_GROUP_EMPTY'],
    ['an empty any', { any: [] }, 'CONDITION_GROUP_EMPTY'],
    ['an empty group below', { not: { all: [leaf, { any: [] }] } }, 'CONDITION_GROUP_EMPTY'],
    ['a group that is no list', { all: leaf }, 'CONDITION_GROUP_LIST'],
    ['not of a list', { not: [leaf] }, 'CONDITION_SHAPE'],
    ['null in a group', { all: [null] }, 'CONDITION_SHAPE'],
    ['a path', { ...leaf, path: '$.constructor' }, 'CONDITION_KEY_UNSAFE'],
    ['params', { ...leaf, params: {} }, 'CONDITION_KEY_UNSAFE'],
    ['a priority', { ...leaf, priority: 1 }, 'CONDITION_KEY'],
    ['a key beside a group', { all: [leaf], name: 'x' }, 'CONDITION_KEY'],
    [
      'an own __proto__',
      JSON.parse('{"fact":"item.weight","operator":"equal","value":"1","__proto__":{}}'),
      'CONDITION_KEY',
    ],
    ['a fact that is no text', { ...leaf, fact: 1 }, 'CONDITION_FACT'],
    ['an unknown fact', { ...leaf, fact: 'item.nothingLikeIt' }, 'FACT_UNKNOWN'],
    ['a mistyped fact', { ...leaf, fact: 'item.wieght' }, 'FACT_UNKNOWN_NEAR'],
    ['constructor as a fact', { ...leaf, fact: 'constructor' }, 'FACT_UNKNOWN'],
    ['a fact of a later stage', { ...leaf, fact: 'form.total' }, 'FACT_TOO_LATE'],
    ['an unknown operator', { ...leaf, operator: 'greater' }, 'CONDITION_OPERATOR'],
    ['no operator', { fact: 'item.weight', value: '5' }, 'CONDITION_OPERATOR'],
    ['ordering of words', { fact: 'item.nature', operator: 'lessThan', value: 'scale' }, 'CONDITION_OPERATOR_TYPE'],
    ['ordering of truth', { fact: 'item.met', operator: 'in', value: [true] }, 'CONDITION_OPERATOR_TYPE'],
    ['contains', { fact: 'item.nature', operator: 'contains', value: 'scale' }, 'CONDITION_OPERATOR_LIST'],
    ['a JSON number', { ...leaf, value: 5 }, 'CONDITION_VALUE_NUMBER'],
    ['null as a value', { ...leaf, value: null }, 'CONDITION_VALUE_NUMBER'],
    ['no value', { fact: 'item.weight', operator: 'equal' }, 'CONDITION_VALUE_NUMBER'],
    ['a percentage', { ...leaf, value: '95%' }, 'CONDITION_VALUE_NUMBER'],
    ['full-width digits', { ...leaf, value: '９５' }, 'CONDITION_VALUE_NUMBER'],
    ['a surplus zero', { ...leaf, value: '0.90' }, 'CONDITION_VALUE_NUMBER'],
    ['an exponent', { ...leaf, value: '1e400' }, 'CONDITION_VALUE_NUMBER'],
    ['400 digits', { ...leaf, value: '9'.repeat(400) }, 'CONDITION_VALUE_NUMBER'],
    ['an unknown word', { fact: 'item.nature', operator: 'equal', value: 'Scale' }, 'CONDITION_VALUE_WORD'],
    ['truth as text', { fact: 'item.met', operator: 'equal', value: 'true' }, 'CONDITION_VALUE_BOOLEAN'],
    ['a list for one value', { ...leaf, operator: 'equal', value: ['5'] }, 'CONDITION_VALUE_NUMBER'],
    ['one value for a list', { ...leaf, operator: 'in' }, 'CONDITION_VALUE_LIST'],
    ['an empty list', { ...leaf, operator: 'in', value: [] }, 'CONDITION_LIST_EMPTY'],
    ['a wrong value in a list', { ...leaf, operator: 'in', value: ['5', 6] }, 'CONDITION_VALUE_NUMBER'],
    ['201 values', { ...leaf, operator: 'in', value: Array(201).fill('5') }, 'CONDITION_TOO_LARGE'],
    ['201 members', { all: Array(201).fill(leaf) }, 'CONDITION_TOO_LARGE'],
    ['201 comparisons in all', { any: [{ all: Array(200).fill(leaf) }, leaf] }, 'CONDITION_TOO_LARGE'],
    ['21 levels', nested(21), 'CONDITION_TOO_DEEP'],
    ['100,000 levels', nested(100_000), 'CONDITION_TOO_DEEP'],
  ])('%s', (_name, raw, code) => {
    expect(checkCondition(raw, onItem).map((issue) => issue.code)).toEqual([code]);
  });

  it('a fact of an item in a rule about the form', () => {
    expect(checkCondition(leaf, onForm)[0]?.code).toBe('FACT_OF_ITEM');
  });

  it('names the place of each issue', () => {
    const raw = { all: [leaf, { any: [leaf, { not: { ...leaf, value: 5 } }] }, { all: [] }] };
    expect(checkCondition(raw, onItem).map(({ at }) => at.path)).toEqual(['when.all[1].any[1].not', 'when.all[2].all']);
  });

  it('suggests the fact that was meant', () => {
    expect(checkCondition({ ...leaf, fact: 'item.wieght' }, onItem)[0]?.values).toMatchObject({
      suggestion: 'item.weight',
    });
  });

  it('stops after 50 issues', () => {
    expect(checkCondition({ all: Array(200).fill({ ...leaf, fact: 'x' }) }, onItem)).toHaveLength(50);
  });
});

it('checkCondition gives issues for any JSON value and never throws', () => {
  const piece = fc.constantFrom<unknown>(
    leaf,
    { all: [] },
    { any: [leaf] },
    { not: null },
    { fact: 'item.weight' },
    [],
    Number.POSITIVE_INFINITY,
  );
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), piece, fc.record({ all: fc.array(piece) })), (raw) => {
      expect(Array.isArray(checkCondition(raw, onItem))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('factsOfCondition names each fact once in reading order', () => {
  const condition: Condition = {
    any: [
      { not: { fact: 'item.met', operator: 'equal', value: true } },
      { all: [{ fact: 'item.weight', operator: 'equal', value: '1' }] },
      { fact: 'item.met', operator: 'equal', value: false },
    ],
  };
  expect(factsOfCondition(condition)).toEqual(['item.met', 'item.weight']);
});

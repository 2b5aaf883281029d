import { OPERATORS_BY_TYPE, type Condition, type FactDefinition, type Leaf, type Operator } from '@app/rule-set';
import fc from 'fast-check';
import { CONSTANTS, factsAt, onceForEach, type Standpoint } from './facts';

/** Conditions with every operator, nested groups and negations, on the facts that may be named at a standpoint. */
export const anyCondition = onceForEach((standpoint: Standpoint): fc.Arbitrary<Condition> => {
  const leaf = fc.constantFrom(...factsAt(standpoint)).chain(anyLeaf);
  const { node } = fc.letrec<{ node: Condition }>((tie) => {
    const members = fc.array(tie('node'), { minLength: 1, maxLength: 3 });
    return {
      node: fc.oneof(
        { maxDepth: 3, depthSize: 'medium' },
        leaf,
        members.map((all) => ({ all })),
        members.map((any) => ({ any })),
        tie('node').map((not) => ({ not })),
      ),
    };
  });
  return node;
});

/** A comparison of one fact with a constant that fits it. */
export function anyLeaf(fact: FactDefinition): fc.Arbitrary<Leaf> {
  return fc.constantFrom(...OPERATORS_BY_TYPE[fact.type]).chain((operator) => {
    const constant = anyConstant(fact);
    const value = isListed(operator) ? fc.array(constant.map(String), { minLength: 1, maxLength: 3 }) : constant;
    return value.map((given) => ({ fact: fact.name, operator, value: given }));
  });
}

function anyConstant(fact: FactDefinition): fc.Arbitrary<string | boolean> {
  switch (fact.type) {
    case 'number':
      return fc.constantFrom(...CONSTANTS);
    case 'enum':
      return fc.constantFrom(...fact.values);
    case 'boolean':
      return fc.boolean();
  }
}

function isListed(operator: Operator): boolean {
  return operator === 'in' || operator === 'notIn';
}

import { checkFact, factDictionary, isIssue, type FactDefinition, type RuleContext } from '@app/rule-set';

/** Where a generated rule stands: what it is about, and the latest stage whose facts it may name. */
export type Standpoint = Pick<RuleContext, 'on' | 'stage'>;

/** The facts that a rule may name where it stands. */
export function factsAt(standpoint: Standpoint): FactDefinition[] {
  return [...factDictionary.values()].filter((fact) => !isIssue(checkFact(fact.name, { ...standpoint, at: {} })));
}

/** Numbers that rules compare with and compute with: edges, fractions and what is just beside them. */
export const CONSTANTS = [
  '0',
  '1',
  '-1',
  '0.5',
  '0.6',
  '0.7',
  '0.8',
  '0.9',
  '0.33',
  '1.2',
  '1.005',
  '2',
  '3',
  '5',
  '8',
  '10',
  '50',
  '59.99',
  '60',
  '89.995',
  '90',
  '100',
] as const;

/** Builds what a standpoint needs once; generators are asked for it again for every value they draw. */
export function onceForEach<T>(build: (standpoint: Standpoint) => T): (standpoint: Standpoint) => T {
  const built = new Map<string, T>();
  return (standpoint) => {
    const key = `${standpoint.on} ${standpoint.stage}`;
    const known = built.get(key) ?? build(standpoint);
    built.set(key, known);
    return known;
  };
}

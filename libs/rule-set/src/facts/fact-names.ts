import { factDictionary } from './dictionary';
import { presenceFactOf, type FactDefinition } from './fact';

/** For each presence fact the fact whose presence it tells. */
const baseOf: ReadonlyMap<string, string> = new Map(
  [...factDictionary.values()].filter(({ optional }) => optional).map(({ name }) => [presenceFactOf(name), name]),
);

/** The fact that a name stands on: for `item.hasWeight` that is `item.weight`. */
export function baseFactOf(name: string): string {
  return baseOf.get(name) ?? name;
}

export function isPresence(name: string): boolean {
  return baseOf.has(name);
}

/** The definition of a fact that was checked to exist. */
export function definitionOf(name: string): FactDefinition {
  const fact = factDictionary.get(name);
  if (fact === undefined) throw new RangeError(`no fact ${name}`);
  return fact;
}

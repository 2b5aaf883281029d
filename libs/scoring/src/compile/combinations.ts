import { factDictionary, presenceFactOf, type FactDefinition } from '@app/rule-set';
import { slotIndex, slotOf, type FactValue, type Slots } from '../facts/fact-values';
import type { KnownFacts } from './condition';

/** Combinations kept; forms show some hundreds, and no input may make the memory grow without end. */
const MOST_COMBINATIONS = 1_000;

const KIND = slotIndex('item.kind');

/** Facts known from reading an item that can only be one of a few words or truth values. */
const FEW_VALUED = fewValuedFacts();
const FLAGS = FEW_VALUED.filter((fact) => fact.type === 'boolean').map((fact) => ({
  slot: slotOf(fact.name).index,
  base: baseOf(fact),
}));
const WORDS = FEW_VALUED.filter((fact) => fact.type === 'enum').map((fact) => ({
  slot: slotOf(fact.name).index,
  base: baseOf(fact),
  digits: new Map<FactValue, number>(fact.values.map((word, index) => [word, index])),
}));
/** The facts that a combination tells: those with few values, and whether they are there. */
const TOLD = FEW_VALUED.flatMap((fact) => (fact.optional ? [fact.name, presenceFactOf(fact.name)] : [fact.name])).map(
  (name) => ({ name, slot: slotOf(name).index }),
);

/**
 * What is built once for each combination of facts with few values that items really show: rules specialised on
 * them need to look only at what is left.
 */
export class Combinations<T> {
  private readonly built = new Map<number, T>();
  private readonly general = new Map<FactValue, T>();

  constructor(private readonly build: (known: KnownFacts) => T) {}

  /** What belongs to the combination of an item; beyond the limit, what belongs to its kind. */
  of(item: Slots): T {
    const key = combinationOf(item);
    const known = this.built.get(key);
    if (known !== undefined) return known;
    if (this.built.size >= MOST_COMBINATIONS) return this.ofKind(item[KIND] ?? null);
    const values = new Map(TOLD.map(({ name, slot }) => [name, item[slot] ?? null]));
    const built = this.build((name) => values.get(name));
    this.built.set(key, built);
    return built;
  }

  private ofKind(kind: FactValue): T {
    const known = this.general.get(kind) ?? this.build((name) => (name === 'item.kind' ? kind : undefined));
    this.general.set(kind, known);
    return known;
  }
}

/** One number for each combination; a missing value is the last digit of its fact. */
function combinationOf(item: Slots): number {
  let key = 0;
  for (const { slot, base } of FLAGS) {
    const value = item[slot];
    key = key * base + (value === true ? 1 : value === false ? 0 : 2);
  }
  for (const { slot, base, digits } of WORDS) key = key * base + (digits.get(item[slot] ?? null) ?? base - 1);
  return key;
}

/** As many facts as one safe integer can tell apart, in the order of the dictionary. */
function fewValuedFacts(): FactDefinition[] {
  const read = [...factDictionary.values()].filter((fact) => fact.on === 'item' && fact.stage === 'reading');
  const worded = read.filter((fact) => fact.type !== 'number');
  const implied = new Set(worded.map((fact) => presenceFactOf(fact.name)));
  const found: FactDefinition[] = [];
  let combinations = 1;
  for (const fact of worded) {
    if (implied.has(fact.name)) continue;
    combinations *= baseOf(fact);
    if (combinations > Number.MAX_SAFE_INTEGER) break;
    found.push(fact);
  }
  return found;
}

/** How many values a fact has, with missing where it can be. */
function baseOf(fact: FactDefinition): number {
  const values = fact.type === 'enum' ? fact.values.length : 2;
  return fact.optional ? values + 1 : values;
}

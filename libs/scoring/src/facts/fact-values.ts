import type { Exact } from '@app/kernel';
import { factDictionary, presenceFactOf, type FormFactName, type ItemFactName } from '@app/rule-set';

/** One fact: a number, a truth value, a word, or null where it is missing. */
export type FactValue = Exact | boolean | string | null;

/** The values of all facts of one item or form, each in its slot. */
export type Slots = FactValue[];

/** What a rule sees: the facts of its item (empty for form rules) and of the form. `line` names the item. */
export interface Facts {
  readonly line: string;
  readonly item: Slots;
  readonly form: Slots;
}

const slotNumbers: Readonly<Record<'item' | 'form', ReadonlyMap<string, number>>> = {
  item: numberSlots('item'),
  form: numberSlots('form'),
};

/** Where a fact's value lies. */
export interface Slot {
  readonly on: 'item' | 'form';
  readonly index: number;
}

/** The slot of a fact with its name, resolved once where the same facts are read many times. */
export interface NamedSlot extends Slot {
  readonly name: string;
}

/** The slots of named facts, in order. */
export function namedSlots(names: readonly string[]): NamedSlot[] {
  return names.map((name) => ({ name, ...slotOf(name) }));
}

/**
 * The slot of a fact.
 *
 * @throws RangeError for a name the dictionary doesn't have; lint refuses such rule sets first
 */
export function slotOf(name: string): Slot {
  const on = name.startsWith('item.') ? 'item' : 'form';
  const index = slotNumbers[on].get(name);
  if (index === undefined) throw new RangeError(`unknown fact ${name}`);
  return { on, index };
}

/** Slot numbers of the facts one derivation sets, resolved once when the module loads. */
export function slotIndex(name: ItemFactName | FormFactName): number {
  return slotOf(name).index;
}

const NO_VALUES: Readonly<Record<'item' | 'form', Slots>> = {
  item: new Array<FactValue>(slotNumbers.item.size).fill(null),
  form: new Array<FactValue>(slotNumbers.form.size).fill(null),
};

/** All slots of one kind, empty. */
export function emptySlots(on: 'item' | 'form'): Slots {
  return NO_VALUES[on].slice();
}

/** The value of a fact. */
export function factValue(facts: Facts, name: string): FactValue {
  const { on, index } = slotOf(name);
  return facts[on][index] ?? null;
}

/** A fact's value as text, without loss; missing is null. */
export function factText(value: FactValue): string | null {
  if (typeof value === 'string' || value === null) return value;
  return typeof value === 'boolean' ? String(value) : value.toText();
}

/** Which slot says whether the optional fact in a slot is there; one pair each. */
const presence: Readonly<Record<'item' | 'form', readonly (readonly [number, number])[]>> = {
  item: presencePairs('item'),
  form: presencePairs('form'),
};

/** Sets every presence fact from the facts beside it. */
export function markPresence(on: 'item' | 'form', slots: Slots): void {
  for (const [fact, flag] of presence[on]) slots[flag] = slots[fact] !== null;
}

/**
 * Facts with the given values, all others missing, and the presence facts to match: for trying a rule by itself.
 *
 * @throws RangeError for a name the dictionary doesn't have
 * @example
 * factValue(givenFacts({ 'item.weight': Exact.one }), 'item.hasWeight') //=> true
 */
export function givenFacts(values: Readonly<Record<string, FactValue>>, line = ''): Facts {
  const facts: Facts = { line, item: emptySlots('item'), form: emptySlots('form') };
  for (const [name, value] of Object.entries(values)) {
    const { on, index } = slotOf(name);
    facts[on][index] = value;
  }
  markPresence('item', facts.item);
  markPresence('form', facts.form);
  return facts;
}

function numberSlots(on: 'item' | 'form'): ReadonlyMap<string, number> {
  const names = [...factDictionary.values()].filter((fact) => fact.on === on).map((fact) => fact.name);
  return new Map(names.map((name, index) => [name, index]));
}

function presencePairs(on: 'item' | 'form'): (readonly [number, number])[] {
  const optional = [...factDictionary.values()].filter((fact) => fact.on === on && fact.optional);
  return optional.map((fact) => [slotOf(fact.name).index, slotOf(presenceFactOf(fact.name)).index] as const);
}

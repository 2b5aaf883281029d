import type { SelfEvaluationForm } from '@app/form';
import { Exact } from '@app/kernel';
import { factDictionary, type ResolvedRuleSet } from '@app/rule-set';
import { buildRuleBook, closures, factValue, FALSE, TRUE, workThrough, type Facts, type RuleBook } from '@app/scoring';

/** A fact as other engines hold it: numbers as floats, missing as null. */
export type PlainValue = number | string | boolean | null;
export type PlainFacts = Readonly<Record<'item' | 'form', Readonly<Record<string, PlainValue>>>>;

/** The facts of one item, ready made, with the method that scoring chose. */
export interface KnownItem {
  readonly facts: PlainFacts;
  readonly kind: 'execution' | 'indicator';
  readonly method: string | null;
  /** Decides the same rules the way scoring does: the ids of those that hold. */
  readonly decide: () => string[];
}

/** Works a form through and hands its facts out, so that other engines are spared the reading. */
export function knownFacts(ruleSet: ResolvedRuleSet): (form: SelfEvaluationForm) => KnownItem[] {
  const book = buildRuleBook(ruleSet, closures);
  return (form) =>
    workThrough(book, form, {}).rows.map(({ item, line }) => ({
      facts: plainFacts(item.facts),
      kind: item.line === 'execution' ? 'execution' : 'indicator',
      method: line.rule?.rule.id ?? null,
      decide: () => rulesThatHold(book, item.facts),
    }));
}

function rulesThatHold(book: RuleBook, facts: Facts): string[] {
  const { methods, checks } = book.itemRules(facts.item);
  const held = checks.filter((check) => check.when(facts) === TRUE).map((check) => check.rule.id);
  const method = methods.find((candidate) => candidate.when(facts) !== FALSE);
  if (method) held.push(method.rule.id);
  return held;
}

function plainFacts(facts: Facts): PlainFacts {
  const of = (on: 'item' | 'form') =>
    Object.fromEntries(
      [...factDictionary.values()]
        .filter((fact) => fact.on === on)
        .map((fact) => [fact.name.slice(on.length + 1), plainValue(factValue(facts, fact.name))]),
    );
  return { item: of('item'), form: of('form') };
}

function plainValue(value: ReturnType<typeof factValue>): PlainValue {
  return value instanceof Exact ? value.toApproximateNumber() : value;
}

import { factDictionary, type Condition, type LeafValue, type ResolvedRuleSet } from '@app/rule-set';
import { Engine, type EngineOptions, type TopLevelCondition } from 'json-rules-engine';
import type { KnownItem } from './known-facts';

/** The ids of the rules that fired on each item. */
export type JsonRules = (items: readonly KnownItem[]) => Promise<string[][]>;

/**
 * The methods and item checks of a rule set as its users write them for json-rules-engine: nested facts found by
 * JSONPath, floats, one engine built once and run for each item.
 */
export function idiomaticJsonRules(ruleSet: ResolvedRuleSet): JsonRules {
  return jsonRules(ruleSet, {}, (member) => `$.${member}`);
}

/** The same with a `pathResolver` that only looks a member up. */
export function flatJsonRules(ruleSet: ResolvedRuleSet): JsonRules {
  const pathResolver = (value: object, path: string): unknown => (value as Record<string, unknown>)[path];
  return jsonRules(ruleSet, { pathResolver }, (member) => member);
}

function jsonRules(ruleSet: ResolvedRuleSet, options: EngineOptions, pathOf: (member: string) => string): JsonRules {
  const engine = new Engine([], options);
  for (const { id, when } of [...ruleSet.methods, ...ruleSet.checks.filter((check) => check.on === 'item')]) {
    const conditions = { all: [nested(when, pathOf)] } as TopLevelCondition;
    engine.addRule({ conditions, event: { type: id }, name: id });
  }
  return async (items) => {
    const fired: string[][] = [];
    for (const { facts } of items) {
      const { events } = await engine.run(facts);
      fired.push(events.map((event) => event.type));
    }
    return fired;
  };
}

function nested(condition: Condition, pathOf: (member: string) => string): object {
  if ('all' in condition) return { all: condition.all.map((member) => nested(member, pathOf)) };
  if ('any' in condition) return { any: condition.any.map((member) => nested(member, pathOf)) };
  if ('not' in condition) return { not: nested(condition.not, pathOf) };
  const [fact = '', member = ''] = condition.fact.split('.');
  return { fact, path: pathOf(member), operator: condition.operator, value: plain(condition.fact, condition.value) };
}

function plain(fact: string, value: LeafValue): unknown {
  const isNumber = factDictionary.get(fact)?.type === 'number';
  if (!isNumber) return value;
  return typeof value === 'object' ? value.map(Number) : Number(value);
}

import { Exact, type Issue } from '@app/kernel';
import {
  factDictionary,
  type Adjustment,
  type Deduction,
  type FactDefinition,
  type Method,
  type ResolvedRuleSet,
  type RuleExample,
} from '@app/rule-set';
import type { RuleCompiler } from '../compile/rule-book';
import { TRUE, type Tri } from '../compile/tri';
import { givenFacts, type Facts, type FactValue } from '../facts/fact-values';
import { roundPoints } from '../ledger/outcome';

type RuleWithExamples = Method | Deduction | Adjustment;

/**
 * Runs the examples that stand beside single rules: with these facts, the rule applies and gives these points,
 * or (`points: null`) they cannot be told.
 * Points are those of the rule, with its own `round` but before the rounding of the set, so that an inherited example
 * stays true when a district rounds differently. Optional facts that an example doesn't name are missing, the others are
 * false, 0 or their first value.
 *
 * @returns no issue when every rule does what its examples say
 */
export function runRuleExamples(ruleSet: ResolvedRuleSet, compiler: RuleCompiler): Issue[] {
  const parts: [string, readonly RuleWithExamples[]][] = [
    ['methods', ruleSet.methods],
    ['deductions', ruleSet.deductions],
    ['adjustments', ruleSet.adjustments],
  ];
  return parts.flatMap(([part, rules]) =>
    rules.flatMap((rule) =>
      (rule.examples ?? []).flatMap((example) => {
        const found = pointsOf(rule, example, compiler);
        if (found === (example.points ?? 'undetermined')) return [];
        const values = { example: example.name, what: rule.id, expected: example.points ?? 'undetermined', found };
        return [{ code: 'EXAMPLE_DIFFERS', severity: 'error', at: { path: `${part}.${rule.id}` }, values } as const];
      }),
    ),
  );
}

/** Whether the condition of a rule holds under the facts of an example. */
export function ruleApplies(rule: RuleWithExamples, example: RuleExample, compiler: RuleCompiler): boolean {
  const when = compiler.condition(rule, rule.when, () => undefined);
  const holds: Tri = typeof when === 'function' ? when(exampleFacts(example, rule)) : when;
  return holds === TRUE;
}

function pointsOf(rule: RuleWithExamples, example: RuleExample, compiler: RuleCompiler): string {
  if (!ruleApplies(rule, example, compiler)) return 'does not apply';
  const facts = exampleFacts(example, rule);
  const points = rule.points === null ? null : compiler.formula(rule, rule.points)(facts);
  if (!points) return 'undetermined';
  const weight = Exact.from(String(example.facts['item.weight'] ?? ''));
  return roundPoints(points, rule.round ?? null, weight).toText();
}

/** A method's own kind of item is the one its examples are about. */
function exampleFacts(example: RuleExample, rule: RuleWithExamples): Facts {
  const values: Record<string, FactValue> = {};
  for (const fact of factDictionary.values()) values[fact.name] = valueOf(fact, example.facts[fact.name]);
  if ('basis' in rule) values['item.kind'] = rule.on;
  return givenFacts(values, 'example');
}

function valueOf(fact: FactDefinition, given: string | boolean | undefined): FactValue {
  if (given === undefined) return fact.optional ? null : defaultOf(fact);
  return fact.type === 'number' && typeof given === 'string' ? Exact.from(given) : given;
}

function defaultOf(fact: FactDefinition): FactValue {
  if (fact.type === 'number') return Exact.zero;
  return fact.type === 'boolean' ? false : (fact.values[0] ?? null);
}

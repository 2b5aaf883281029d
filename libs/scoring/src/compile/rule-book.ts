import type { Adjustment, Check, Condition, Deduction, Method, ResolvedRuleSet } from '@app/rule-set';
import type { Facts, Slots } from '../facts/fact-values';
import { readPolicy, type Policy } from '../facts/policy';
import { Combinations } from './combinations';
import type { KnownFacts } from './condition';
import type { Formula } from './formula';
import {
  prepareAdjustment,
  prepareDeduction,
  prepareMethod,
  prepareRule,
  type AnyRule,
  type Prepared,
  type PreparedAdjustment,
  type PreparedDeduction,
  type PreparedMethod,
} from './prepared-rules';
import { FALSE, TRUE, type Predicate, type Tri } from './tri';

/** How rules become functions: closures for the product, json-rules-engine for the reference evaluator. */
export interface RuleCompiler {
  condition(rule: AnyRule, condition: Condition, known: KnownFacts): Tri | Predicate<Facts>;
  formula(rule: AnyRule, text: string): Formula;
  factsOfCondition(condition: Condition): readonly string[];
  factsOfFormula(text: string): readonly string[];
}

/** A prepared rule with its condition, ready to run. */
export type Compiled<P> = P & { readonly when: Predicate<Facts> };

export type CompiledRule<R extends AnyRule> = Compiled<Prepared<R>>;
export type CompiledMethod = Compiled<PreparedMethod>;
export type CompiledDeduction = Compiled<PreparedDeduction>;
export type CompiledAdjustment = Compiled<PreparedAdjustment>;

/** The rules that can concern one kind of item, in the order they apply. */
export interface ItemRules {
  readonly methods: readonly CompiledMethod[];
  readonly deductions: readonly CompiledDeduction[];
  readonly checks: readonly CompiledRule<Check>[];
}

/** A rule set ready to score any number of forms. */
export interface RuleBook {
  readonly ruleSet: ResolvedRuleSet;
  readonly policy: Policy;
  readonly itemRules: (item: Slots) => ItemRules;
  readonly formDeductions: readonly CompiledDeduction[];
  readonly adjustments: readonly CompiledAdjustment[];
  readonly formChecks: readonly CompiledRule<Check>[];
}

const NOTHING_KNOWN: KnownFacts = () => undefined;

/** Makes a rule set ready to score, with the given way of compiling its rules. */
export function buildRuleBook(ruleSet: ResolvedRuleSet, compiler: RuleCompiler): RuleBook {
  const methods = ruleSet.methods.map((rule) => prepareMethod(rule, compiler));
  const deductions = ruleSet.deductions.map((rule) => prepareDeduction(rule, compiler));
  const checks = ruleSet.checks.map((rule) => prepareRule(rule, compiler));
  const adjustments = ruleSet.adjustments.map((rule) => prepareAdjustment(rule, compiler));
  const ofItems = {
    deductions: deductions.filter((deduction) => !isOnForm(deduction)),
    checks: checks.filter((check) => !isOnForm(check)),
  };
  const combinations = new Combinations<ItemRules>((known) => ({
    methods: specialise(methodsFor(methods, known), compiler, known),
    deductions: specialise(ofItems.deductions, compiler, known),
    checks: specialise(ofItems.checks, compiler, known),
  }));
  return {
    ruleSet,
    policy: readPolicy(ruleSet),
    itemRules: (item) => combinations.of(item),
    formDeductions: specialise(deductions.filter(isOnForm), compiler, NOTHING_KNOWN),
    adjustments: specialise(adjustments, compiler, NOTHING_KNOWN),
    formChecks: specialise(checks.filter(isOnForm), compiler, NOTHING_KNOWN),
  };
}

function methodsFor(methods: readonly PreparedMethod[], known: KnownFacts): PreparedMethod[] {
  const kind = known('item.kind');
  return methods.filter(({ rule }) => rule.on === kind);
}

function isOnForm({ rule }: Prepared<Deduction | Check>): boolean {
  return rule.on === 'form';
}

/** Compiles the conditions of rules, in order; rules that cannot hold under the known facts are left out. */
function specialise<P extends Prepared<Method | Deduction | Adjustment | Check>>(
  rules: readonly P[],
  compiler: RuleCompiler,
  known: KnownFacts,
): Compiled<P>[] {
  const result: Compiled<P>[] = [];
  for (const prepared of rules) {
    const { rule } = prepared;
    const when = compiler.condition(rule, rule.when, known);
    if (when === FALSE) continue;
    result.push({ ...prepared, when: typeof when === 'function' ? when : () => when });
    // A method that surely holds ends the search, so later ones are never reached.
    if (when === TRUE && 'basis' in rule) break;
  }
  return result;
}

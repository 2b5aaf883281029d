import { LEVEL1, LEVEL2 } from '@app/form';
import {
  factDictionary,
  NATURES,
  type Adjustment,
  type Check,
  type Condition,
  type Deduction,
  type Method,
  type ResolvedRuleSet,
  type Rounding,
} from '@app/rule-set';
import { slotOf, type Facts, type Slots } from '../facts/fact-values';
import { readPolicy, type Policy } from '../facts/policy';
import type { KnownFacts } from './condition';
import type { Formula } from './formula';
import { FALSE, TRUE, type Predicate, type Tri } from './tri';

type AnyRule = Method | Deduction | Adjustment | Check;

/** How rules become functions: closures for the product, json-rules-engine for the reference evaluator. */
export interface RuleCompiler {
  condition(rule: AnyRule, condition: Condition, known: KnownFacts): Tri | Predicate<Facts>;
  formula(rule: AnyRule, text: string): Formula;
  factsOfCondition(condition: Condition): readonly string[];
  factsOfFormula(text: string): readonly string[];
}

/** A rule ready to run. */
export interface CompiledRule<R extends AnyRule> {
  readonly rule: R;
  readonly when: Predicate<Facts>;
  /** Facts whose values explain the result: those of the formula and of the message. */
  readonly explains: readonly string[];
  readonly inCondition: readonly string[];
  readonly inFormulas: readonly string[];
}

export interface CompiledMethod extends CompiledRule<Method> {
  readonly points: Formula | null;
  readonly allowed: { readonly from: Formula; readonly to: Formula; readonly toOpen: boolean } | null;
  readonly round: Rounding | null;
}

export interface CompiledDeduction extends CompiledRule<Deduction> {
  readonly points: Formula;
  readonly cap: Formula | null;
  readonly round: Rounding | null;
}

export interface CompiledAdjustment extends CompiledRule<Adjustment> {
  readonly points: Formula;
  readonly round: Rounding | null;
}

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

/** Facts with few values; rules are specialised on them once per combination that forms really have. */
const FEW_VALUED: readonly { readonly name: string; readonly values: readonly string[] }[] = [
  { name: 'item.kind', values: ['execution', 'indicator'] },
  { name: 'item.level1', values: LEVEL1 },
  { name: 'item.level2', values: LEVEL2 },
  { name: 'item.nature', values: NATURES },
  { name: 'item.comparator', values: ['>=', '<=', '>', '<', '='] },
];

const specialised = FEW_VALUED.map(({ name, values }) => ({
  name,
  slot: slotOf(name).index,
  base: values.length + 1,
  digit: new Map<unknown, number>(values.map((value, index) => [value, index + 1])),
}));

const NOTHING_KNOWN: KnownFacts = () => undefined;

/** Makes a rule set ready to score, with the given way of compiling its rules. */
export function buildRuleBook(ruleSet: ResolvedRuleSet, compiler: RuleCompiler): RuleBook {
  const cache = new Map<number, ItemRules>();
  return {
    ruleSet,
    policy: readPolicy(ruleSet),
    itemRules: (item) => {
      const key = combinationOf(item);
      let rules = cache.get(key);
      if (!rules) cache.set(key, (rules = specialise(ruleSet, compiler, item)));
      return rules;
    },
    formDeductions: compileAll(ruleSet.deductions.filter(isOnForm), compiler, NOTHING_KNOWN, withDeduction),
    adjustments: compileAll(ruleSet.adjustments, compiler, NOTHING_KNOWN, withAdjustment),
    formChecks: compileAll(ruleSet.checks.filter(isOnForm), compiler, NOTHING_KNOWN, (_rule, compiled) => compiled),
  };
}

function combinationOf(item: Slots): number {
  let key = 0;
  for (const { slot, base, digit } of specialised) key = key * base + (digit.get(item[slot]) ?? 0);
  return key;
}

function specialise(ruleSet: ResolvedRuleSet, compiler: RuleCompiler, item: Slots): ItemRules {
  const fixed = new Map(specialised.map(({ name, slot }) => [name, item[slot] ?? null]));
  const known: KnownFacts = (name) => fixed.get(name);
  const kind = fixed.get('item.kind');
  const methods = ruleSet.methods.filter((method) => method.on === kind);
  const notOnForm = <R extends Deduction | Check>(rule: R) => !isOnForm(rule);
  return {
    methods: compileAll(methods, compiler, known, withMethod),
    deductions: compileAll(ruleSet.deductions.filter(notOnForm), compiler, known, withDeduction),
    checks: compileAll(ruleSet.checks.filter(notOnForm), compiler, known, (_rule, compiled) => compiled),
  };
}

function isOnForm(rule: Deduction | Check): boolean {
  return rule.on === 'form';
}

/** Compiles rules in order; those that cannot hold under the known facts are left out. */
function compileAll<R extends AnyRule, C extends CompiledRule<R>>(
  rules: readonly R[],
  compiler: RuleCompiler,
  known: KnownFacts,
  complete: (rule: R, compiled: CompiledRule<R>, compiler: RuleCompiler) => C,
): C[] {
  const result: C[] = [];
  for (const rule of rules) {
    const when = compiler.condition(rule, rule.when, known);
    if (when === FALSE) continue;
    const inFormulas = unique(formulasOf(rule).flatMap((text) => compiler.factsOfFormula(text)));
    const compiled: CompiledRule<R> = {
      rule,
      when: typeof when === 'function' ? when : () => when,
      explains: unique([...inFormulas, ...placeholdersOf(rule)]),
      inCondition: compiler.factsOfCondition(rule.when),
      inFormulas,
    };
    result.push(complete(rule, compiled, compiler));
    // A method that surely holds ends the search, so later ones are never reached.
    if (when === TRUE && 'basis' in rule) break;
  }
  return result;
}

function withMethod(rule: Method, compiled: CompiledRule<Method>, compiler: RuleCompiler): CompiledMethod {
  const { allowed } = rule;
  return {
    ...compiled,
    points: rule.points === null ? null : compiler.formula(rule, rule.points),
    allowed: allowed
      ? {
          from: compiler.formula(rule, allowed.from),
          to: compiler.formula(rule, allowed.to),
          toOpen: allowed.toOpen ?? false,
        }
      : null,
    round: rule.round ?? null,
  };
}

function withDeduction(rule: Deduction, compiled: CompiledRule<Deduction>, compiler: RuleCompiler): CompiledDeduction {
  return {
    ...compiled,
    points: compiler.formula(rule, rule.points),
    cap: rule.cap === undefined ? null : compiler.formula(rule, rule.cap),
    round: rule.round ?? null,
  };
}

function withAdjustment(
  rule: Adjustment,
  compiled: CompiledRule<Adjustment>,
  compiler: RuleCompiler,
): CompiledAdjustment {
  return { ...compiled, points: compiler.formula(rule, rule.points), round: rule.round ?? null };
}

function formulasOf(rule: AnyRule): string[] {
  const formulas: string[] = [];
  if ('points' in rule && rule.points !== null) formulas.push(rule.points);
  if ('allowed' in rule && rule.allowed) formulas.push(rule.allowed.from, rule.allowed.to);
  if ('cap' in rule && rule.cap !== undefined) formulas.push(rule.cap);
  return formulas;
}

function placeholdersOf(rule: AnyRule): string[] {
  const names = [...`${rule.message.zh} ${rule.message.en}`.matchAll(/\{([\w.]+)\}/g)].map((match) => match[1] ?? '');
  return names.filter((name) => factDictionary.has(name));
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

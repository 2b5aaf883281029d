import { factDictionary, type Adjustment, type Check, type Deduction, type Method, type Rounding } from '@app/rule-set';
import { namedSlots, type NamedSlot } from '../facts/fact-values';
import type { Formula } from './formula';
import type { RuleCompiler } from './rule-book';

export type AnyRule = Method | Deduction | Adjustment | Check;

/** Everything of a rule that is compiled once, whatever item it meets. */
export interface Prepared<R extends AnyRule> {
  readonly rule: R;
  /** Facts whose values explain the result: those of the formulas and of the message. */
  readonly explains: readonly NamedSlot[];
  readonly inCondition: readonly string[];
  readonly inFormulas: readonly string[];
}

export interface PreparedMethod extends Prepared<Method> {
  readonly points: Formula | null;
  readonly allowed: { readonly from: Formula; readonly to: Formula; readonly toOpen: boolean } | null;
  readonly round: Rounding | null;
}

export interface PreparedDeduction extends Prepared<Deduction> {
  readonly points: Formula;
  readonly cap: Formula | null;
  readonly round: Rounding | null;
}

export interface PreparedAdjustment extends Prepared<Adjustment> {
  readonly points: Formula;
  readonly round: Rounding | null;
}

export function prepareRule<R extends AnyRule>(rule: R, compiler: RuleCompiler): Prepared<R> {
  const inFormulas = unique(formulasOf(rule).flatMap((text) => compiler.factsOfFormula(text)));
  return {
    rule,
    explains: namedSlots(unique([...inFormulas, ...placeholdersOf(rule)])),
    inCondition: compiler.factsOfCondition(rule.when),
    inFormulas,
  };
}

export function prepareMethod(rule: Method, compiler: RuleCompiler): PreparedMethod {
  const { allowed } = rule;
  return {
    ...prepareRule(rule, compiler),
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

export function prepareDeduction(rule: Deduction, compiler: RuleCompiler): PreparedDeduction {
  return {
    ...prepareRule(rule, compiler),
    points: compiler.formula(rule, rule.points),
    cap: rule.cap === undefined ? null : compiler.formula(rule, rule.cap),
    round: rule.round ?? null,
  };
}

export function prepareAdjustment(rule: Adjustment, compiler: RuleCompiler): PreparedAdjustment {
  return {
    ...prepareRule(rule, compiler),
    points: compiler.formula(rule, rule.points),
    round: rule.round ?? null,
  };
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

import type { Issue } from '@app/kernel';
import type { Rules } from '@app/replay';
import { ChosenRuleSet } from '../evaluations/evaluate.body';
import { IsoDay, Nested, OneOf } from '../http/fields';
import { RequestError } from '../http/request-error';

export const RULES_KINDS = ['own', 'version', 'as-known-on'] as const;
export type RulesKind = (typeof RULES_KINDS)[number];

/** By which rules a score is computed again. */
export class ChosenRules {
  @OneOf(RULES_KINDS, {
    description:
      '`own`: those it was scored by; `version`: the one named; `as-known-on`: those in force at the end of a day.',
  })
  readonly kind!: RulesKind;

  @Nested(() => ChosenRuleSet, { isOptional: true, description: 'With `version`.' })
  readonly ruleSet?: ChosenRuleSet;

  @IsoDay({ isOptional: true, description: 'With `as-known-on`; the end of that day in UTC+8.', example: '2021-03-31' })
  readonly date?: string;
}

export class ReplayBody {
  @Nested(() => ChosenRules)
  readonly rules!: ChosenRules;
}

/** @throws RequestError when what the kind needs is missing, or something stands there that it has no use for */
export function readRules({ kind, ruleSet, date }: ChosenRules): Rules {
  const given = { ruleSet: ruleSet !== undefined, date: date !== undefined };
  const wanted = { ruleSet: kind === 'version', date: kind === 'as-known-on' };
  const issues = (['ruleSet', 'date'] as const)
    .filter((field) => given[field] !== wanted[field])
    .map((field): Issue => {
      const path = `rules.${field}`;
      const code = wanted[field] ? 'FIELD_MISSING' : 'FIELD_UNKNOWN';
      return { code, severity: 'error', at: { path }, values: { field: path } };
    });
  if (issues.length > 0) throw new RequestError('REQUEST_INVALID', { count: issues.length }, { issues });
  if (kind === 'version' && ruleSet) return { kind, ruleSet };
  if (kind === 'as-known-on' && date !== undefined) return { kind, date };
  return { kind: 'own' };
}

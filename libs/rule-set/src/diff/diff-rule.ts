import type { AnyRule, RuleList } from '../file';
import type { Condition } from '../rule-set';
import { changeOf, type Change, type RuleChangeCode } from './change';
import { thresholdsOf } from './diff-condition';

/** The members of rules that are told apart, in reading order; conditions are looked into. */
const MEMBERS: readonly (readonly [member: string, code: RuleChangeCode])[] = [
  ['on', 'CHANGE_SUBJECT'],
  ['basis', 'CHANGE_BASIS'],
  ['points', 'CHANGE_POINTS'],
  ['cap', 'CHANGE_CAP'],
  ['allowed', 'CHANGE_ALLOWED'],
  ['round', 'CHANGE_RULE_ROUNDING'],
  ['code', 'CHANGE_CHECK_CODE'],
  ['severity', 'CHANGE_SEVERITY'],
  ['field', 'CHANGE_FIELD'],
  ['reason', 'CHANGE_REASON'],
  ['message', 'CHANGE_MESSAGE'],
  ['source', 'CHANGE_RULE_SOURCE'],
  ['standing', 'CHANGE_RULE_STANDING'],
  ['examples', 'CHANGE_RULE_EXAMPLES'],
];

/** What changed in one rule, member by member. */
export function diffRule(
  named: { readonly list: RuleList; readonly id: string },
  from: AnyRule,
  to: AnyRule,
): Change[] {
  const path = `${named.list}.${named.id}`;
  const values = { list: named.list, rule: named.id };
  const member = (rule: AnyRule, name: string) => (rule as unknown as Readonly<Record<string, unknown>>)[name];
  return [
    ...diffCondition(`${path}.when`, from.when, to.when, values),
    ...MEMBERS.flatMap(([name, code]) =>
      changeOf(code, `${path}.${name}`, member(from, name), member(to, name), values),
    ),
  ];
}

/** Constants that moved while the shape of the condition stayed are told one by one. */
function diffCondition(path: string, from: Condition, to: Condition, values: Change['values']): Change[] {
  const thresholds = thresholdsOf(from, to);
  if (thresholds === null) return changeOf('CHANGE_CONDITION', path, from, to, values);
  return thresholds.flatMap((each) => changeOf('CHANGE_THRESHOLD', `${path}${each.path}`, each.from, each.to, values));
}

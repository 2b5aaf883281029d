import { STANDINGS } from '../rule-set';
import {
  amount,
  code,
  condition,
  digits,
  formula,
  id,
  list,
  oneOf,
  PATTERNS,
  record,
  sentence,
  text,
  truth,
  type Schema,
} from './schema-parts';

const rounding: Schema = record({ mode: oneOf(['half-up', 'floor', 'ceil']), digits });

const ruleExample: Schema = record({
  name: text(200),
  facts: { type: 'object', additionalProperties: { type: ['string', 'boolean'] }, maxProperties: 100 },
  points: { type: ['string', 'null'], pattern: PATTERNS.signed, maxLength: 30 },
});

/** A rule: all of `required` must be there unless `disabled` says that it only removes the base's rule of its id. */
function rule(required: Readonly<Record<string, Schema>>, optional: Readonly<Record<string, Schema>>): Schema {
  const stated = { when: condition, message: sentence, source: id, ...required };
  return {
    ...record({ id }, { disabled: truth, standing: oneOf(STANDINGS), ...stated, ...optional }),
    if: { properties: { disabled: { const: true } }, required: ['disabled'] },
    else: { required: Object.keys(stated) },
  };
}

const examples = list(ruleExample, 100);

export const method: Schema = rule(
  {
    on: oneOf(['execution', 'indicator']),
    basis: oneOf(['computed', 'scale', 'declared']),
    points: { ...formula, type: ['string', 'null'] },
    reason: code,
  },
  { allowed: record({ from: formula, to: formula }, { toOpen: truth }), round: rounding, examples },
);

export const deduction: Schema = rule(
  { on: oneOf(['item', 'form']), points: formula, reason: code },
  { cap: formula, round: rounding, examples },
);

export const adjustment: Schema = rule({ points: formula, reason: code }, { round: rounding, examples });

export const check: Schema = rule(
  { on: oneOf(['item', 'form']), code, severity: oneOf(['error', 'warning', 'info']) },
  { field: text(100) },
);

export const roundingRule: Schema = record({
  mode: oneOf(['half-up', 'floor', 'ceil']),
  digits,
  stage: oneOf(['item', 'group', 'total']),
});

export const scale: Schema = record({ id, words: list(text(20), 20, 1), shares: list(amount, 20, 1) });

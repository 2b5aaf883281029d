import { GRADES, KINDS, LEVEL1 } from '@app/form';
import { STANDING_PARTS, STANDINGS } from '../rule-set';
import { adjustment, check, deduction, method, roundingRule, scale } from './rule.schemas';
import {
  amount,
  code,
  conditionDefinition,
  date,
  districtCode,
  id,
  list,
  oneOf,
  PATTERNS,
  record,
  remark,
  sentence,
  text,
  version,
  year,
  type Schema,
} from './schema-parts';

const source: Schema = record(
  {
    id,
    document: text(200),
    title: sentence,
    issuer: sentence,
    date: { ...date, type: ['string', 'null'] },
    evidence: oneOf(['read', 'copy', 'memory', 'inference']),
  },
  { article: text(100), text: text(4000), url: { type: 'string', pattern: PATTERNS.url, maxLength: 500 } },
);

const standingNote: Schema = record({ standing: oneOf(STANDINGS), note: remark }, { source: id });
const standing: Schema = record({}, Object.fromEntries(STANDING_PARTS.map((part) => [part, standingNote])));

const weight: Schema = record({}, { fixed: amount, min: amount, max: amount });
const weights: Schema = record(
  {},
  { total: amount, execution: weight, groups: record({}, Object.fromEntries(LEVEL1.map((group) => [group, weight]))) },
);

const formExample: Schema = record(
  {
    id,
    name: sentence,
    form: { type: 'object' },
    expect: record(
      { total: amount, grade: { type: ['string', 'null'], enum: [...GRADES, null] } },
      {
        lowestTotal: amount,
        highestTotal: amount,
        points: { type: 'object', additionalProperties: { type: 'string', maxLength: 40 }, maxProperties: 500 },
        findings: list(code, 200),
        noFindings: list(code, 200),
      },
    ),
  },
  { submittedOn: date },
);

/**
 * The JSON Schema of a rule set file. It is published as `rules/rule-set.schema.json`, so that editors complete and
 * check what people write; `parseRuleSet` checks more: conditions, formulas, ids and examples.
 *
 * @param definition the definition of a condition
 * @example
 * ruleSetSchema()['title'] //=> 'Suanpan rule set'
 */
export function ruleSetSchema(definition: Schema = conditionDefinition): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Suanpan rule set',
    ...record(
      {
        schemaVersion: { const: 1 },
        districtCode,
        year,
        kind: oneOf(KINDS),
        version,
        title: sentence,
        standing,
        sources: list(source, 100),
      },
      {
        $schema: { type: 'string', maxLength: 200 },
        note: remark,
        extends: record({ districtCode, year, version }),
        weights,
        methods: list(method, 500),
        deductions: list(deduction, 200),
        adjustments: list(adjustment, 50),
        checks: list(check, 500),
        grades: list(record({ grade: oneOf(GRADES), from: amount }), GRADES.length, 1),
        rounding: roundingRule,
        reading: record({ strictWords: oneOf(['strict', 'inclusive']), scales: list(scale, 50) }),
        filing: record({ deadline: date }),
        examples: list(formExample, 500),
      },
    ),
    $defs: { condition: definition },
  };
}

/**
 * What `parseRuleSet` checks first. Conditions are left to `checkCondition`, which knows the types of facts and does
 * not recurse without bound.
 */
export const ruleSetShape: Schema = ruleSetSchema({ type: 'object' });

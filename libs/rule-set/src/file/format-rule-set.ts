import type { RuleSet } from '../rule-set';

/** The order in which people read a rule set. */
const MEMBERS = [
  'schemaVersion',
  'districtCode',
  'year',
  'kind',
  'version',
  'title',
  'note',
  'extends',
  'standing',
  'sources',
  'weights',
  'methods',
  'deductions',
  'adjustments',
  'checks',
  'grades',
  'rounding',
  'reading',
  'filing',
  'examples',
] as const satisfies readonly (keyof RuleSet)[];

/**
 * A rule set as the text of a file: its parts in the order in which people read them, indented, ending in a line end.
 * `parseRuleSetText` reads it back to the same content.
 *
 * @param schema address of the JSON Schema, by which editors complete and check the file
 * @example
 * formatRuleSet(ruleSet).startsWith('{\n  "schemaVersion": 1,') //=> true
 */
export function formatRuleSet(ruleSet: RuleSet, schema?: string): string {
  const ordered = {
    ...(schema === undefined ? {} : { $schema: schema }),
    ...Object.fromEntries(MEMBERS.flatMap((name) => (ruleSet[name] === undefined ? [] : [[name, ruleSet[name]]]))),
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

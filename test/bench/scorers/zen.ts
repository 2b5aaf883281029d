import { ZenEngine } from '@gorules/zen-engine';
import {
  factDictionary,
  type Check,
  type Condition,
  type Leaf,
  type Method,
  type Operator,
  type ResolvedRuleSet,
} from '@app/rule-set';
import type { KnownItem } from './known-facts';

/** Methods and item checks of a rule set as two decision tables. */
export interface ZenTables {
  /** How many of the rules can stand in a table. */
  readonly rules: number;
  /** The ids of the rules that hold on each item. */
  readonly decide: (items: readonly KnownItem[]) => Promise<string[][]>;
}

const SIGNS: Readonly<Partial<Record<Operator, string>>> = {
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
};

/**
 * The methods as a table whose first match decides, the item checks as one that collects. A cell tests one fact, so
 * only rules whose condition is a plain list of comparisons can stand in a table.
 */
export function zenTables(ruleSet: ResolvedRuleSet): ZenTables {
  const methods = ruleSet.methods.flatMap(rowOf);
  const checks = ruleSet.checks.filter((check) => check.on === 'item').flatMap(rowOf);
  const engine = new ZenEngine();
  const choose = engine.createDecision(tableOf(methods, 'first'));
  const collect = engine.createDecision(tableOf(checks, 'collect'));
  const decideItem = async ({ facts }: KnownItem) => [
    ...idsIn((await collect.evaluate(facts)).result),
    ...idsIn([(await choose.evaluate(facts)).result]),
  ];
  return {
    rules: methods.length + checks.length,
    decide: (items) => Promise.all(items.map(decideItem)),
  };
}

interface Row {
  readonly id: string;
  readonly leaves: readonly Leaf[];
}

function rowOf({ id, when }: Method | Check): Row[] {
  const leaves = plainLeaves(when);
  return leaves ? [{ id, leaves }] : [];
}

function plainLeaves(condition: Condition): Leaf[] | null {
  if ('fact' in condition) return [condition];
  if (!('all' in condition)) return null;
  const leaves = condition.all.filter((member): member is Leaf => 'fact' in member);
  return leaves.length === condition.all.length ? leaves : null;
}

function tableOf(rows: readonly Row[], hitPolicy: 'first' | 'collect'): object {
  const facts = [...new Set(rows.flatMap(({ leaves }) => leaves.map((leaf) => leaf.fact)))];
  const inputs = facts.map((fact) => ({ id: fact, name: fact, field: fact }));
  const rules = rows.map(({ id, leaves }) => ({
    _id: id,
    ...Object.fromEntries(facts.map((fact) => [fact, cellOf(leaves.filter((leaf) => leaf.fact === fact))])),
    rule: `"${id}"`,
  }));
  const content = { hitPolicy, inputs, outputs: [{ id: 'rule', name: 'rule', field: 'rule' }], rules };
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
      { id: 'table', name: 'table', type: 'decisionTableNode', position: { x: 1, y: 0 }, content },
      { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'b', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  };
}

function cellOf(leaves: readonly Leaf[]): string {
  return leaves.map(testOf).join(' and ');
}

function testOf({ fact, operator, value }: Leaf): string {
  const isNumber = factDictionary.get(fact)?.type === 'number';
  const constant = (text: unknown) => (isNumber || typeof text === 'boolean' ? String(text) : `"${String(text)}"`);
  if (Array.isArray(value)) return `${operator === 'in' ? 'in' : 'not in'} [${value.map(constant).join(', ')}]`;
  if (operator === 'equal') return `== ${constant(value)}`;
  return operator === 'notEqual' ? `!= ${constant(value)}` : `${SIGNS[operator] ?? ''} ${constant(value)}`;
}

function idsIn(result: unknown): string[] {
  const rows: unknown[] = Array.isArray(result) ? result : [];
  return rows.flatMap((row) =>
    typeof row === 'object' && row !== null && 'rule' in row && typeof row.rule === 'string' ? [row.rule] : [],
  );
}

import { contentHash, contentHashOfText, type Hashable } from '@app/kernel';
import type { ResolvedRuleSet, RuleSet } from '../rule-set';

const SCHEMA_VERSION = 1;
const LEFT_OUT = { title: undefined, note: undefined, examples: undefined, chain: undefined, origins: undefined };

/** What of a resolved rule set is hashed: all that a score sheet can show. */
export type HashedRuleSet = Omit<ResolvedRuleSet, 'title' | 'note' | 'examples' | 'chain' | 'origins'>;

/**
 * The content hash of a resolved rule set: SHA-256, in hex, over the key and everything that a score sheet can show:
 * weights, rules with their sentences, grades, rounding, reading, filing, sources and standing. Left out is what
 * changes no sheet: title, note, examples, the chain and the origins of values.
 *
 * @example
 * ruleSetHash(resolved) === ruleSetHash({ ...resolved, examples: [] }) //=> true
 */
export function ruleSetHash(resolved: HashedRuleSet | ResolvedRuleSet): string {
  return contentHash('resolved-rule-set', SCHEMA_VERSION, hashedPart(resolved) as unknown as Hashable);
}

/**
 * A resolved rule set without what its hash leaves out. It scores like the whole.
 *
 * @example
 * ruleSetHash(hashedPart(resolved)) === ruleSetHash(resolved) //=> true
 */
export function hashedPart(resolved: HashedRuleSet): HashedRuleSet {
  const {
    title: _title,
    note: _note,
    examples: _examples,
    chain: _chain,
    origins: _origins,
    ...shown
  } = {
    ...LEFT_OUT,
    ...resolved,
  };
  return {
    ...shown,
    methods: resolved.methods.map(withoutExamples),
    deductions: resolved.deductions.map(withoutExamples),
    adjustments: resolved.adjustments.map(withoutExamples),
  };
}

/**
 * The content hash of a rule set as its file or draft states it, examples and all: two files at one key must agree
 * in it. White space and the order of keys don't count.
 *
 * @example
 * ruleSetContentHash(ruleSet).length //=> 64
 */
export function ruleSetContentHash(ruleSet: RuleSet): string {
  return contentHash('rule-set', SCHEMA_VERSION, ruleSet as unknown as Hashable);
}

/**
 * The same hash by the stored text of a rule set, which is its canonical JSON already.
 *
 * @example
 * ruleSetTextHash(canonicalJson(ruleSet)) === ruleSetContentHash(ruleSet) //=> true
 */
export function ruleSetTextHash(text: string): string {
  return contentHashOfText('rule-set', SCHEMA_VERSION, text);
}

function withoutExamples<T extends object>(rule: T): T {
  return Object.fromEntries(Object.entries(rule).filter(([key]) => key !== 'examples')) as T;
}

import type { Issue } from '@app/kernel';
import type { RuleContext } from '../facts/check-fact';
import { checkLeaf } from './check-leaf';
import { CONDITION_LIMITS } from './limits';

const ROOTS = ['all', 'any', 'not', 'fact'] as const;
type Root = (typeof ROOTS)[number];

const KEYS: Readonly<Record<Root, readonly string[]>> = {
  all: ['all'],
  any: ['any'],
  not: ['not'],
  fact: ['fact', 'operator', 'value'],
};

/**
 * Checks that a value from outside is a safe condition: `all`, `any`, `not` and comparisons of known facts with
 * constants of their type. Everything else is refused, in particular `path`, `params` and whatever other key
 * json-rules-engine would act on, empty groups (`any: []` would be true), null, and numbers that are no decimal text.
 *
 * @returns the issues in reading order; with none, the value is a `Condition`
 * @example
 * checkCondition({ all: [] }, { on: 'item', stage: 'reading', at: {} })[0].code //=> 'CONDITION_GROUP_EMPTY'
 */
export function checkCondition(raw: unknown, context: RuleContext): Issue[] {
  const walk = new Walk(context);
  walk.condition(raw, context.at.path ?? '', 1);
  return walk.issues;
}

class Walk {
  readonly issues: Issue[] = [];
  private leaves = 0;

  constructor(private readonly context: RuleContext) {}

  condition(raw: unknown, path: string, depth: number): void {
    if (this.issues.length >= CONDITION_LIMITS.issues) return;
    if (depth > CONDITION_LIMITS.depth) return this.add(path, 'CONDITION_TOO_DEEP', { limit: CONDITION_LIMITS.depth });
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return this.add(path, 'CONDITION_SHAPE');
    const record = raw as Readonly<Record<string, unknown>>;
    const roots = ROOTS.filter((root) => Object.hasOwn(record, root));
    const root = roots[0];
    if (root === undefined) return this.add(path, 'CONDITION_NO_ROOT');
    if (roots.length > 1) return this.add(path, 'CONDITION_ROOTS', { roots: roots.join(', ') });
    this.extraKeys(record, root, path);
    if (root === 'fact') return this.leaf(record, path);
    if (root === 'not') return this.condition(record['not'], join(path, 'not'), depth + 1);
    this.group(record[root], join(path, root), depth);
  }

  private group(members: unknown, path: string, depth: number): void {
    if (!Array.isArray(members)) return this.add(path, 'CONDITION_GROUP_LIST');
    if (members.length === 0) return this.add(path, 'CONDITION_GROUP_EMPTY');
    if (members.length > CONDITION_LIMITS.list) {
      return this.add(path, 'CONDITION_TOO_LARGE', { limit: CONDITION_LIMITS.list });
    }
    for (const [index, member] of members.entries()) this.condition(member, `${path}[${index}]`, depth + 1);
  }

  private leaf(record: Readonly<Record<string, unknown>>, path: string): void {
    this.leaves += 1;
    if (this.leaves === CONDITION_LIMITS.leaves + 1) {
      this.add(path, 'CONDITION_TOO_LARGE', { limit: CONDITION_LIMITS.leaves });
    }
    if (this.leaves > CONDITION_LIMITS.leaves) return;
    this.issues.push(...checkLeaf(record, { ...this.context, at: { ...this.context.at, path } }));
  }

  private extraKeys(record: object, root: Root, path: string): void {
    for (const key of Object.keys(record)) {
      if (KEYS[root].includes(key)) continue;
      const code = key === 'path' || key === 'params' ? 'CONDITION_KEY_UNSAFE' : 'CONDITION_KEY';
      return this.add(path, code, { key: key.slice(0, 40), known: KEYS[root].join(', ') });
    }
  }

  private add(path: string, code: string, values: Issue['values'] = {}): void {
    this.issues.push({ code, severity: 'error', at: { ...this.context.at, path }, values });
  }
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

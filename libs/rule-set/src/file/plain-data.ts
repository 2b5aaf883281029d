import type { Issue } from '@app/kernel';
import { JSON_LIMITS } from './json-text';

const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** The most values that one rule set holds, far above real ones; bounds the work on hostile input. */
const MOST_VALUES = 200_000;

/**
 * Checks that a value from outside is plain JSON data that can be walked and hashed: no more than 64 levels, no keys
 * that reach a prototype, whole text, whole numbers. Works without recursion, so depth cannot hurt it.
 *
 * @returns the first issue, or null
 */
export function checkPlainData(root: unknown): Issue | null {
  const open: { value: unknown; path: string; depth: number }[] = [{ value: root, path: '', depth: 1 }];
  for (let seen = 0; ; seen++) {
    const next = open.pop();
    if (next === undefined) return null;
    const { value, path, depth } = next;
    if (seen > MOST_VALUES) return issue('JSON_TOO_LARGE', '', { limit: MOST_VALUES });
    if (depth > JSON_LIMITS.depth) return issue('JSON_TOO_DEEP', path, { limit: JSON_LIMITS.depth });
    const wrong = checkScalar(value);
    if (wrong !== null) return issue(wrong, path, { value: String(value).slice(0, 40) });
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, member] of Object.entries(value)) {
      if (UNSAFE_KEYS.has(key)) return issue('JSON_KEY_UNSAFE', path, { key });
      open.push({ value: member, path: Array.isArray(value) ? `${path}[${key}]` : join(path, key), depth: depth + 1 });
    }
  }
}

function checkScalar(value: unknown): string | null {
  if (typeof value === 'string') return value.isWellFormed() ? null : 'JSON_TEXT_BROKEN';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? null : 'JSON_NUMBER';
  return typeof value === 'boolean' || typeof value === 'object' ? null : 'JSON_NOT_DATA';
}

function issue(code: string, path: string, values: Issue['values']): Issue {
  return { code, severity: 'error', at: path === '' ? {} : { path }, values };
}

function join(path: string, key: string): string {
  return path === '' ? key.slice(0, 80) : `${path}.${key.slice(0, 80)}`;
}
